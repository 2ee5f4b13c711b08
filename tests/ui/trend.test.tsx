/** The overview of who oversees the city: what has changed against last week, in words, and nothing that is not known. */
import { createTheme, ThemeProvider } from '@mui/material';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Figures } from '../../admin-ui/resources/home/Figures.tsx';
import { DeskTotals } from '../../admin-ui/resources/supervision-desk/DeskTotals.tsx';
import { TrendCard } from '../../admin-ui/resources/home/TrendCard.tsx';
import { flowOf, type TrendPoint, weekAgo } from '../../admin-ui/resources/home/trend-view.ts';
import type { Statistics } from '../../admin-ui/resources/home/use-statistics.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-29');

/** Oldest first, the last one now. */
function pointsOf(change: (daysAgo: number) => Partial<TrendPoint>, days = 28): readonly TrendPoint[] {
  return Array.from({ length: days }, (_, index) => {
    const daysAgo = days - 1 - index;
    const day = new Date(NOW - daysAgo * DAY).toISOString().slice(0, 10);
    return { day, open: 100, overdue: 10, opened: 0, closed: 0, ...change(daysAgo) };
  });
}

const statistics: Statistics = {
  open: 112,
  overdue: 7,
  closed: 0,
  dueWithinDay: 3,
  byState: [],
  byUnit: [],
  byDay: [],
};

function renderFigures(trend: readonly TrendPoint[] | undefined, language: 'zh' | 'en' = 'zh'): void {
  renderIn(
    language,
    <ThemeProvider theme={createTheme()}>
      <Figures statistics={statistics} trend={trend} />
    </ThemeProvider>,
  );
}

const renderCard = (points: readonly TrendPoint[]): void => {
  renderIn(
    'zh',
    <ThemeProvider theme={createTheme()}>
      <TrendCard trend={{ data: [...points], error: null, refetch: () => Promise.reject(new Error('not asked')) }} />
    </ThemeProvider>,
  );
};

describe('against last week', () => {
  test('stands what there was seven days ago, no other day', () => {
    const points = pointsOf((daysAgo) => ({ open: daysAgo, overdue: 2 * daysAgo }));
    expect([weekAgo(points, 'open'), weekAgo(points, 'overdue')]).toEqual([7, 14]);
    expect(weekAgo(points.slice(-7), 'open')).toBeNull();
    expect(weekAgo([], 'open')).toBeNull();
  });

  test('seven days are counted against the seven before', () => {
    const points = pointsOf((daysAgo) => ({ opened: daysAgo < 7 ? 3 : daysAgo < 14 ? 2 : 50 }));
    expect(flowOf(points, 'opened')).toEqual({ count: 21, by: 7 });
    expect(flowOf(points.slice(-13), 'opened')).toEqual({ count: 21, by: null });
  });
});

describe('the figures', () => {
  const card = (name: string) => within(screen.getByRole('link', { name: new RegExp(`^${name}`) }));

  test('say in words how many more or fewer, in both languages', () => {
    renderFigures(pointsOf(() => ({})));
    expect(card('办理中').getByText('比上周此时多 12 件')).toBeDefined();
    expect(card('已超期').getByText('比上周此时少 3 件')).toBeDefined();
    cleanup();
    renderFigures(
      pointsOf(() => ({ open: 112 })),
      'en',
    );
    expect(card('Open').getByText('As many as this time last week')).toBeDefined();
    expect(card('Overdue').getByText('3 fewer than this time last week')).toBeDefined();
  });

  test('compare nothing where nothing is on record, nor what was due soon', () => {
    renderFigures(pointsOf(() => ({ overdue: null })));
    expect(screen.getAllByText(/上周/)).toHaveLength(1);
    expect(card('已超期').queryByText(/上周/)).toBeNull();
    cleanup();
    renderFigures(undefined);
    expect(screen.queryByText(/上周/)).toBeNull();
  });
});

describe('the last four weeks', () => {
  test('are there in rows too, oldest first', () => {
    renderCard(pointsOf((daysAgo) => ({ open: 100 + daysAgo, overdue: daysAgo })));
    const rows = within(screen.getByRole('table', { name: '近四周走势' })).getAllByRole('row');
    expect(rows.at(1)?.textContent).toBe('2026-11-0227127');
    expect(rows.at(-1)?.textContent).toBe('2026-11-290100');
  });

  test('leave the overdue ones out where one is marked without a record', () => {
    renderCard(pointsOf((daysAgo) => ({ overdue: daysAgo === 3 ? null : 5 })));
    const heads = within(screen.getByRole('table', { name: '近四周走势' })).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual(['日期', '在办']);
  });
});

test('the desk compares what is open and overdue, and nothing else', () => {
  const totals = { overdue: 12, dueSoon: 3, unowned: 1, open: 90 };
  const show = (trend: readonly TrendPoint[]): (string | null)[] => {
    cleanup();
    renderIn(
      'zh',
      <ThemeProvider theme={createTheme()}>
        <DeskTotals totals={totals} trend={trend} show="open" onShow={() => undefined} />
      </ThemeProvider>,
    );
    return screen.getAllByRole('button').map(({ textContent }) => textContent);
  };
  expect(show(pointsOf(() => ({})))).toEqual(['超期12比上周此时多 2 件', '临期3', '无主1', '在办90比上周此时少 10 件']);
  expect(show([])).toEqual(['超期12', '临期3', '无主1', '在办90']);
});
