/**
 * The one instant a case's timer is armed for: the next unclaimed rung that changes the case, or the end of a suspension.
 * Quiet rungs are fired by the ladder sweep; `withQuiet` is for runs that were begun when timers fired them as well.
 */
import { openRungs } from '../escalation/due-rungs.ts';
import { isQuiet } from '../escalation/planned-rungs.ts';
import type { Instant } from '../ids.ts';
import type { KernelContext } from './context.ts';
import { isFinal } from './phases.ts';
import type { CaseState } from './state.ts';

/** May lie in the past, after a downtime or when an escalation waits for its route: then the timer fires at once. */
export function nextDue(
  context: KernelContext,
  state: CaseState,
  { withQuiet = false }: { readonly withQuiet?: boolean } = {},
): { readonly at: Instant } | null {
  if (isFinal(context, state.state)) return null;
  const next = openRungs(context, state).find(({ rung }) => withQuiet || !isQuiet(rung))?.at ?? null;
  const at = earlier(next, state.suspendedUntil);
  return at === null ? null : { at };
}

function earlier(left: Instant | null, right: Instant | null): Instant | null {
  if (left === null || right === null) return left ?? right;
  return Math.min(left, right);
}
