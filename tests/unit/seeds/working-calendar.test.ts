import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '#domain/clock/local-date.ts';
import { isWorkingDay } from '#domain/clock/working-time.ts';
import { compileCalendar, MAINLAND_YEARS, mainlandCalendar, officeWeek } from '#database/seeds/working-calendar.ts';
import { timeZoneOffsets } from '#database/seeds/time-zone-offsets.ts';

const mainland = mainlandCalendar();
const dayOf = (date: string): number => parseDay(date) ?? Number.NaN;

function workingDaysOf(year: number): number {
  let count = 0;
  for (let day = dayOf(`${year}-01-01`); day <= dayOf(`${year}-12-31`); day += 1) {
    if (isWorkingDay(mainland, day)) count += 1;
  }
  return count;
}

describe('mainland calendar', () => {
  test('the make-up days of 2026 work and no other weekend does', () => {
    const weekends: string[] = [];
    for (let day = dayOf('2026-01-03'); day <= dayOf('2026-12-31'); day += 7) {
      for (const date of [formatDay(day), formatDay(day + 1)])
        if (isWorkingDay(mainland, dayOf(date))) weekends.push(date);
    }
    expect(weekends).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
  });

  test('statutory holidays are closed, whatever weekday they fall on', () => {
    const closed = ['2024-02-12', '2025-01-28', '2025-10-08', '2026-01-01', '2026-02-23', '2026-10-01', '2026-10-07'];
    expect(closed.filter((date) => isWorkingDay(mainland, dayOf(date)))).toEqual([]);
  });

  test('a year has as many working days as weekdays, less holidays, plus make-up days', () => {
    expect([2024, 2025, 2026].map(workingDaysOf)).toEqual([251, 248, 248]);
  });

  test('every year the package knows from the first loaded one on is loaded', () => {
    const known = Math.max(...Object.keys(chineseDays.holidays).map((date) => Number(date.slice(0, 4))));
    // Fails when the package knows a new year: raise MAINLAND_YEARS.to and publish the next calendar version.
    expect(MAINLAND_YEARS.to).toBe(known);
    expect(mainland.knownUntil).toBe(`${known}-12-31`);
  });
});

describe('other places', () => {
  test('New York changes its clocks twice a year', () => {
    const offsets = timeZoneOffsets('America/New_York', 2026, 2026);
    expect(offsets).toEqual([
      { from: null, minutes: -300 },
      { from: Date.UTC(2026, 2, 8, 7), minutes: -240 },
      { from: Date.UTC(2026, 10, 1, 6), minutes: -300 },
    ]);
  });

  test('a zone without summer time has one offset, half hours included', () => {
    expect(timeZoneOffsets('Asia/Kolkata', 2020, 2026)).toEqual([{ from: null, minutes: 330 }]);
  });

  test('a zone that does not exist and a week that never opens are refused', () => {
    const plan = { id: 'x', version: 1, fromYear: 2026, toYear: 2026 };
    expect(() => compileCalendar({ ...plan, timeZone: 'Atlantis/Nowhere', week: officeWeek([[480, 720]]) })).toThrow(
      'Atlantis',
    );
    expect(() => compileCalendar({ ...plan, timeZone: 'UTC', week: officeWeek([]) })).toThrow('no day of the week');
  });
});
