/**
 * May this action be taken, by this person, now? One path for the decision and for the buttons shown: the buttons ask
 * with `command: null`, and what the person has yet to fill in is then taken as given.
 */
import type { Instant } from '../ids.ts';
import type { Actor } from '../organisation.ts';
import type { ActionDefinition, ActionEffect } from '../processes/define.ts';
import { mayDecide, mayRequest } from './adjustments.ts';
import { capacityFor, personsOf } from './actors.ts';
import type { ActCommand } from './commands.ts';
import { type KernelContext, type Refused, refuse } from './context.ts';
import type { ActorStamp } from './events.ts';
import { failedGuard } from './guards.ts';
import { missingInput } from './inputs.ts';
import { otherThanKnown } from './known-answers.ts';
import { ownMember } from './own-member.ts';
import type { CaseState, WorkItem } from './state.ts';
import { isFinal } from './phases.ts';
import { mayReopen, reopeningOf } from './reopening.ts';
import { refusedSignature } from './signatures.ts';
import { isRecused, isWithheldFrom } from './withheld.ts';
import { adjustmentItem, mainItemOf, openItem } from './work-items.ts';

export interface ActionRequest {
  readonly context: KernelContext;
  readonly state: CaseState;
  readonly actor: Actor;
  readonly action: string;
  readonly now: Instant;
  readonly command: ActCommand | null;
}

export interface Permitted {
  readonly ok: true;
  readonly definition: ActionDefinition;
  readonly stamp: ActorStamp;
  readonly item: WorkItem | null;
}

export type Permission = Permitted | Refused;

/** Refusals come in a fixed order, the plainest reason first. */
export function permitAction(request: ActionRequest): Permission {
  const { context, state, actor, now, command } = request;
  if (isWithheldFrom(state, actor)) return refuse('NOT_FOUND');
  const definition = ownMember(context.definition.actions, request.action);
  const reopening = reopeningOf(definition);
  if (isFinal(context, state.state) && (reopening === null || definition?.from.includes(state.state) !== true)) {
    return refuse('CASE_CLOSED');
  }
  const resumes = definition?.effects?.some(({ kind }) => kind === 'resume') ?? false;
  if (state.suspendedUntil !== null && !resumes) return refuse('CASE_SUSPENDED', { until: state.suspendedUntil });
  if (definition === undefined) return refuse('UNKNOWN_ACTION', { action: request.action });
  if (!definition.from.includes(state.state)) return notNow(state, command, 'ACTION_NOT_ALLOWED');
  if (resumes && state.suspendedUntil === null) return refuse('CASE_NOT_SUSPENDED');
  const item = itemOf(state, definition, request);
  if (command?.workItemId !== undefined && openItem(state, command.workItemId) === null) {
    return notNow(state, command, 'WORK_ITEM_NOT_OPEN');
  }
  const capacity = capacityFor(state, actor, definition.by, item);
  if (!capacity.ok) return capacity;
  if (personsOf(capacity.stamp).some((userId) => isRecused(state, userId))) return refuse('RECUSED');
  const refusal =
    (reopening === null ? null : mayReopen(context, state, reopening, now)) ??
    refusedAdjustment(request, definition, capacity.stamp) ??
    refusedSignature(state, definition, capacity.stamp) ??
    // Before the guards: they would judge by an answer that counts for nothing.
    otherThanKnown(state, definition, command?.submission) ??
    failedGuard(definition.guards ?? [], { context, state, stamp: capacity.stamp, command, now }) ??
    missingInput(request, definition);
  return refusal ?? { ok: true, definition, stamp: capacity.stamp, item };
}

/** Adjustments are decided on their own item, everything else belongs to a main one. */
function itemOf(state: CaseState, definition: ActionDefinition, { actor, command }: ActionRequest): WorkItem | null {
  const decision = definition.effects?.find(isDecision);
  if (decision !== undefined) return adjustmentItem(state, decision.adjustment);
  return mainItemOf(state, actor, command?.workItemId);
}

type AdjustmentDecision = Extract<ActionEffect, { readonly kind: 'grantAdjustment' | 'refuseAdjustment' }>;

function isDecision(effect: ActionEffect): effect is AdjustmentDecision {
  return effect.kind === 'grantAdjustment' || effect.kind === 'refuseAdjustment';
}

/** Somebody who saw an older case is told so, rather than that he did something odd. */
function notNow(
  state: CaseState,
  command: ActCommand | null,
  code: 'ACTION_NOT_ALLOWED' | 'WORK_ITEM_NOT_OPEN',
): Refused {
  const isStale = command?.expectedSeq !== undefined && command.expectedSeq !== state.seq;
  return refuse(isStale ? 'STALE_CASE' : code, { state: state.state, seq: state.seq });
}

function refusedAdjustment(
  { context, state, now }: ActionRequest,
  definition: ActionDefinition,
  stamp: ActorStamp,
): Refused | null {
  for (const effect of definition.effects ?? []) {
    const refusal = isDecision(effect)
      ? mayDecide(state, effect.adjustment, effect.kind === 'grantAdjustment', now)
      : effect.kind === 'requestAdjustment'
        ? mayRequest(context, state, effect.adjustment, stamp)
        : null;
    if (refusal !== null) return refusal;
  }
  return null;
}
