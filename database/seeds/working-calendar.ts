/**
 * Working calendars compiled to plain data. Mainland China: the State Council's holidays and make-up days (调休) as
 * published by the npm package chinese-days (MIT); other places: a weekly rule in their own time zone.
 */
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import chineseDaysPackage from 'chinese-days/package.json' with { type: 'json' };
import { calendarProblems } from '#domain/clock/calendar-checks.ts';
import { parseDay, weekdayOf } from '#domain/clock/local-date.ts';
import type { WorkingCalendar, WorkingPeriod } from '#domain/clock/types.ts';
import { timeZoneOffsets } from './time-zone-offsets.ts';

/** 08:00–12:00 and 14:00–18:00, the usual hours of offices in Fujian outside the summer schedule. */
export const OFFICE_HOURS: readonly WorkingPeriod[] = [
  [8 * 60, 12 * 60],
  [14 * 60, 18 * 60],
];
export const MAINLAND_YEARS = { from: 2024, to: 2026 } as const;
export const MAINLAND_CALENDAR_ID = 'cn-mainland';
/** China has kept UTC+8 without summer time since 1991-09-15. */
const CHINA_OFFSET_MINUTES = 8 * 60;

export const mainlandSource = `chinese-days ${chineseDaysPackage.version} (${chineseDaysPackage.license})`;

const isLoaded = (date: string): boolean =>
  Number(date.slice(0, 4)) >= MAINLAND_YEARS.from && Number(date.slice(0, 4)) <= MAINLAND_YEARS.to;
const isWeekend = (date: string): boolean => [0, 6].includes(weekdayOf(parseDay(date) ?? 0));

/** Monday to Friday with the same periods each day. */
export function officeWeek(periods: readonly WorkingPeriod[]): WorkingCalendar['week'] {
  return [[], periods, periods, periods, periods, periods, []];
}

export function mainlandCalendar(): WorkingCalendar {
  const closed = Object.keys(chineseDays.holidays).filter((date) => isLoaded(date) && !isWeekend(date));
  const opened = Object.keys(chineseDays.workdays).filter((date) => isLoaded(date) && isWeekend(date));
  const exceptions: [string, readonly WorkingPeriod[]][] = [
    ...closed.map((date): [string, readonly WorkingPeriod[]] => [date, []]),
    ...opened.map((date): [string, readonly WorkingPeriod[]] => [date, OFFICE_HOURS]),
  ];
  return checked({
    id: MAINLAND_CALENDAR_ID,
    version: 1,
    timeZone: 'Asia/Shanghai',
    offsets: [{ from: null, minutes: CHINA_OFFSET_MINUTES }],
    week: officeWeek(OFFICE_HOURS),
    exceptions: Object.fromEntries(exceptions.sort(([left], [right]) => (left < right ? -1 : 1))),
    knownUntil: `${MAINLAND_YEARS.to}-12-31`,
  });
}

export interface CalendarPlan {
  readonly id: string;
  readonly version: number;
  readonly timeZone: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly week: WorkingCalendar['week'];
  readonly exceptions?: WorkingCalendar['exceptions'];
  /** Last day whose rules are official; the end of `toYear` when nobody publishes exceptions. */
  readonly knownUntil?: string;
}

/** A calendar of any time zone; its changes to and from summer time are computed here, once. */
export function compileCalendar(plan: CalendarPlan): WorkingCalendar {
  return checked({
    id: plan.id,
    version: plan.version,
    timeZone: plan.timeZone,
    offsets: timeZoneOffsets(plan.timeZone, plan.fromYear, plan.toYear),
    week: plan.week,
    exceptions: plan.exceptions ?? {},
    knownUntil: plan.knownUntil ?? `${plan.toYear}-12-31`,
  });
}

function checked(calendar: WorkingCalendar): WorkingCalendar {
  const problems = calendarProblems(calendar);
  if (problems.length > 0) throw new Error(`working calendar ${calendar.id}: ${problems.join('; ')}`);
  return calendar;
}
