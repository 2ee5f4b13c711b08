/** Opening, closing and finding what a queue holds. */
import { type WorkItemId, workItemIdOf } from '../ids.ts';
import type { Post, UnitRef } from '../organisation.ts';
import type { AdjustmentKind } from '../processes/define.ts';
import type { Draft } from './draft.ts';
import type { CaseState, WorkItem, WorkItemKind } from './state.ts';

/** The one open item of the present state; final states have none. */
export function mainItem(state: CaseState): WorkItem | null {
  return state.workItems.find((item) => item.kind === 'main' && item.status === 'open') ?? null;
}

export function adjustmentItem(state: CaseState, kind: AdjustmentKind): WorkItem | null {
  const pending = state.adjustments.find((adjustment) => adjustment.kind === kind);
  return pending === undefined ? null : openItem(state, pending.workItemId);
}

export function openItem(state: CaseState, id: WorkItemId): WorkItem | null {
  return state.workItems.find((item) => item.id === id && item.status === 'open') ?? null;
}

export function openWorkItem(draft: Draft, kind: WorkItemKind, purpose: string, unit: UnitRef, post: Post): WorkItemId {
  const id = workItemIdOf(draft.state.caseId, draft.state.workItemCount + 1);
  draft.emit({ type: 'workItemOpened', data: { id, kind, purpose, unit, post } });
  return id;
}

export function closeWorkItem(draft: Draft, item: WorkItem, outcome: 'done' | 'cancelled'): void {
  draft.emit({ type: 'workItemClosed', data: { id: item.id, outcome } });
}

/** Does the person act as one for whom the item was opened? A supervisor who closes by force does not. */
export function isDoneBy(draft: Draft, item: WorkItem): boolean {
  const { actor } = draft;
  return actor.kind === 'person' && actor.unitId === item.unit.id && actor.post === item.post;
}
