/**
 * Day units after Civil Code §201 and §203, or after the clock's own counting rule where §204 lets other law differ. The
 * day on which the clock started is not counted (§201). Any other day is counted at its end (end of business; 24:00
 * when closed) if the clock runs then: a pause that is over before the end of a day costs the unit nothing, and a first
 * day that counts does so only when the clock started before it was over. 工作日 counts working days only; 自然日 counts
 * all, and a last day that is a rest day gives way to the first working day after it (§203).
 */
import type { Instant } from '../ids.ts';
import type { Run } from './ledger.ts';
import { toLocal } from './local-time.ts';
import type { CountingRule, WorkingCalendar } from './types.ts';
import { endOfDay, instantWithinDay, isWorkingDay } from './working-time.ts';

export type DayUnit = 'workingDays' | 'calendarDays';

/** What is counted: the runs of a clock, from which day and by which rule. */
export interface DayCount {
  readonly calendar: WorkingCalendar;
  readonly unit: DayUnit;
  readonly runs: readonly Run[];
  readonly startDay: number;
  readonly counting: CountingRule;
}

/** A century: only a calendar that never opens gets there. */
const SEARCH_DAYS = 40_000;

interface CountedDay {
  readonly day: number;
  readonly end: Instant;
  /** When the clock began to run before this end. */
  readonly runsFrom: Instant;
}

/** Visits the days at whose end the clock ran, up to `until`, in order; the visitor says whether to stop. */
function visitDays(count: DayCount, until: Instant, visit: (visited: CountedDay) => boolean): void {
  const earliest = count.startDay + (count.counting.firstDay === 'excluded' ? 1 : 0);
  for (const run of count.runs) {
    const to = Math.min(run.to, until);
    if (to < run.from) return;
    const firstDay = Math.max(earliest, toLocal(count.calendar, run.from).day);
    const lastDay = to === Infinity ? firstDay + SEARCH_DAYS : toLocal(count.calendar, to).day;
    for (let day = firstDay; day <= lastDay; day += 1) {
      const end = endOfDay(count.calendar, day, count.counting.endsAt);
      if (end > run.from && end <= to && visit({ day, end, runsFrom: run.from })) return;
    }
  }
}

function isCounted(count: DayCount, day: number): boolean {
  return count.unit === 'calendarDays' || isWorkingDay(count.calendar, day);
}

export function daysSpent(count: DayCount, at: Instant): number {
  let days = 0;
  visitDays(count, at, ({ day }) => {
    if (isCounted(count, day)) days += 1;
    return false;
  });
  return days;
}

/** The end of the day that is the last of `amount`, rolled over rest days by rule; null when the runs end before. */
export function daysReached(count: DayCount, amount: number): Instant | null {
  let days = 0;
  let reached: Instant | null = null;
  visitDays(count, Infinity, ({ day, end }) => {
    if (isCounted(count, day)) days += 1;
    const mayEndHere = count.counting.lastDay === 'stands' || isWorkingDay(count.calendar, day);
    if (days >= amount && mayEndHere) reached = end;
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
  visitDays(count, Infinity, ({ day, end, runsFrom }) => {
    if (!isCounted(count, day)) return false;
    days += 1;
    if (days < lastDay) return false;
    reached = share === 0 ? end : Math.max(runsFrom, instantWithinDay(count.calendar, day, share));
    return true;
  });
  return reached;
}
