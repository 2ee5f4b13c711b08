/**
 * evolve(state, event) → state: the one place where a case changes. Total over the closed event union and free of
 * rules: what an old event meant must not depend on today's process definition.
 */
import { assertNever } from '../assert-never.ts';
import { withoutFacts } from './clear-facts.ts';
import type { CaseEvent } from './events.ts';
import { changeClocks } from './evolve-clocks.ts';
import { changeCoordination } from './evolve-coordination.ts';
import { changeWorkItems } from './evolve-work-items.ts';
import type { UnitRef } from '../organisation.ts';
import { withUnit } from './involved.ts';
import { openedState } from './opened-state.ts';
import { versionChanged } from './evolve-version.ts';
import { ANSWERED_REQUESTS_KEPT, type AnsweredRequest, type CaseState } from './state.ts';

export function evolve(state: CaseState | null, event: CaseEvent): CaseState {
  if (event.type === 'opened') return remember(openedState(event), event);
  if (state === null) throw new TypeError(`the first event of a case is "opened", not "${event.type}"`);
  return remember({ ...change(state, event), seq: event.seq }, event);
}

/** Replays a whole log. */
export function replay(events: readonly CaseEvent[]): CaseState | null {
  return events.reduce<CaseState | null>(evolve, null);
}

type LaterEvent = Exclude<CaseEvent, { readonly type: 'opened' }>;

function change(state: CaseState, event: LaterEvent): CaseState {
  switch (event.type) {
    case 'workItemOpened':
    case 'workItemClosed':
    case 'workItemClaimed':
    case 'workItemReleased':
    case 'adjustmentRequested':
    case 'adjustmentDecided':
      return changeWorkItems(state, event);
    case 'clockStarted':
    case 'clockStopped':
    case 'clockPaused':
    case 'clockResumed':
    case 'clockExtended':
    case 'clockRebudgeted':
    case 'clockBackdated':
    case 'calendarReplaced':
    case 'rungReached':
      return changeClocks(state, event);
    case 'partiesInvited':
    case 'partyDone':
    case 'categoryChanged':
    case 'reopened':
    case 'childRequested':
    case 'childOpened':
    case 'childEnded':
    case 'childEndAsked':
      return changeCoordination(state, event);
    default:
      return changeCase(state, event);
  }
}

type CaseChange = Exclude<
  LaterEvent,
  {
    readonly type:
      | `workItem${string}`
      | `clock${string}`
      | `adjustment${string}`
      | `child${string}`
      | `part${string}`
      | 'calendarReplaced'
      | 'rungReached'
      | 'categoryChanged'
      | 'reopened';
  }
>;

function changeCase(state: CaseState, event: CaseChange): CaseState {
  switch (event.type) {
    case 'moved':
      return moved(state, event);
    case 'limitChosen':
      return { ...state, category: { ...state.category, limit: event.data.limit } };
    case 'unitAssigned':
      return unitAssigned(state, event.data.unit);
    case 'handlerRecorded':
      return { ...state, handledBy: withMember(state.handledBy, event.data.userId) };
    case 'ownerChanged':
      return { ...state, owner: event.data.to, involvedUnits: withUnit(state.involvedUnits, event.data.to) };
    case 'becameUnowned':
      return { ...state, unownedReason: event.data.reason };
    case 'suspended':
      return { ...state, suspendedUntil: event.data.until };
    case 'resumed':
      return { ...state, suspendedUntil: null };
    case 'mergedInto':
      return { ...state, masterCaseId: event.data.masterCaseId };
    case 'mergeFailed':
      return { ...state, masterCaseId: null };
    case 'duplicateReceived':
      return { ...state, reporters: event.data.reporters.reduce(withMember, state.reporters) };
    case 'signed':
      return { ...state, signatures: [...(state.signatures ?? []), event.data] };
    case 'signaturesCleared':
      return { ...state, signatures: (state.signatures ?? []).filter(({ role }) => role !== event.data.role) };
    case 'factsCleared':
      return { ...state, facts: withoutFacts(state, event.data.of) };
    case 'recused':
      return { ...state, recused: withMember(state.recused ?? [], event.data.userId) };
    case 'accusedNamed': {
      const { unitIds, userIds } = state.denied ?? { unitIds: [], userIds: [] };
      return { ...state, denied: { unitIds, userIds: event.data.userIds.reduce(withMember, userIds) } };
    }
    case 'versionChanged':
      return versionChanged(state, event);
    case 'designated':
      return { ...state, designated: true };
    case 'noteAdded':
    case 'attachmentAdded':
    case 'licenceIssued':
    case 'licenceChanged':
      return state;
    default:
      return assertNever(event);
  }
}

/**
 * One unit responsible ends joint handling. A unit that hands over to another without the dispatcher between them is
 * remembered, so that the case can go back to it; going back forgets it again.
 */
function unitAssigned(state: CaseState, unit: UnitRef | null): CaseState {
  const { parties: _parties, designated: _designated, transferredFrom = [], ...rest } = state;
  const previous = state.assigned;
  const isReturn = unit !== null && transferredFrom.at(-1)?.id === unit.id;
  const isTransfer = unit !== null && previous !== null && previous.id !== unit.id;
  const passedOn = isReturn ? transferredFrom.slice(0, -1) : isTransfer ? [...transferredFrom, previous] : [];
  const kept = unit !== null && previous?.id === unit.id ? transferredFrom : passedOn;
  return {
    ...rest,
    assigned: unit,
    involvedUnits: unit === null ? state.involvedUnits : withUnit(state.involvedUnits, unit),
    ...(kept.length > 0 && { transferredFrom: kept }),
  };
}

function moved(state: CaseState, event: Extract<CaseEvent, { readonly type: 'moved' }>): CaseState {
  const { action, to, final, facts, submissionId } = event.data;
  const named = Object.entries(facts).map(([field, value]) => [`${action}.${field}`, value] as const);
  return {
    ...state,
    state: to,
    facts: { ...state.facts, ...Object.fromEntries(named) },
    lastSubmissionId: submissionId ?? state.lastSubmissionId,
    reworkCount: state.reworkCount + (action === 'rework' ? 1 : 0),
    // Somebody took it up: it is not without an owner any more.
    unownedReason: event.actor.kind === 'person' ? null : state.unownedReason,
    closedAt: final ? event.at : null,
  };
}

/**
 * Keeps the latest answers. The opening is never dropped: its request id made the case id, so it can come again at any
 * time. The timer's own commands are not kept: rungs are claimed once, and people's answers must not be pushed out.
 */
function remember(state: CaseState, event: CaseEvent): CaseState {
  if (event.actor.kind === 'engine' && event.actor.reason === 'clock') return state;
  const answer: AnsweredRequest = { requestId: event.requestId, digest: event.digest, seq: event.seq };
  const others = state.answered.filter((known) => known.requestId !== event.requestId);
  if (state.answered[0]?.requestId === event.requestId) return { ...state, answered: [answer, ...others] };
  const answered = [...others, answer];
  const opening = answered.slice(0, 1);
  return {
    ...state,
    answered: answered.length > ANSWERED_REQUESTS_KEPT ? [...opening, ...answered.slice(2)] : answered,
  };
}

function withMember<T>(members: readonly T[], member: T): readonly T[] {
  return members.includes(member) ? members : [...members, member];
}
