import { describe, expect, test } from 'vitest';
import { startClock } from '#domain/clock/ledger.ts';
import { dueAt, readClock } from '#domain/clock/reading.ts';
import { civilCodeCounting, type ClockUnit, type WorkingCalendar } from '#domain/clock/types.ts';
import { local, mainland } from './calendars.ts';

function due(start: string, value: number, unit: ClockUnit): number | null {
  return dueAt(startClock('handle', { value, unit }, local(mainland, start), 1), mainland);
}

describe('Civil Code §201: the start day is not counted', () => {
  test.each([
    ['2026-09-30 10:00', 5, '2026-10-13 18:00', 'the make-up Saturday 10-10 works'],
    ['2026-02-10 10:00', 5, '2026-02-24 18:00', 'the make-up Saturday 02-14 works, Spring Festival does not'],
    ['2026-04-28 10:00', 10, '2026-05-14 18:00', 'Labour Day closes, 05-09 works'],
    ['2026-09-15 10:00', 20, '2026-10-19 18:00', 'three exceptions on the way'],
  ])('%s + %i working days = %s: %s', (start, days, end) => {
    expect(due(start, days, 'workingDays')).toBe(local(mainland, end));
  });

  test('the hour of the start does not matter, before or after business', () => {
    for (const time of ['00:00', '07:59', '12:30', '18:00', '23:59']) {
      expect(due(`2026-09-30 ${time}`, 5, 'workingDays')).toBe(local(mainland, '2026-10-13 18:00'));
    }
  });

  test('a start on a rest day counts from the first working day', () => {
    expect(due('2026-10-01 09:00', 1, 'workingDays')).toBe(local(mainland, '2026-10-08 18:00'));
  });
});

describe('Civil Code §203: a last day that is a rest day gives way to the first working day', () => {
  test.each([
    ['2026-08-08 10:00', 60, '2026-10-08 18:00', '10-07 is a holiday'],
    ['2026-01-31 10:00', 15, '2026-02-24 18:00', '02-15 is Spring Festival'],
    ['2026-03-02 10:00', 3, '2026-03-05 18:00', 'a working day stays'],
    ['2026-10-09 10:00', 1, '2026-10-10 18:00', 'a make-up Saturday is a working day'],
  ])('%s + %i calendar days = %s: %s', (start, days, end) => {
    expect(due(start, days, 'calendarDays')).toBe(local(mainland, end));
  });

  test('the days rolled over are not overdrawn, and the clock is overdue only after the rolled day', () => {
    const clock = startClock('handle', { value: 60, unit: 'calendarDays' }, local(mainland, '2026-08-08 10:00'), 1);
    const dueInstant = local(mainland, '2026-10-08 18:00');
    const wholeHoliday = startClock('h', { value: 4, unit: 'calendarDays' }, local(mainland, '2026-09-28 10:00'), 1);
    expect(readClock(wholeHoliday, mainland, local(mainland, '2026-10-05 12:00')).consumed).toBe(4);
    expect(readClock(clock, mainland, local(mainland, '2026-10-08 12:00'))).toMatchObject({
      consumed: 60,
      remaining: 0,
      overdue: false,
    });
    expect(readClock(clock, mainland, dueInstant)).toMatchObject({ consumed: 60, overdue: false });
    expect(readClock(clock, mainland, dueInstant + 1)).toMatchObject({ consumed: 60, overdue: true });
    expect(readClock(clock, mainland, local(mainland, '2026-10-10 18:00'))).toMatchObject({
      consumed: 62,
      remaining: -2,
    });
  });
});

test('a part of a day is a whole one', () => {
  expect(due('2026-11-02 10:00', 1.5, 'workingDays')).toBe(local(mainland, '2026-11-04 18:00'));
});

test('a calendar that never opens has no due instant, and asking for it ends', () => {
  const shut: WorkingCalendar = { ...mainland, id: 'shut', week: mainland.week.map(() => []), exceptions: {} };
  const clock = startClock('handle', { value: 1, unit: 'workingDays' }, local(mainland, '2026-11-02 10:00'), 1);
  expect(dueAt(clock, shut)).toBeNull();
});

describe('past the last official day', () => {
  test('2026-12-28 + 5 working days follows the weekly rule and is provisional', () => {
    const clock = startClock('handle', { value: 5, unit: 'workingDays' }, local(mainland, '2026-12-28 10:00'), 1);
    const reading = readClock(clock, mainland, local(mainland, '2026-12-29 10:00'));
    expect(reading.dueAt).toBe(local(mainland, '2027-01-04 18:00'));
    expect(reading.provisional).toBe(true);
  });

  test('a due instant on the last official day is certain', () => {
    const clock = startClock('handle', { value: 3, unit: 'workingDays' }, local(mainland, '2026-12-28 10:00'), 1);
    expect(readClock(clock, mainland, local(mainland, '2026-12-28 10:00'))).toMatchObject({
      dueAt: local(mainland, '2026-12-31 18:00'),
      provisional: false,
    });
  });

  test('the end of the last official day at 24:00 is certain, the next one is not', () => {
    const counting = { ...civilCodeCounting, endsAt: 'midnight' } as const;
    const ending = (value: number) =>
      readClock(
        startClock('handle', { value, unit: 'workingDays' }, local(mainland, '2026-12-28 10:00'), 1, counting),
        mainland,
        local(mainland, '2026-12-28 10:00'),
      );
    expect(ending(3)).toMatchObject({ dueAt: local(mainland, '2026-12-31 24:00'), provisional: false });
    expect(ending(4)).toMatchObject({ dueAt: local(mainland, '2027-01-01 24:00'), provisional: true });
  });

  test('hours that run day and night depend on no calendar and are always certain', () => {
    const clock = startClock('handle', { value: 2, unit: 'urgentHours' }, local(mainland, '2027-02-01 10:00'), 1);
    expect(readClock(clock, mainland, local(mainland, '2027-02-01 10:00')).provisional).toBe(false);
  });
});
