/** When a rung of an escalation ladder is reached. */
import type { Rung } from '../escalation/types.ts';
import type { Instant } from '../ids.ts';
import { createBudget } from './budget.ts';
import { runsOf, statusOf } from './ledger.ts';
import { toLocal } from './local-time.ts';
import { budgetOf } from './reading.ts';
import { civilCodeCounting, type Clock, type Limit, type WorkingCalendar } from './types.ts';

/**
 * Null unless the clock is running. A percentage is one of the budget (days.ts says what a share of days is; 100 % is
 * the due instant). Time after due is counted like a limit that starts when the clock falls due, the due day excluded,
 * and pauses stop it too. It always follows the Civil Code, whatever the clock's own rule: a step that hands work to
 * other people falls into their working time, also after a limit that ended at midnight. What is done at the due instant is done in time, so the overdue mark comes one step later.
 */
export function rungInstant(clock: Clock, rung: Rung, calendar: WorkingCalendar): Instant | null {
  if (statusOf(clock) !== 'running') return null;
  const at =
    'percent' in rung.at
      ? budgetOf(clock, calendar).shareAt(rung.at.percent)
      : afterDue(clock, rung.at.afterDue, calendar);
  return at !== null && rung.effect === 'markOverdue' ? at + 1 : at;
}

function afterDue(clock: Clock, limit: Limit, calendar: WorkingCalendar): Instant | null {
  const runs = runsOf(clock);
  const due = budgetOf(clock, calendar, runs).dueAt();
  if (due === null) return null;
  const runsSinceDue = runs.filter((run) => run.to > due).map((run) => ({ from: Math.max(run.from, due), to: run.to }));
  // The due instant is the end of its day, 24:00 included.
  const startDay = toLocal(calendar, due - 1).day;
  return createBudget({
    calendar,
    amount: limit.value,
    unit: limit.unit,
    runs: runsSinceDue,
    startDay,
    counting: civilCodeCounting,
  }).dueAt();
}
