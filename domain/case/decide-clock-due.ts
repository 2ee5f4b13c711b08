/**
 * The timer fired: the end of a suspension and every rung due by now, in the order of time. Claims make this
 * idempotent: a timer that fires twice, late or early finds nothing left to do. Firing is no promise that something is
 * due, only a reason to look.
 */
import { dueRungs, type TimedRung } from '../escalation/due-rungs.ts';
import { escalatedState } from '../escalation/escalation.ts';
import { resume } from './adjustments.ts';
import { beginDraft, type CaseInput, decided } from './case-input.ts';
import type { ClockDueCommand, EscalationRoute } from './commands.ts';
import { type Decision, refuse } from './context.ts';
import { escalationMove } from './decide-act.ts';
import type { Draft } from './draft.ts';
import type { UnownedReason } from './state.ts';
import { moveCase, unassign } from './transition.ts';

export function decideClockDue(input: CaseInput<ClockDueCommand>): Decision {
  const { state, command } = input;
  if (command.actor.kind !== 'engine') return refuse('NOT_YOUR_POST');
  const draft = beginDraft(input, command.actor);
  if (state.suspendedUntil !== null && state.suspendedUntil <= draft.at) resume(draft, 'endDate', null);
  for (let next = nextRung(draft, command); next !== null; next = nextRung(draft, command)) {
    claim(draft, next);
    if (next.rung.effect === 'escalate') escalate(draft, command.routing);
  }
  return decided(draft);
}

/**
 * Asked anew after each rung: an escalation stops the clocks it belongs to, and with them their later rungs. One whose
 * route was looked up for an earlier owner is left unclaimed for the next round.
 */
function nextRung(draft: Draft, { routing }: ClockDueCommand): TimedRung | null {
  const isRouted = routing !== null && routing.from.id === draft.state.owner.id;
  const mayClaim = isRouted || escalatedState(draft.context, draft.state) === null;
  const due = dueRungs(draft.context, draft.state, draft.at);
  return due.find(({ rung }) => rung.effect !== 'escalate' || mayClaim) ?? null;
}

function claim(draft: Draft, { clock, rung }: TimedRung): void {
  const generation = draft.state.clocks[clock]?.generation ?? 0;
  draft.emit({ type: 'rungReached', data: { clock, generation, rung: rung.key, effect: rung.effect } });
}

function escalate(draft: Draft, routing: EscalationRoute | null): void {
  const target = escalatedState(draft.context, draft.state);
  // In a phase that is never handed up the rung has told its people, and that is all.
  if (target === null || routing === null) return;
  const { to } = routing;
  // At the top, or with nobody above in the post, the case stays where it is and is shown as unowned.
  if (to === null) return becomeUnowned(draft, 'noSuperior');
  moveCase(draft, escalationMove(target), () => {
    unassign(draft);
    draft.emit({ type: 'ownerChanged', data: { from: draft.state.owner, to, cause: 'byClock' } });
  });
  if (routing.skippedUnheld) becomeUnowned(draft, 'noPostHolder');
}

function becomeUnowned(draft: Draft, reason: UnownedReason): void {
  draft.emit({ type: 'becameUnowned', data: { reason } });
}
