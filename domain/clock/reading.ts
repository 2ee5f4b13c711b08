/** What a clock says at an instant, derived from its ledger and the calendar and from nothing else. */
import type { Instant } from '../ids.ts';
import { type Budget, createBudget } from './budget.ts';
import { indexCalendar } from './calendar-index.ts';
import { ceasedAt, grantedAmount, runsOf, startedAt, statusOf } from './ledger.ts';
import { toLocal } from './local-time.ts';
import { civilCodeCounting, type Clock, type ClockReading, type WorkingCalendar } from './types.ts';

export function budgetOf(clock: Clock, calendar: WorkingCalendar, runs = runsOf(clock)): Budget {
  return createBudget({
    calendar,
    amount: grantedAmount(clock),
    unit: clock.limit.unit,
    runs,
    startDay: toLocal(calendar, startedAt(clock)).day,
    counting: clock.counting ?? civilCodeCounting,
  });
}

/** When a running clock falls due; null while it is paused or stopped. */
export function dueAt(clock: Clock, calendar: WorkingCalendar): Instant | null {
  return statusOf(clock) === 'running' ? budgetOf(clock, calendar).dueAt() : null;
}

/** A due instant on a day whose rules are not official yet. 紧急工作时 depends on no calendar and is always certain. */
function isProvisional(clock: Clock, calendar: WorkingCalendar, due: Instant | null): boolean {
  if (due === null || clock.limit.unit === 'urgentHours') return false;
  // A day ends at 24:00, which as an instant already belongs to the next one.
  return toLocal(calendar, due - 1).day > indexCalendar(calendar).knownUntilDay;
}

/**
 * Reads a clock. A reading before the last entry of the ledger is one at that entry. Of a stopped clock, `dueAt` is
 * when it would have fallen due, and `overdue` whether it was overdue when it stopped.
 */
export function readClock(clock: Clock, calendar: WorkingCalendar, now: Instant): ClockReading {
  const status = statusOf(clock);
  const at = Math.max(now, clock.ledger.at(-1)?.at ?? now);
  const budget = budgetOf(clock, calendar);
  const ceased = ceasedAt(clock);
  const consumed = budget.spentAt(at);
  const reached = budget.dueAt();
  const due = status === 'paused' ? null : (reached ?? dueHadItRunOn(clock, calendar));
  return {
    status,
    unit: clock.limit.unit,
    budget: budget.total,
    consumed,
    remaining: budget.total - consumed,
    dueAt: due,
    provisional: isProvisional(clock, calendar, due),
    overdue: reached !== null && reached < (ceased ?? at),
  };
}

function dueHadItRunOn(clock: Clock, calendar: WorkingCalendar): Instant | null {
  const stoppedAt = clock.ledger.at(-1)?.at ?? startedAt(clock);
  return budgetOf(clock, calendar, [...runsOf(clock), { from: stoppedAt, to: Infinity }]).dueAt();
}
