import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { TimeLeft } from '../../admin-ui/widgets/TimeLeft.tsx';
import { lateBefore, leadingClock, readTime, type ClockFace } from '../../admin-ui/widgets/time-left.ts';
import { renderIn } from './render.tsx';

const HOUR = 3_600_000;

function clock(changes: Partial<ClockFace> = {}): ClockFace {
  return {
    name: 'handle',
    status: 'running',
    unit: 'workingHours',
    budget: 8 * HOUR,
    consumed: 4.5 * HOUR,
    remaining: 3.5 * HOUR,
    dueAt: '2026-11-24T09:30:00.000Z',
    provisional: false,
    overdue: false,
    ...changes,
  };
}

afterEach(cleanup);

describe('time left', () => {
  test('is told in the clock’s own unit, with its budget and due instant in the city’s time zone', async () => {
    renderIn('zh', <TimeLeft clock={clock()} />);
    expect(await screen.findByText('剩 3.5 工作时')).toBeTruthy();
    expect(screen.getByText('共 8 工作时')).toBeTruthy();
    expect(screen.getByText(/17:30 到期/)).toBeTruthy();
  });

  test('speaks English', async () => {
    renderIn('en', <TimeLeft clock={clock({ unit: 'workingDays', budget: 5, consumed: 3, remaining: 2 })} />);
    expect(await screen.findByText('2 working d left')).toBeTruthy();
  });

  test('lateness is said in words, not by colour alone', async () => {
    const late = clock({ consumed: 10 * HOUR, remaining: 0, overdue: true });
    renderIn('zh', <TimeLeft clock={late} />);
    expect(await screen.findByText('超期 2 工作时')).toBeTruthy();
  });

  test('under an hour is told in minutes', async () => {
    renderIn('zh', <TimeLeft clock={clock({ consumed: 7.5 * HOUR, remaining: 0.5 * HOUR })} />);
    expect(await screen.findByText('剩 30 分钟')).toBeTruthy();
  });

  test('a due date beyond the published calendar is marked provisional', async () => {
    renderIn('zh', <TimeLeft clock={clock({ provisional: true })} />);
    expect(await screen.findByText('暂定')).toBeTruthy();
  });

  test('a paused clock says so and keeps its share', () => {
    expect(readTime(clock({ status: 'paused', dueAt: null }))).toMatchObject({ tone: 'idle', isLate: false });
  });

  test('the last quarter of the budget warns', () => {
    expect(readTime(clock({ consumed: 6 * HOUR, remaining: 2 * HOUR })).tone).toBe('soon');
    expect(readTime(clock()).tone).toBe('calm');
  });

  test('a queue row shows the overdue clock before the one due first', () => {
    const early = clock({ name: 'dispatch', dueAt: '2026-11-24T01:00:00.000Z' });
    const late = clock({ name: 'handle', overdue: true });
    const stopped = clock({ name: 'acceptance', status: 'stopped', overdue: true });
    expect(leadingClock([stopped, early, late])?.name).toBe('handle');
    expect(leadingClock([stopped, early])?.name).toBe('dispatch');
    expect(leadingClock([stopped])).toBeUndefined();
  });
});

describe('a limit that was passed and has ended', () => {
  const passed = clock({ name: 'file', status: 'stopped', overdue: true });

  test('is told beside the one that goes on', () => {
    expect(lateBefore([clock(), passed])).toBe(passed);
  });

  test('is not told while another is passed, nor when all were kept', () => {
    expect(lateBefore([clock({ overdue: true }), passed])).toBeUndefined();
    expect(lateBefore([clock(), clock({ name: 'file', status: 'stopped' })])).toBeUndefined();
  });
});
