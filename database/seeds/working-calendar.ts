/**
 * Working calendars compiled to plain data. Mainland China: the State Council's holidays and make-up days (调休) as
 * published by the npm package chinese-days (MIT); other places: a weekly rule in their own time zone.
 */
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import chineseDaysPackage from 'chinese-days/package.json' with { type: 'json' };
import { compileExceptions, type DayRule } from '#domain/calendar/day-rules.ts';
import { calendarProblems } from '#domain/clock/calendar-checks.ts';
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

/** Monday to Friday with the same periods each day. */
export function officeWeek(periods: readonly WorkingPeriod[]): WorkingCalendar['week'] {
  return [[], periods, periods, periods, periods, periods, []];
}

/** The State Council's days as rules with their names, in the order of days. */
export function mainlandDays(): readonly DayRule[] {
  return [
    ...rulesOf(chineseDays.holidays, 'holiday', []),
    ...rulesOf(chineseDays.workdays, 'makeUpWorkday', OFFICE_HOURS),
  ].toSorted((left, right) => (left.date < right.date ? -1 : 1));
}

/** Values are `English name,中文名,days`. */
function rulesOf(
  days: Readonly<Record<string, string>>,
  kind: DayRule['kind'],
  periods: readonly WorkingPeriod[],
): readonly DayRule[] {
  return Object.entries(days)
    .filter(([date]) => isLoaded(date))
    .map(([date, names]) => {
      const [en = '', zh = ''] = names.split(',');
      return { date, kind, periods, name: { zh, en }, source: mainlandSource };
    });
}

export function mainlandCalendar(): WorkingCalendar {
  const week = officeWeek(OFFICE_HOURS);
  return checked({
    id: MAINLAND_CALENDAR_ID,
    version: 1,
    timeZone: 'Asia/Shanghai',
    offsets: [{ from: null, minutes: CHINA_OFFSET_MINUTES }],
    week,
    exceptions: compileExceptions(week, mainlandDays()),
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
