/** The days of a year as the page draws them, free of React. */
import { formatDay, parseDay, weekdayOf } from '#domain/clock/local-date.ts';
import type { CalendarYearQuery } from '#graphql/generated/graphql.ts';

export type CalendarYear = CalendarYearQuery['calendarDays'];
export type DayRule = CalendarYear['days'][number];
export type DayLook = 'work' | 'rest' | DayRule['kind'];

export interface DrawnDay {
  readonly date: string;
  readonly dayOfMonth: number;
  /** 0 = Monday. */
  readonly column: number;
  readonly look: DayLook;
  readonly rule: DayRule | null;
  /** After the last official day: the week is all that is known. */
  readonly isUnknown: boolean;
}

export function monthsOf(year: CalendarYear): readonly (readonly DrawnDay[])[] {
  const rules = new Map(year.days.map((rule) => [rule.date, rule]));
  const first = parseDay(`${year.year}-01-01`) ?? 0;
  const last = parseDay(`${year.year}-12-31`) ?? 0;
  const months: DrawnDay[][] = Array.from({ length: 12 }, () => []);
  for (let day = first; day <= last; day += 1) {
    const date = formatDay(day);
    const weekday = weekdayOf(day);
    const rule = rules.get(date) ?? null;
    months[Number(date.slice(5, 7)) - 1]?.push({
      date,
      dayOfMonth: Number(date.slice(8)),
      column: (weekday + 6) % 7,
      look: rule?.kind ?? (year.restWeekdays.includes(weekday) ? 'rest' : 'work'),
      rule,
      isUnknown: date > year.knownUntil,
    });
  }
  return months;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where a key leads from a day; null when it is no key of the calendar's or would leave the year. */
export function dayAfterKey(date: string, key: string): string | null {
  const day = parseDay(date);
  const step = steps[key];
  if (day === null || step === undefined) return null;
  const next = formatDay(day + step);
  return next.slice(0, 4) === date.slice(0, 4) ? next : null;
}

/** The date it is now in a time zone. */
export const todayIn = (timeZone: string, now: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);

/** Base64 of a file's bytes, in pieces: an argument list has a limit. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
