/** Moving a case: verdicts, the old work item, the move with its effects, clocks, the new work item, in this order. */
import { personsOf } from './actors.ts';
import { assertNever } from '../assert-never.ts';
import type { CaseId } from '../ids.ts';
import type { ActionEffect } from '../processes/define.ts';
import { adjustmentKinds } from '../processes/define.ts';
import type { ActCommand, OpenCommand, SubmissionFact } from './commands.ts';
import { decideAdjustment, isDecidedIn, requestAdjustment, resume } from './adjustments.ts';
import { alignClocks, claimVerdicts } from './clock-moves.ts';
import { inviteParties } from './joint-handling.ts';
import { askForChild, askForEnd } from './child-request.ts';
import { clearFacts } from './clear-facts.ts';
import type { Draft } from './draft.ts';
import { isFinal } from './phases.ts';
import { nameAccused, recuse } from './recusal.ts';
import { sign } from './signatures.ts';
import type { WorkItem } from './state.ts';
import { postIn, unitOf, unitsAtWork } from './units.ts';
import { adjustmentItem, closeWorkItem, isDoneBy, mainItems, openWorkItem } from './work-items.ts';

export interface Move {
  readonly action: string;
  readonly to: string;
  readonly reason: string | null;
  readonly submission: SubmissionFact | null;
  readonly repeatOf?: CaseId;
}

export function moveCase(draft: Draft, move: Move, effects: () => void): void {
  claimVerdicts(draft);
  const items = mainItems(draft.state);
  for (const item of items) closeWorkItem(draft, item, isDoneBy(draft, item) ? 'done' : 'cancelled');
  emitMoved(draft, move);
  effects();
  cancelUndecidable(draft);
  settle(draft);
  for (const item of items) keepClaim(draft, item);
}

/** Who claimed a task and moves it on to his own post goes on with it: taking an order is no reason to lose it. */
function keepClaim(draft: Draft, previous: WorkItem): void {
  const { actor } = draft;
  if (actor.kind !== 'person' || previous.claimedBy !== actor.userId) return;
  const next = mainItems(draft.state).find(({ unit, post }) => unit.id === previous.unit.id && post === previous.post);
  if (next !== undefined) draft.emit({ type: 'workItemClaimed', data: { id: next.id, userId: actor.userId } });
}

/** Clocks and work items of the state the case is in now: joint handling has one for each party. */
export function settle(draft: Draft): void {
  alignClocks(draft);
  const { state } = draft;
  const queue = draft.context.definition.states[state.state]?.queue;
  if (queue === undefined) return;
  const units = queue.of === 'parties' ? unitsAtWork(draft.context, state) : [unitOf(state, queue.of)];
  for (const unit of units) openWorkItem(draft, 'main', state.state, unit, postIn(unit, queue.post));
}

export function emitMoved(draft: Draft, { action, to, reason, submission, repeatOf }: Move): void {
  draft.emit({
    type: 'moved',
    data: {
      action,
      from: draft.state.state,
      to,
      final: isFinal(draft.context, to),
      reason,
      submissionId: submission?.id ?? null,
      facts: submission?.fields ?? {},
      ...(repeatOf !== undefined && { repeatOf }),
    },
  });
}

/** Applies what an action does beside moving the case. The inputs were checked before. */
export function applyEffects(
  draft: Draft,
  effects: readonly ActionEffect[],
  command: ActCommand | OpenCommand | null,
): void {
  for (const effect of effects) applyEffect(draft, effect, command);
}

