/**
 * Day units after Civil Code §201 and §203. The day on which the clock started is not counted. A later day is counted
 * at its end (end of business; 24:00 when closed) if the clock runs then: a pause that is over before the end of a day
 * costs the unit nothing. 工作日 counts working days only; 自然日 counts all, and a last day that is a rest day gives
 * way to the first working day after it.
 */
import type { Instant } from '../ids.ts';
import type { Run } from './ledger.ts';
import { toLocal } from './local-time.ts';
import type { WorkingCalendar } from './types.ts';
import { endOfDay, instantWithinDay, isWorkingDay } from './working-time.ts';

export type DayUnit = 'workingDays' | 'calendarDays';

/** What is counted: the runs of a clock, and the last day that is not counted. */
export interface DayCount {
  readonly calendar: WorkingCalendar;
  readonly unit: DayUnit;
  readonly runs: readonly Run[];
  readonly startDay: number;
}

/** A century: only a calendar that never opens gets there. */
const SEARCH_DAYS = 40_000;

/** Visits the days at whose end the clock ran, up to `until`, in order; the visitor says whether to stop. */
function visitDays(count: DayCount, until: Instant, visit: (day: number, end: Instant) => boolean): void {
  for (const run of count.runs) {
    const to = Math.min(run.to, until);
    if (to < run.from) return;
    const firstDay = Math.max(count.startDay + 1, toLocal(count.calendar, run.from).day);
    const lastDay = to === Infinity ? firstDay + SEARCH_DAYS : toLocal(count.calendar, to).day;
    for (let day = firstDay; day <= lastDay; day += 1) {
      const end = endOfDay(count.calendar, day);
      if (end > run.from && end <= to && visit(day, end)) return;
    }
  }
}

function isCounted(count: DayCount, day: number): boolean {
  return count.unit === 'calendarDays' || isWorkingDay(count.calendar, day);
}

export function daysSpent(count: DayCount, at: Instant): number {
  let days = 0;
  visitDays(count, at, (day) => {
    if (isCounted(count, day)) days += 1;
    return false;
  });
  return days;
}

/** The end of the day that is the last of `amount`, rolled over rest days; null when the runs end before. */
export function daysReached(count: DayCount, amount: number): Instant | null {
  let days = 0;
  let reached: Instant | null = null;
  visitDays(count, Infinity, (day, end) => {
    if (isCounted(count, day)) days += 1;
    if (days >= amount && isWorkingDay(count.calendar, day)) reached = end;
    return reached !== null;
  });
  return reached;
}

/**
 * The instant at which a share of a day-based budget is used up, for reminders. Whole days end with their day; of a
 * fraction, the same fraction of the next counted day's working time is taken: 80 % of one working day of eight hours
 * is 16:24 of the first day counted. It is never rolled over and never before the clock ran.
 */
export function dayShareReached(count: DayCount, amount: number): Instant | null {
  const lastDay = Math.ceil(amount);
  const share = amount - Math.floor(amount);
  let days = 0;
  let reached: Instant | null = null;
  visitDays(count, Infinity, (day, end) => {
    if (!isCounted(count, day)) return false;
    days += 1;
    if (days < lastDay) return false;
    reached = share === 0 ? end : instantWithinDay(count.calendar, day, share);
    return true;
  });
  return reached;
}
