import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayRule, compileExceptions, dayKinds, isOpeningKind, usualPeriods } from '#domain/calendar/day-rules.ts';
import type { ImportedDay } from '#domain/calendar/imported-days.ts';
import { nextVersion } from '#domain/calendar/next-version.ts';
import { missingHolidays } from '#domain/calendar/statutory-holidays.ts';
import { calendarProblems } from '#domain/clock/calendar-checks.ts';
import { formatDay, parseDay } from '#domain/clock/local-date.ts';
import { mainlandCalendar, mainlandDays, OFFICE_HOURS } from '#database/seeds/working-calendar.ts';

const base = mainlandCalendar();
const rules = mainlandDays();
const change = (days: readonly ImportedDay[], knownUntil: string | null = null) =>
  nextVersion(base, rules, { days, knownUntil, source: 'test' });
const day = (date: string, kind: ImportedDay['kind']): ImportedDay => ({
  date,
  kind,
  name: { zh: '', en: '' },
  periods: null,
});
const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);

/** Every day off of 2026 a year later: no true calendar, but a complete one. */
const nextYear = rules
  .filter(({ date, kind }) => date.startsWith('2026') && kind === 'holiday')
  .map(({ date }) => day(date.replace('2026', '2027'), 'holiday'));

describe('the next version', () => {
  test('a typhoon closes a day that was a working day', () => {
    const next = change([day('2026-11-26', 'localClosure')]);
    expect(next.problems).toEqual([]);
    expect(next.changes).toEqual([{ date: '2026-11-26', from: null, to: 'localClosure' }]);
    expect(next.calendar).toMatchObject({ version: 2, knownUntil: base.knownUntil });
    expect(next.calendar.exceptions).toEqual({ ...base.exceptions, '2026-11-26': [] });
  });

  test('a closure called back leaves the calendar as it was', () => {
    const closed = change([day('2026-11-26', 'localClosure')]);
    const back = nextVersion(closed.calendar, closed.rules, {
      days: [day('2026-11-26', 'regular')],
      knownUntil: null,
      source: 'test',
    });
    expect(back.calendar).toEqual({ ...base, version: 3 });
    expect(back.changes).toEqual([{ date: '2026-11-26', from: 'localClosure', to: null }]);
  });

  test('a make-up day works the usual hours, or those given', () => {
    const next = change([
      day('2026-11-28', 'makeUpWorkday'),
      { ...day('2026-11-29', 'localOpening'), periods: [[540, 600]] },
    ]);
    expect(next.calendar.exceptions['2026-11-28']).toEqual(OFFICE_HOURS);
    expect(next.calendar.exceptions['2026-11-29']).toEqual([[540, 600]]);
  });

  test('a whole year moves the last official day', () => {
    const next = change(nextYear, '2027-12-31');
    expect(next.problems).toEqual([]);
    expect(next.calendar.knownUntil).toBe('2027-12-31');
  });

  test('a year is not complete without each of its statutory holidays', () => {
    const withoutSpring = nextYear.filter(({ date }) => !date.startsWith('2027-02'));
    const { problems } = change(withoutSpring, '2027-12-31');
    expect(codes(problems)).toEqual(['YEAR_INCOMPLETE']);
    expect(problems[0]?.found).toContain('春节');
    // Two years at once, the second of them empty.
    expect(codes(change(nextYear, '2028-12-31').problems)).toEqual(['YEAR_INCOMPLETE']);
    // Half a year promises nothing.
    expect(change(withoutSpring, '2027-01-15').problems).toEqual([]);
  });

  test('every year the State Council published since 2024 is complete by this measure', () => {
    expect([2024, 2025, 2026].flatMap((year) => missingHolidays('Asia/Shanghai', year, rules))).toEqual([]);
  });

  test.each([
    [[], null, 'NOTHING_CHANGES'],
    [[day('2026-10-01', 'holiday')], null, 'NOTHING_CHANGES'],
    [[day('2026-11-26', 'localClosure')], '2026-12-30', 'KNOWN_UNTIL_BACKWARDS'],
    [[day('2026-11-26', 'localClosure')], '2027-02-30', 'BAD_DATE'],
  ] as const)('%j until %s is refused with %s', (days, knownUntil, code) => {
    expect(codes(change(days, knownUntil).problems)).toEqual([code]);
  });
});

