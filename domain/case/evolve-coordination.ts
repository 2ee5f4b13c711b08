/** Joint handling, child cases, reopening and corrected categories under their events. */
import { assertNever } from '../assert-never.ts';
import type { CaseEvent } from './events.ts';
import { withUnit } from './involved.ts';
import type { CaseState } from './state.ts';

type CoordinationEvent = Extract<
  CaseEvent,
  {
    readonly type:
      | 'partiesInvited'
      | 'partyDone'
      | 'categoryChanged'
      | 'reopened'
      | 'childRequested'
      | 'childOpened'
      | 'childEnded'
      | 'childEndAsked';
  }
>;

export function changeCoordination(state: CaseState, event: CoordinationEvent): CaseState {
  switch (event.type) {
    case 'partiesInvited': {
      const { parties } = event.data;
      const involvedUnits = parties.map(({ unit }) => unit).reduce(withUnit, state.involvedUnits);
      return { ...state, parties, involvedUnits };
    }
    case 'partyDone':
      return {
        ...state,
        parties: (state.parties ?? []).map((party) =>
          party.unit.id === event.data.unitId ? { ...party, done: true } : party,
        ),
      };
    case 'categoryChanged':
      return { ...state, category: event.data.category, urgency: event.data.urgency };
    case 'reopened':
      return { ...state, closedAt: null, reopenedAt: event.at, reopenCount: (state.reopenCount ?? 0) + 1 };
    case 'childRequested':
      return { ...state, children: [...(state.children ?? []), { ...event.data, number: null }] };
    case 'childOpened':
      return {
        ...state,
        involvedUnits:
          event.data.owner === undefined ? state.involvedUnits : withUnit(state.involvedUnits, event.data.owner),
        children: (state.children ?? []).map((child) =>
          child.caseId === event.data.caseId ? { ...child, number: event.data.number } : child,
        ),
      };
    case 'childEnded':
      return {
        ...state,
        children: (state.children ?? []).map((child) =>
          child.caseId === event.data.caseId ? { ...child, endedIn: event.data.state } : child,
        ),
      };
    case 'childEndAsked': {
      const { caseId, ...endAsked } = event.data;
      return {
        ...state,
        children: (state.children ?? []).map((child) => (child.caseId === caseId ? { ...child, endAsked } : child)),
      };
    }
    default:
      return assertNever(event);
  }
}
