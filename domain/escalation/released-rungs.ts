/** Rungs that were claimed and, counted anew, lie in the future again. */
import { statusOf } from '../clock/ledger.ts';
import { readClock } from '../clock/reading.ts';
import { rungInstant } from '../clock/rung.ts';
import type { Clock, WorkingCalendar } from '../clock/types.ts';
import type { Instant } from '../ids.ts';
import type { Rung } from './types.ts';

/** Which of `rungs`: the caller says what may be given back; a step that moved a case never is. */
export function releasedRungs(
  clock: Clock,
  rungs: readonly Rung[],
  calendar: WorkingCalendar,
  now: Instant,
): readonly string[] {
  return rungs
    .filter((rung) => clock.claimed.includes(rung.key) && isToCome(clock, rung, calendar, now))
    .map(({ key }) => key);
}

/** A paused clock reaches no rung, but whether it was late when the pause began is known. */
function isToCome(clock: Clock, rung: Rung, calendar: WorkingCalendar, now: Instant): boolean {
  if (statusOf(clock) === 'paused') return rung.effect === 'markOverdue' && !readClock(clock, calendar, now).overdue;
  const at = rungInstant(clock, rung, calendar);
  return at !== null && at > now;
}