const firstDay = parseDay('2026-01-01') ?? 0;
const importedDays = fc.uniqueArray(
  fc.record({ offset: fc.nat(800), kind: fc.constantFrom(...dayKinds, 'regular' as const) }),
  { maxLength: 40, selector: ({ offset }) => offset },
);
const toDays = (drawn: readonly { readonly offset: number; readonly kind: ImportedDay['kind'] }[]): ImportedDay[] =>
  drawn.map(({ offset, kind }) => day(formatDay(firstDay + offset), kind));

describe('merging, whatever is imported', () => {
  test('gives a sound calendar whose exceptions are its rules', () => {
    fc.assert(
      fc.property(importedDays, (drawn) => {
        const next = change(toDays(drawn));
        expect(calendarProblems(next.calendar)).toEqual([]);
        expect(next.calendar.exceptions).toEqual(compileExceptions(base.week, next.rules));
        expect(new Set(next.rules.map(({ date }) => date)).size).toBe(next.rules.length);
      }),
    );
  });

  test('says of every imported day what the file says, and leaves all others alone', () => {
    fc.assert(
      fc.property(importedDays, (drawn) => {
        const days = toDays(drawn);
        const after = new Map(change(days).rules.map((rule) => [rule.date, rule] as const));
        const imported = new Set(days.map(({ date }) => date));
        for (const { date, kind } of days) expect(after.get(date)?.kind ?? 'regular').toBe(kind);
        for (const rule of rules.filter(({ date }) => !imported.has(date))) expect(after.get(rule.date)).toEqual(rule);
        for (const { kind, periods } of after.values()) expect(periods.length > 0).toBe(isOpeningKind(kind));
      }),
    );
  });

  test('does not depend on the order of lines, and importing twice changes nothing more', () => {
    fc.assert(
      fc.property(importedDays, (drawn) => {
        const days = toDays(drawn);
        const once = change(days);
        expect(change(days.toReversed()).calendar).toEqual(once.calendar);
        const twice = nextVersion(once.calendar, once.rules, { days, knownUntil: null, source: 'test' });
        expect(twice.changes).toEqual([]);
        expect(codes(twice.problems)).toEqual(['NOTHING_CHANGES']);
      }),
    );
  });
});

test('rules, changes and exceptions stand in the order of days, whatever the order of lines', () => {
  const next = change(['2026-12-04', '2026-11-26', '2026-12-01'].map((date) => day(date, 'localClosure')));
  const inOrder = (dates: readonly string[]) => expect(dates).toEqual(dates.toSorted());
  inOrder(next.rules.map(({ date }) => date));
  inOrder(next.changes.map(({ date }) => date));
  inOrder(Object.keys(next.calendar.exceptions));
});

test('a last official day that moves is a change though no day does', () => {
  const { problems, changes } = change([], '2027-01-15');
  expect([problems, changes]).toEqual([[], []]);
});

test('the usual hours are those of the first working day', () => {
  expect(usualPeriods([[], [], [[1, 2]], [], [], [], []])).toEqual([[1, 2]]);
  // Where Sunday is worked, Monday comes first all the same, and Sunday last.
  expect(usualPeriods([[[9, 10]], [[1, 2]], [[3, 4]], [], [], [], [[5, 6]]])).toEqual([[1, 2]]);
  expect(usualPeriods([[[9, 10]], [], [], [], [], [], []])).toEqual([[9, 10]]);
  expect(usualPeriods([[], [], [], [], [], [], []])).toEqual([]);
  const closedSunday: DayRule = {
    date: '2026-10-04',
    kind: 'holiday',
    periods: [],
    name: { zh: '', en: '' },
    source: '',
  };
  expect(compileExceptions(base.week, [closedSunday])).toEqual({});
});
