/**
 * The timer fired: the end of a suspension and every rung due by now, in the order of time. Claims make this
 * idempotent: a timer that fires twice, late or early finds nothing left to do. Firing is no promise that something is
 * due, only a reason to look.
 */
import { SUPERVISION_PROCESS, supervisionIdOf } from '../escalation/child-id.ts';
import { dueRungs, type TimedRung } from '../escalation/due-rungs.ts';
import { ESCALATE_ACTION, escalatedState } from '../escalation/escalation.ts';
import { resume } from './adjustments.ts';
import { beginDraft, type CaseInput, decided } from './case-input.ts';
import type { ClockDueCommand, EscalationRoute } from './commands.ts';
import { type Decision, refuse } from './context.ts';
import { escalationMove, takeAction, targetState } from './decide-act.ts';
import type { Draft } from './draft.ts';
import { permitAction } from './permitted.ts';
import type { UnownedReason } from './state.ts';
import { moveCase, unassign } from './transition.ts';
import { isAccused } from './withheld.ts';

export function decideClockDue(input: CaseInput<ClockDueCommand>): Decision {
  const { state, command } = input;
  if (command.actor.kind !== 'engine') return refuse('NOT_YOUR_POST');
  const draft = beginDraft(input, command.actor);
  if (state.suspendedUntil !== null && state.suspendedUntil <= draft.at) resume(draft, 'endDate', null);
  for (let next = nextRung(draft, command); next !== null; next = nextRung(draft, command)) {
    const generation = claim(draft, next);
    if (next.rung.effect === 'escalate') escalate(draft, command.routing);
    else if (next.rung.effect === 'openSupervision') askForSupervision(draft, next, generation);
    else if (next.rung.action !== undefined) takeConsequence(draft, next.rung.action);
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

function claim(draft: Draft, { clock, rung }: TimedRung): number {
  const generation = draft.state.clocks[clock]?.generation ?? 0;
  draft.emit({ type: 'rungReached', data: { clock, generation, rung: rung.key, effect: rung.effect } });
  return generation;
}

/** The order itself is opened by an activity that meets its own id when it comes twice. */
function askForSupervision(draft: Draft, { clock, rung }: TimedRung, generation: number): void {
  const caseId = supervisionIdOf(draft.state.caseId, clock, generation, rung.key);
  draft.emit({ type: 'childRequested', data: { caseId, process: SUPERVISION_PROCESS, cause: 'byClock' } });
}

/** What the law attaches to silence: deemed acceptance, deemed renewal. Where the case is elsewhere it takes no effect. */
function takeConsequence(draft: Draft, action: string): void {
  const { context, state, at: now } = draft;
  const actor = { kind: 'engine', reason: 'clock' } as const;
  const permission = permitAction({ context, state, actor, action, now, command: null });
  const to = permission.ok ? targetState(context, state, permission.definition) : null;
  if (permission.ok && to !== null) {
    takeAction(draft, permission, { action, to, reason: null, submission: null }, null);
  }
}

function escalate(draft: Draft, routing: EscalationRoute | null): void {
  const target = escalatedState(draft.context, draft.state);
  // In a phase that is never handed up the rung has told its people, and that is all.
  if (target === null || routing === null) return;
  const { to } = routing;
  // At the top, or with nobody above in the post, the case stays where it is and is shown as unowned.
  if (to === null || isAccused(draft.state.denied, to)) return becomeUnowned(draft, 'noSuperior');
  // What the definition's own action of handing up does to the unit at work, the clock does as well.
  const byHand = draft.context.definition.actions[ESCALATE_ACTION]?.effects ?? [];
  const unassigns = byHand.some(({ kind }) => kind === 'unassignUnit');
  moveCase(draft, escalationMove(target), () => {
    if (unassigns) unassign(draft);
    draft.emit({ type: 'ownerChanged', data: { from: draft.state.owner, to, cause: 'byClock' } });
  });
  if (routing.skippedUnheld) becomeUnowned(draft, 'noPostHolder');
}

function becomeUnowned(draft: Draft, reason: UnownedReason): void {
  draft.emit({ type: 'becameUnowned', data: { reason } });
}
