/** Civil Code §204 lets other law count otherwise: first day in, rest days standing, midnight instead of business. */
import { describe, expect, test } from 'vitest';
import { backdateClock, pauseClock, resumeClock, startClock, stopClock } from '#domain/clock/ledger.ts';
import { dueAt, readClock } from '#domain/clock/reading.ts';
import { rungInstant } from '#domain/clock/rung.ts';
import { civilCodeCounting, type ClockUnit, type CountingRule } from '#domain/clock/types.ts';
import { local, mainland } from './calendars.ts';

const at = (text: string): number => local(mainland, text);

function due(start: string, value: number, unit: ClockUnit, rule: Partial<CountingRule>): number | null {
  const counting = { ...civilCodeCounting, ...rule };
  return dueAt(startClock('statutory', { value, unit }, at(start), 1, counting), mainland);
}

describe('the first day', () => {
  test.each<[start: string, value: number, unit: ClockUnit, end: string, why: string]>([
    ['2026-03-02 10:00', 3, 'workingDays', '2026-03-04 18:00', 'it counts'],
    ['2026-03-02 19:00', 3, 'workingDays', '2026-03-05 18:00', 'it was over before the clock started'],
    ['2026-03-01 10:00', 3, 'workingDays', '2026-03-04 18:00', 'a day of rest counts for nothing'],
    ['2026-03-02 10:00', 3, 'calendarDays', '2026-03-04 18:00', 'it counts'],
  ])('included: %s + %i %s = %s: %s', (start, value, unit, end, _why) => {
    expect(due(start, value, unit, { firstDay: 'included' })).toBe(at(end));
  });
});

describe('the last day', () => {
  test('stands on a day of rest, until midnight', () => {
    expect(due('2026-08-08 10:00', 60, 'calendarDays', { lastDay: 'stands' })).toBe(at('2026-10-07 24:00'));
    expect(due('2026-08-08 10:00', 60, 'calendarDays', {})).toBe(at('2026-10-08 18:00'));
  });

  test('ends at midnight and not with business', () => {
    expect(due('2026-09-30 10:00', 5, 'workingDays', { endsAt: 'midnight' })).toBe(at('2026-10-13 24:00'));
    expect(due('2026-03-02 19:00', 1, 'workingDays', { firstDay: 'included', endsAt: 'midnight' })).toBe(
      at('2026-03-02 24:00'),
    );
  });

  test('a pause over the close of business costs a day that ends at midnight nothing', () => {
    const start = startClock('s', { value: 2, unit: 'workingDays' }, at('2026-03-02 10:00'), 1, {
      ...civilCodeCounting,
      endsAt: 'midnight',
    });
    const paused = resumeClock(pauseClock(start, at('2026-03-03 17:00'), 'x'), at('2026-03-03 20:00'), 'x');
    expect(dueAt(paused, mainland)).toBe(at('2026-03-04 24:00'));
  });
});

describe('the rule belongs to the clock', () => {
  test('hours are counted from the moment, whatever the rule for days', () => {
    const rule: CountingRule = { firstDay: 'included', lastDay: 'stands', endsAt: 'midnight' };
    for (const unit of ['urgentHours', 'workingHours'] as const) {
      expect(due('2026-03-02 17:00', 3, unit, rule)).toBe(due('2026-03-02 17:00', 3, unit, {}));
    }
  });

  test('a share of a first day is never reached before the clock ran', () => {
    const clock = startClock('s', { value: 1, unit: 'workingDays' }, at('2026-03-02 17:30'), 1, {
      ...civilCodeCounting,
      firstDay: 'included',
    });
    const reminder = { key: 'r', at: { percent: 80 }, effect: 'remind', notify: [] } as const;
    expect(rungInstant(clock, reminder, mainland)).toBe(at('2026-03-02 17:30'));
    expect(dueAt(clock, mainland)).toBe(at('2026-03-02 18:00'));
  });
});

describe('an earlier beginning', () => {
  const clock = startClock('s', { value: 8, unit: 'workingHours' }, at('2026-03-03 10:00'), 1);

  test('counts from there, the first day of a limit in days as well', () => {
    const earlier = backdateClock(clock, at('2026-03-03 11:00'), at('2026-03-02 16:00'), 'merged');
    expect(readClock(earlier, mainland, at('2026-03-03 11:00')).consumed).toBe(5 * 3_600_000);
    const days = startClock('s', { value: 2, unit: 'workingDays' }, at('2026-03-03 10:00'), 1);
    const earlierDays = backdateClock(days, at('2026-03-03 11:00'), at('2026-03-02 16:00'), 'merged');
    expect(dueAt(earlierDays, mainland)).toBe(at('2026-03-04 18:00'));
  });

  test('leaves a pause where it was', () => {
    const paused = pauseClock(clock, at('2026-03-03 11:00'), 'x');
    const earlier = backdateClock(paused, at('2026-03-05 11:00'), at('2026-03-02 16:00'), 'merged');
    expect(readClock(earlier, mainland, at('2026-03-05 11:00'))).toMatchObject({ status: 'paused', dueAt: null });
    expect(readClock(earlier, mainland, at('2026-03-05 11:00')).consumed).toBe(5 * 3_600_000);
  });

  test.each([
    ['a later beginning', () => backdateClock(clock, at('2026-03-03 11:00'), at('2026-03-03 10:30'), 'x')],
    [
      'a stopped clock',
      () =>
        backdateClock(stopClock(clock, at('2026-03-03 11:00')), at('2026-03-03 12:00'), at('2026-03-02 16:00'), 'x'),
    ],
  ])('%s is a mistake of the program', (_, act) => {
    expect(act).toThrow(Error);
  });
});
