/** One view of both kinds of unit: how much is spent at an instant, and when an amount is reached. */
import type { Instant } from '../ids.ts';
import { type DayCount, type DayUnit, dayShareReached, daysReached, daysSpent } from './days.ts';
import { type HourUnit, hoursReached, hoursSpent } from './hours.ts';
import type { Run } from './ledger.ts';
import { HOUR } from './local-time.ts';
import type { ClockUnit, CountingRule, WorkingCalendar } from './types.ts';

export interface Budget {
  /** Milliseconds for hour units, whole days for day units. */
  readonly total: number;
  spentAt(at: Instant): number;
  /** When the whole budget is spent; null when the runs end before. */
  dueAt(): Instant | null;
  /** When `percent` of it is spent; null when the runs end before. */
  shareAt(percent: number): Instant | null;
}

export interface BudgetSource {
  readonly calendar: WorkingCalendar;
  readonly amount: number;
  readonly unit: ClockUnit;
  readonly runs: readonly Run[];
  /** Local day on which counting began: day units count it only by a rule of their own. */
  readonly startDay: number;
  readonly counting: CountingRule;
}

export function createBudget(source: BudgetSource): Budget {
  const { unit } = source;
  return unit === 'urgentHours' || unit === 'workingHours' ? hourBudget(source, unit) : dayBudget(source, unit);
}

function hourBudget({ calendar, amount, runs }: BudgetSource, unit: HourUnit): Budget {
  const total = Math.round(amount * HOUR);
  return {
    total,
    spentAt: (at) => hoursSpent(calendar, unit, runs, at),
    dueAt: () => hoursReached(calendar, unit, runs, total),
    shareAt: (percent) => hoursReached(calendar, unit, runs, Math.round((total * percent) / 100)),
  };
}

function dayBudget({ calendar, amount, runs, startDay, counting }: BudgetSource, unit: DayUnit): Budget {
  const total = Math.ceil(amount);
  const count: DayCount = { calendar, unit, runs, startDay, counting };
  const dueAt = (): Instant | null => daysReached(count, total);
  return {
    total,
    spentAt: (at) => {
      const spent = daysSpent(count, at);
      if (spent <= total) return spent;
      const due = dueAt();
      // Rest days over which the last day rolls are spent by nobody: the budget stays used up, not overdrawn.
      return due === null || at <= due ? total : total + spent - daysSpent(count, due);
    },
    dueAt,
    shareAt: (percent) => {
      if (percent < 100) return dayShareReached(count, (total * percent) / 100);
      const due = dueAt();
      if (percent === 100 || due === null) return due;
      const beyond = dayShareReached(count, (total * percent) / 100);
      return beyond === null ? null : Math.max(due, beyond);
    },
  };
}
