import { describe, expect, test } from 'vitest';
import { extendClock, pauseClock, resumeClock, startClock, stopClock } from '#domain/clock/ledger.ts';
import { dueAt } from '#domain/clock/reading.ts';
import { rungInstant } from '#domain/clock/rung.ts';
import type { Limit } from '#domain/clock/types.ts';
import { workingTimeBetween } from '#domain/clock/working-time.ts';
import type { Rung, RungTime } from '#domain/escalation/types.ts';
import { local, mainland } from './calendars.ts';

const at = (text: string): number => local(mainland, text);
const rung = (time: RungTime, effect: Rung['effect'] = 'remind'): Rung => ({ key: 'r', at: time, effect, notify: [] });
const clockOf = (limit: Limit, start: string) => startClock('handle', limit, at(start), 1);

describe('a percentage of the budget', () => {
  const shares: readonly [Limit, string, string, string][] = [
    [{ value: 4, unit: 'workingHours' }, '2026-11-02 09:00', '2026-11-02 14:12', '3 h 12 min of working time'],
    [{ value: 2, unit: 'urgentHours' }, '2026-11-02 23:00', '2026-11-03 00:36', '96 minutes'],
    [{ value: 5, unit: 'workingDays' }, '2026-11-02 09:00', '2026-11-06 18:00', 'the end of the fourth day'],
    [{ value: 1, unit: 'workingDays' }, '2026-11-02 09:00', '2026-11-03 16:24', 'a share of the only day'],
    [{ value: 2, unit: 'workingDays' }, '2026-11-02 09:00', '2026-11-04 14:48', 'a share of the second day'],
    [{ value: 10, unit: 'calendarDays' }, '2026-11-02 09:00', '2026-11-10 18:00', 'the end of the eighth day'],
    [{ value: 5, unit: 'calendarDays' }, '2026-11-02 09:00', '2026-11-06 18:00', 'of the days counted'],
  ];
  test.each(shares)('80 %% of %o from %s is %s: %s', (limit, start, expected) => {
    expect(rungInstant(clockOf(limit, start), rung({ percent: 80 }), mainland)).toBe(at(expected));
  });

  test('a closed day is shared out over its 24 hours', () => {
    const clock = clockOf({ value: 1, unit: 'calendarDays' }, '2026-11-06 09:00');
    expect(rungInstant(clock, rung({ percent: 50 }), mainland)).toBe(at('2026-11-07 12:00'));
    expect(rungInstant(clock, rung({ percent: 100 }), mainland)).toBe(at('2026-11-09 18:00'));
  });

  test('100 % is the due instant, and the overdue mark comes right after it', () => {
    const clock = clockOf({ value: 3, unit: 'workingDays' }, '2026-11-02 09:00');
    const due = dueAt(clock, mainland) ?? 0;
    expect(rungInstant(clock, rung({ percent: 100 }), mainland)).toBe(due);
    expect(rungInstant(clock, rung({ percent: 100 }, 'markOverdue'), mainland)).toBe(due + 1);
  });

  test('99 % of a hundred days lies a day before the last', () => {
    const clock = clockOf({ value: 100, unit: 'workingDays' }, '2026-03-02 09:00');
    const [before, due] = [rungInstant(clock, rung({ percent: 99 }), mainland), dueAt(clock, mainland)];
    expect(before).not.toBeNull();
    expect(workingTimeBetween(mainland, before ?? 0, due ?? 0)).toBe(8 * 3_600_000);
  });

  test('more than 100 % lies after the due instant', () => {
    const clock = clockOf({ value: 2, unit: 'workingDays' }, '2026-11-02 09:00');
    expect(rungInstant(clock, rung({ percent: 200 }), mainland)).toBe(at('2026-11-06 18:00'));
  });

  test('pauses of no length do not put it off', () => {
    const clock = clockOf({ value: 1, unit: 'workingDays' }, '2026-11-02 09:00');
    const blink = (it: typeof clock, when: string) => resumeClock(pauseClock(it, at(when), 'x'), at(when), 'x');
    const blinked = blink(blink(clock, '2026-11-03 16:30'), '2026-11-03 17:00');
    expect(rungInstant(blinked, rung({ percent: 80 }), mainland)).toBe(at('2026-11-03 16:24'));
  });

  test('an extension moves it', () => {
    const clock = clockOf({ value: 5, unit: 'workingDays' }, '2026-11-02 09:00');
    const extended = extendClock(clock, at('2026-11-03 09:00'), { value: 5, unit: 'workingDays' }, 'x');
    expect(rungInstant(extended, rung({ percent: 80 }), mainland)).toBe(at('2026-11-12 18:00'));
  });
});

describe('some time after due', () => {
  const oneDayAfter = rung({ afterDue: { value: 1, unit: 'workingDays' } }, 'escalate');

  test('counts in its own unit, the due day excluded', () => {
    const clock = clockOf({ value: 4, unit: 'workingHours' }, '2026-11-06 10:00');
    expect(dueAt(clock, mainland)).toBe(at('2026-11-06 16:00'));
    expect(rungInstant(clock, oneDayAfter, mainland)).toBe(at('2026-11-09 18:00'));
    const twoHoursAfter = rung({ afterDue: { value: 2, unit: 'urgentHours' } });
    expect(rungInstant(clock, twoHoursAfter, mainland)).toBe(at('2026-11-06 18:00'));
  });

  test('a day due at 24:00 is still the due day', () => {
    const clock = clockOf({ value: 24, unit: 'urgentHours' }, '2026-11-02 24:00');
    expect(rungInstant(clock, oneDayAfter, mainland)).toBe(at('2026-11-04 18:00'));
  });

  test('a pause after due puts it off', () => {
    const clock = clockOf({ value: 1, unit: 'workingDays' }, '2026-11-02 09:00');
    const paused = pauseClock(clock, at('2026-11-04 09:00'), 'x');
    expect(rungInstant(paused, oneDayAfter, mainland)).toBeNull();
    const resumed = resumeClock(paused, at('2026-11-10 09:00'), 'x');
    expect(rungInstant(resumed, oneDayAfter, mainland)).toBe(at('2026-11-10 18:00'));
  });
});

test('a clock that does not run has no rung ahead', () => {
  const clock = clockOf({ value: 1, unit: 'workingDays' }, '2026-11-02 09:00');
  expect(rungInstant(stopClock(clock, at('2026-11-02 10:00')), rung({ percent: 80 }), mainland)).toBeNull();
  const late = pauseClock(clock, at('2026-11-05 10:00'), 'x');
  expect(rungInstant(late, rung({ percent: 80 }), mainland)).toBeNull();
});
