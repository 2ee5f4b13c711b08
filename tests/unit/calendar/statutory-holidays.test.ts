/** 《全国年节及纪念日放假办法》 §2 (2024): what a year must have before it counts as published. */
import { describe, expect, test } from 'vitest';
import type { DayKind, DayRule } from '#domain/calendar/day-rules.ts';
import { missingHolidays } from '#domain/calendar/statutory-holidays.ts';

/** The thirteen days of the law, as they lie in 2027. */
const days = {
  元旦: ['01-01'],
  春节: ['02-05', '02-06', '02-07', '02-08'],
  清明节: ['04-05'],
  劳动节: ['05-01', '05-02'],
  端午节: ['06-09'],
  中秋节: ['09-15'],
  国庆节: ['10-01', '10-02', '10-03'],
} as const;
type Holiday = keyof typeof days;
const all = Object.values(days).flat();

const rule = (date: string, kind: DayKind = 'holiday', year = 2027): DayRule => {
  const name = { zh: '', en: '' };
  return { date: `${year}-${date}`, kind, periods: [], name, source: '' };
};
const missing = (dates: readonly string[], kind?: DayKind, year?: number) =>
  missingHolidays(
    'Asia/Shanghai',
    2027,
    dates.map((date) => rule(date, kind, year)),
  ).map(({ zh, en }) => `${zh} ${en}`);
const without = (date: string, ...instead: readonly string[]) => [...all.filter((one) => one !== date), ...instead];

test('thirteen days are a complete year, and more do no harm', () => {
  expect(all).toHaveLength(13);
  expect(missing(all)).toEqual([]);
  expect(missing([...all, '02-09', '10-04', '10-05'])).toEqual([]);
});

test('an empty year lacks each holiday, by its name in both languages', () => {
  const named = [
    "元旦 New Year's Day",
    '春节 Spring Festival',
    '清明节 Tomb-sweeping Day',
    '劳动节 Labour Day',
    '端午节 Dragon Boat Festival',
    '国庆节 National Day',
    '中秋节 Mid-Autumn Festival',
  ];
  expect(missing([])).toEqual(named);
  expect(missing(all, 'makeUpWorkday')).toEqual(named);
  expect(missing(all, 'localClosure')).toEqual(named);
  expect(missing(all, 'holiday', 2026)).toEqual(named);
});

describe.each(Object.entries(days) as [Holiday, readonly string[]][])('%s', (holiday, dates) => {
  test.each(dates)('is not complete without %s', (date) => {
    const names = missing(without(date)).map((name) => name.split(' ')[0]);
    // Three days of October and one of the moon: whichever is missing, the week of both is too short.
    expect(names).toEqual(holiday === '国庆节' ? ['国庆节', '中秋节'] : [holiday]);
  });
});

test.each([
  ['清明节', '04-05', ['04-03', '04-07'], ['04-02', '04-08']],
  ['端午节', '06-09', ['05-25', '06-27'], ['05-24', '06-28']],
  ['中秋节', '09-15', ['09-05', '10-10', '10-04'], ['09-04', '10-11']],
  ['春节', '02-05', ['01-20', '02-28'], ['01-19', '03-01']],
  ['元旦', '01-01', [], ['01-02']],
  ['国庆节', '10-03', [], ['10-04']],
  ['劳动节', '05-01', [], ['04-30', '05-03']],
] as const)('%s moves with the moon within its window, and not beyond', (holiday, date, within, beyond) => {
  for (const other of within) expect(missing(without(date, other))).toEqual([]);
  for (const other of beyond)
    expect(missing(without(date, other)).map((name) => name.split(' ')[0])).toEqual([holiday]);
});

test('where no such law is known, a year has one holiday, whichever', () => {
  const elsewhere = (dates: readonly string[], kind?: DayKind) =>
    missingHolidays(
      'Europe/Berlin',
      2027,
      dates.map((date) => rule(date, kind)),
    ).map(({ zh, en }) => `${zh} ${en}`);
  for (const date of ['01-01', '07-14', '12-31']) expect(elsewhere([date])).toEqual([]);
  expect(elsewhere([])).toEqual(['节假日 holiday']);
  expect(elsewhere(['07-14'], 'localOpening')).toEqual(['节假日 holiday']);
});
