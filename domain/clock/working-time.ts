/** Working days and working time of a calendar. Past `knownUntil` the weekly rule applies and nothing else. */
import type { Instant } from '../ids.ts';
import { indexCalendar } from './calendar-index.ts';
import { weekdayOf } from './local-date.ts';
import { toInstant, toLocal } from './local-time.ts';
import type { CountingRule, WorkingCalendar, WorkingPeriod } from './types.ts';

const MIDNIGHT = 24 * 60;
/** A calendar that opens no day within this many days is broken; without the bound the search would never end. */
const SEARCH_DAYS = 40_000;

/** Working periods of a day; none on a day of rest. */
export function periodsOn(calendar: WorkingCalendar, day: number): readonly WorkingPeriod[] {
  return indexCalendar(calendar).exceptions.get(day) ?? calendar.week[weekdayOf(day)] ?? [];
}

export function isWorkingDay(calendar: WorkingCalendar, day: number): boolean {
  return periodsOn(calendar, day).length > 0;
}

/** Civil Code §203: the last day ends when business ends, and at 24:00 where there is no business. */
export function endOfDay(calendar: WorkingCalendar, day: number, endsAt: CountingRule['endsAt'] = 'business'): Instant {
  const closing = endsAt === 'business' ? periodsOn(calendar, day).at(-1)?.[1] : undefined;
  return toInstant(calendar, day, closing ?? MIDNIGHT);
}

export function workingTimeBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  if (to <= from) return 0;
  const lastDay = toLocal(calendar, to).day;
  let total = 0;
  for (let day = toLocal(calendar, from).day; day <= lastDay; day += 1) {
    for (const [start, end] of periodsOn(calendar, day)) {
      const opens = Math.max(from, toInstant(calendar, day, start));
      const closes = Math.min(to, toInstant(calendar, day, end));
      if (closes > opens) total += closes - opens;
    }
  }
  return total;
}

/** The earliest instant at which `amount` of working time has passed since `from`. */
export function addWorkingTime(calendar: WorkingCalendar, from: Instant, amount: number): Instant {
  if (amount <= 0) return from;
  let left = amount;
  const firstDay = toLocal(calendar, from).day;
  for (let day = firstDay; day < firstDay + SEARCH_DAYS; day += 1) {
    for (const [start, end] of periodsOn(calendar, day)) {
      const opens = Math.max(from, toInstant(calendar, day, start));
      const length = toInstant(calendar, day, end) - opens;
      if (length <= 0) continue;
      if (length >= left) return opens + left;
      left -= length;
    }
  }
  throw new Error(`working calendar ${calendar.id} has too little working time`);
}

/** The instant at which `share` (0–1) of a day's working time, or of a closed day's 24 hours, has passed. */
export function instantWithinDay(calendar: WorkingCalendar, day: number, share: number): Instant {
  const midnight = toInstant(calendar, day, 0);
  const end = endOfDay(calendar, day);
  if (share >= 1) return end;
  if (!isWorkingDay(calendar, day)) return midnight + Math.round((end - midnight) * share);
  const whole = workingTimeBetween(calendar, midnight, end);
  return addWorkingTime(calendar, midnight, Math.round(whole * share));
}
