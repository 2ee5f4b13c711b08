/** Hour units, in milliseconds: 紧急工作时 counts every moment from the start, 工作时 only working periods. */
import type { Instant } from '../ids.ts';
import type { Run } from './ledger.ts';
import type { WorkingCalendar } from './types.ts';
import { addWorkingTime, workingTimeBetween } from './working-time.ts';

export type HourUnit = 'urgentHours' | 'workingHours';

function lengthOf(calendar: WorkingCalendar, unit: HourUnit, from: Instant, to: Instant): number {
  return unit === 'urgentHours' ? Math.max(0, to - from) : workingTimeBetween(calendar, from, to);
}

export function hoursSpent(calendar: WorkingCalendar, unit: HourUnit, runs: readonly Run[], at: Instant): number {
  return runs.reduce((total, run) => total + lengthOf(calendar, unit, run.from, Math.min(run.to, at)), 0);
}

/** The earliest instant at which `amount` has been spent; null when the runs end before. */
export function hoursReached(
  calendar: WorkingCalendar,
  unit: HourUnit,
  runs: readonly Run[],
  amount: number,
): Instant | null {
  let left = amount;
  for (const run of runs) {
    const length = run.to === Infinity ? Infinity : lengthOf(calendar, unit, run.from, run.to);
    if (length >= left) return unit === 'urgentHours' ? run.from + left : addWorkingTime(calendar, run.from, left);
    left -= length;
  }
  return null;
}
