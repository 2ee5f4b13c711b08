/** Where a case goes when it is handed up, and whether the clock asks for that now. */
import type { KernelContext } from '../case/context.ts';
import type { CaseState } from '../case/state.ts';
import type { Instant, UnitId } from '../ids.ts';
import type { Post, UnitRef } from '../organisation.ts';
import { dueRungs } from './due-rungs.ts';

/** The action by which a definition hands a case up; its label stands in the timeline for the clock's doing as well. */
export const ESCALATE_ACTION = 'escalate';

/** State in which the case waits at its new owner; null where the definition knows none for this phase. */
export function escalatedState(context: KernelContext, state: CaseState): string | null {
  const phase = context.definition.states[state.state]?.phase;
  return phase === undefined ? null : (context.definition.escalatedTo[phase] ?? null);
}

/**
 * The post a superior must have somebody in to take the case over, by hand or by the clock. `to` is where an action of
 * its own hands the case up; without it the escalation's state counts.
 */
export function receivingPost(context: KernelContext, state: CaseState, to = 'escalated'): Post | null {
  const target = to === 'escalated' ? escalatedState(context, state) : to;
  const queue = target === null ? undefined : context.definition.states[target]?.queue;
  if (queue === undefined) return null;
  // The task stays with the unit that has it: what goes up is the overseeing.
  if (queue.of === 'assigned') return 'supervisor';
  const rule = queue.post;
  // What stands above is a centre: departments do not take cases over from each other's levels.
  return typeof rule === 'string' ? rule : rule.centre;
}

/**
 * Whom to look up before the timer's command is given: the unit to start from and the post its superior must hold.
 * Null when no escalation is due, so that no look-up is made.
 */
export function escalationNeeded(
  context: KernelContext,
  state: CaseState,
  now: Instant,
): { readonly from: UnitRef; readonly post: Post; readonly accused?: readonly UnitId[] } | null {
  if (!dueRungs(context, state, now).some(({ rung }) => rung.effect === 'escalate')) return null;
  const post = receivingPost(context, state);
  return post === null
    ? null
    : { from: state.owner, post, ...(state.denied !== undefined && { accused: state.denied.unitIds }) };
}
