import { describe, expect, test } from 'vitest';
import { startClock } from '#domain/clock/ledger.ts';
import { HOUR } from '#domain/clock/local-time.ts';
import { dueAt, readClock } from '#domain/clock/reading.ts';
import type { ClockUnit, WorkingCalendar } from '#domain/clock/types.ts';
import { boston, local, mainland } from './calendars.ts';

function due(calendar: WorkingCalendar, start: string, value: number, unit: ClockUnit): number | null {
  return dueAt(startClock('handle', { value, unit }, local(calendar, start), 1), calendar);
}

describe('Civil Code §201: hours count from the moment', () => {
  test('urgent hours run through the night and the holiday', () => {
    expect(due(mainland, '2026-09-30 23:00', 2, 'urgentHours')).toBe(local(mainland, '2026-10-01 01:00'));
  });

  test.each([
    ['2026-09-30 10:00', 4, '2026-09-30 16:00', 'over the lunch break'],
    ['2026-09-30 16:00', 4, '2026-10-08 10:00', 'over National Day'],
    ['2026-10-09 17:00', 2, '2026-10-10 09:00', 'into the make-up Saturday'],
    ['2026-09-30 10:00', 2, '2026-09-30 12:00', 'to the end of a period, not the start of the next'],
    ['2026-09-30 20:00', 1, '2026-10-08 09:00', 'from after business'],
    ['2026-11-02 08:00', 40, '2026-11-06 18:00', 'a whole week'],
  ])('%s + %i working hours = %s: %s', (start, hours, end) => {
    expect(due(mainland, start, hours, 'workingHours')).toBe(local(mainland, end));
  });

  test('is overdue once the due instant has passed, though no working time has', () => {
    const clock = startClock('handle', { value: 4, unit: 'workingHours' }, local(mainland, '2026-09-30 14:00'), 1);
    const evening = readClock(clock, mainland, local(mainland, '2026-09-30 20:00'));
    expect(evening).toMatchObject({ budget: 4 * HOUR, consumed: 4 * HOUR, remaining: 0, overdue: true });
    expect(readClock(clock, mainland, local(mainland, '2026-09-30 18:00')).overdue).toBe(false);
  });

  test('a limit may be a fraction of an hour', () => {
    expect(due(mainland, '2026-09-30 10:00', 1.5, 'workingHours')).toBe(local(mainland, '2026-09-30 11:30'));
    // 4.35 hours are 4 hours and 21 minutes to the millisecond, though not in binary.
    expect(due(mainland, '2026-09-30 08:00', 4.35, 'urgentHours')).toBe(local(mainland, '2026-09-30 12:21'));
  });
});

describe('Boston, when the clocks change', () => {
  test('24 urgent hours over the spring change end an hour later on the wall', () => {
    expect(due(boston, '2026-03-07 12:00', 24, 'urgentHours')).toBe(local(boston, '2026-03-08 13:00'));
  });

  test('24 urgent hours over the autumn change end an hour earlier on the wall', () => {
    expect(due(boston, '2026-10-31 12:00', 24, 'urgentHours')).toBe(local(boston, '2026-11-01 11:00'));
  });

  test('working hours and days keep their place on the wall clock', () => {
    expect(due(boston, '2026-03-06 17:00', 2, 'workingHours')).toBe(local(boston, '2026-03-09 09:00'));
    expect(due(boston, '2026-10-30 10:00', 1, 'workingDays')).toBe(local(boston, '2026-11-02 18:00'));
    expect(local(boston, '2026-11-02 18:00') - local(boston, '2026-10-30 18:00')).toBe(73 * HOUR);
  });

  test('holidays of the mainland mean nothing there', () => {
    expect(due(boston, '2026-09-30 10:00', 1, 'workingDays')).toBe(local(boston, '2026-10-01 18:00'));
  });
});