function applyEffect(draft: Draft, effect: ActionEffect, command: ActCommand | OpenCommand | null): void {
  const given = command?.type === 'act' ? command : null;
  switch (effect.kind) {
    case 'assignUnit':
      if (given?.unit !== undefined) draft.emit({ type: 'unitAssigned', data: { unit: given.unit } });
      return;
    case 'unassignUnit':
      return unassign(draft);
    case 'moveToSuperior':
      if (given?.superior !== undefined) {
        draft.emit({
          type: 'ownerChanged',
          data: { from: draft.state.owner, to: given.superior, cause: 'byHand' },
        });
      }
      return;
    case 'recordHandler':
      for (const userId of personsOf(draft.actor)) draft.emit({ type: 'handlerRecorded', data: { userId } });
      return;
    case 'merge':
      if (command?.masterCaseId !== undefined && command.masterCaseId !== null) {
        draft.emit({ type: 'mergedInto', data: { masterCaseId: command.masterCaseId } });
      }
      return;
    case 'requestAdjustment':
      return requestAdjustment(draft, effect.adjustment, given?.reason ?? '', given?.until ?? null);
    case 'grantAdjustment':
    case 'refuseAdjustment':
      return decideAdjustment(draft, effect.adjustment, effect.kind === 'grantAdjustment', given?.reason ?? null);
    case 'changeCategory':
      return changeCategory(draft, given);
    case 'reopen':
      return draft.emit({ type: 'reopened', data: { reason: given?.reason ?? '' } });
    case 'inviteParties':
      return inviteParties(draft, command?.units ?? []);
    case 'returnToPreviousUnit': {
      const previous = draft.state.transferredFrom?.at(-1);
      if (previous !== undefined) draft.emit({ type: 'unitAssigned', data: { unit: previous } });
      return;
    }
    case 'nameAccused':
      return nameAccused(draft, given?.accused ?? []);
    case 'resume':
      return resume(draft, 'byHand', given?.reason ?? null);
    default:
      return applyRecord(draft, effect, given);
  }
}

type RecordEffect = Extract<
  ActionEffect,
  {
    readonly kind:
      | 'openChild'
      | 'endChild'
      | 'sign'
      | 'clearSignatures'
      | 'clearFacts'
      | 'recuse'
      | 'designate'
      | 'issueLicence'
      | 'changeLicence';
  }
>;

/** What joins the record beside the move itself. */
function applyRecord(draft: Draft, effect: RecordEffect, given: ActCommand | null): void {
  switch (effect.kind) {
    case 'openChild':
      return askForChild(draft, effect, given?.submission);
    case 'endChild':
      return askForEnd(draft, effect, given?.reason ?? null);
    case 'sign':
      return sign(draft, effect.role, given?.submission);
    case 'clearSignatures':
      return draft.emit({ type: 'signaturesCleared', data: { role: effect.role } });
    case 'clearFacts':
      return clearFacts(draft, effect.of);
    case 'recuse':
      return recuse(draft);
    case 'designate': {
      const { assigned } = draft.state;
      if (assigned !== null) draft.emit({ type: 'designated', data: { unitId: assigned.id } });
      return;
    }
    case 'issueLicence':
      return draft.emit({ type: 'licenceIssued', data: { type: draft.context.definition.licence?.typeSerial ?? '' } });
    case 'changeLicence':
      return draft.emit({ type: 'licenceChanged', data: { status: effect.status } });
    default:
      return assertNever(effect);
  }
}

/** Either may be corrected alone. */
function changeCategory(draft: Draft, given: ActCommand | null): void {
  const { category = draft.state.category, urgency = draft.state.urgency, standardRow } = given ?? {};
  const row = standardRow === undefined ? {} : { standardRow };
  draft.emit({ type: 'categoryChanged', data: { category, urgency, ...row } });
}

export function unassign(draft: Draft): void {
  if (draft.state.assigned !== null) draft.emit({ type: 'unitAssigned', data: { unit: null } });
}

/** A request nobody can decide any more must not stay in a queue. */
function cancelUndecidable(draft: Draft): void {
  for (const kind of adjustmentKinds) {
    const item = adjustmentItem(draft.state, kind);
    if (item !== null && !isDecidedIn(draft.context, kind, draft.state.state)) closeWorkItem(draft, item, 'cancelled');
  }
}
