/** Work items and pending adjustments under their events. */
import { assertNever } from '../assert-never.ts';
import type { WorkItemId } from '../ids.ts';
import type { CaseEvent } from './events.ts';
import { withUnit } from './involved.ts';
import type { CaseState, WorkItem } from './state.ts';

/**
 * Closed items kept in the state: the database has them all. A case sent to and fro for years must still fit through
 * continue-as-new.
 */
const CLOSED_ITEMS_KEPT = 40;

type WorkItemEvent = Extract<CaseEvent, { readonly type: `workItem${string}` | `adjustment${string}` }>;

export function changeWorkItems(state: CaseState, event: WorkItemEvent): CaseState {
  switch (event.type) {
    case 'workItemOpened':
      return opened(state, event);
    case 'workItemClosed': {
      const { id, outcome } = event.data;
      return {
        ...state,
        workItems: closed(state.workItems, id, { status: outcome, closedAt: event.at }),
        // A request whose item is gone is not pending any more, decided or not.
        adjustments: state.adjustments.filter((pending) => pending.workItemId !== id),
      };
    }
    case 'workItemClaimed':
      return {
        ...state,
        workItems: changed(state.workItems, event.data.id, { claimedBy: event.data.userId }),
        unownedReason: null,
      };
    case 'workItemReleased':
      return { ...state, workItems: changed(state.workItems, event.data.id, { claimedBy: null }) };
    case 'adjustmentRequested':
      return requested(state, event);
    case 'adjustmentDecided': {
      const { adjustment, granted } = event.data;
      const grants = state.adjustmentsGranted;
      return {
        ...state,
        adjustments: state.adjustments.filter((pending) => pending.kind !== adjustment),
        adjustmentsGranted: granted ? { ...grants, [adjustment]: grants[adjustment] + 1 } : grants,
      };
    }
    default:
      return assertNever(event);
  }
}

function opened(state: CaseState, event: Extract<WorkItemEvent, { readonly type: 'workItemOpened' }>): CaseState {
  const item: WorkItem = { ...event.data, claimedBy: null, status: 'open', openedAt: event.at, closedAt: null };
  return {
    ...state,
    workItems: [...state.workItems, item],
    workItemCount: state.workItemCount + 1,
    // Whoever is asked to work on a case must be able to see it.
    involvedUnits: withUnit(state.involvedUnits, item.unit),
  };
}

function requested(
  state: CaseState,
  event: Extract<WorkItemEvent, { readonly type: 'adjustmentRequested' }>,
): CaseState {
  // Only people ask for adjustments; decide refuses the engine.
  if (event.actor.kind !== 'person') return state;
  const { adjustment, workItemId, until } = event.data;
  const pending = { kind: adjustment, workItemId, requestedBy: event.actor.userId, unitId: event.actor.unitId, until };
  return { ...state, adjustments: [...state.adjustments, pending] };
}

function changed(items: readonly WorkItem[], id: WorkItemId, change: Partial<WorkItem>): readonly WorkItem[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

/** Closed items stand in the order of closing: the one closed just now is last and never the one dropped. */
function closed(items: readonly WorkItem[], id: WorkItemId, change: Partial<WorkItem>): readonly WorkItem[] {
  const others = items.filter((item) => item.id !== id);
  const closing = items.filter((item) => item.id === id).map((item) => ({ ...item, ...change }));
  const all = [...others, ...closing];
  const surplus = all.filter(({ status }) => status !== 'open').length - CLOSED_ITEMS_KEPT;
  const dropped = new Set(all.filter(({ status }) => status !== 'open').slice(0, Math.max(0, surplus)));
  return dropped.size === 0 ? all : all.filter((item) => !dropped.has(item));
}
