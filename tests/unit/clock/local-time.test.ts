import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay, weekdayOf } from '#domain/clock/local-date.ts';
import { HOUR, localDateOf, MINUTE, toInstant, toLocal } from '#domain/clock/local-time.ts';
import { boston, local, mainland } from './calendars.ts';

const anyInstant = fc.integer({ min: Date.UTC(2010, 0, 2), max: Date.UTC(2035, 11, 30) });

describe('dates', () => {
  test('agree with the runtime over four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -73_000, max: 73_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(parseDay(formatDay(day))).toBe(day);
        expect(weekdayOf(day)).toBe(date.getUTCDay());
      }),
    );
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', ''])('%s is no date', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe('local time', () => {
  test('agrees with the runtime in Boston, summer and winter', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'America/New_York',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const { day, time } = toLocal(boston, instant);
        const minutes = Math.floor(time / MINUTE);
        const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        expect(`${formatDay(day)} ${clock}`).toBe(format.format(instant));
      }),
    );
  });

  test('goes there and back, except for the hour that occurs twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(mainland, boston), anyInstant, (calendar, raw) => {
        const instant = raw - (raw % MINUTE);
        const { day, time } = toLocal(calendar, instant);
        const back = toInstant(calendar, day, time / MINUTE);
        expect([0, HOUR]).toContain(instant - back);
        expect(toLocal(calendar, back)).toEqual({ day, time });
      }),
    );
  });

  test('a later local time is never an earlier instant', () => {
    const spring = parseDay('2026-03-08') ?? 0;
    const autumn = parseDay('2026-11-01') ?? 0;
    for (const day of [spring, autumn]) {
      for (let minutes = 1; minutes <= 1440; minutes += 1) {
        expect(toInstant(boston, day, minutes)).toBeGreaterThanOrEqual(toInstant(boston, day, minutes - 1));
      }
    }
  });

  test('the hour left out is the instant of the change', () => {
    expect(local(boston, '2026-03-08 02:30')).toBe(Date.UTC(2026, 2, 8, 7));
    expect(local(boston, '2026-03-08 03:00')).toBe(Date.UTC(2026, 2, 8, 7));
  });

  test('the hour that occurs twice is its first occurrence', () => {
    expect(local(boston, '2026-11-01 01:30')).toBe(Date.UTC(2026, 10, 1, 5, 30));
    expect(local(boston, '2026-11-01 02:00')).toBe(Date.UTC(2026, 10, 1, 7));
  });

  test('a date is the one of the place', () => {
    const instant = Date.UTC(2026, 8, 30, 17);
    expect(localDateOf(mainland, instant)).toBe('2026-10-01');
    expect(localDateOf(boston, instant)).toBe('2026-09-30');
  });
});
