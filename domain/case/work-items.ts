/** Opening, closing and finding what a queue holds. */
import { type WorkItemId, workItemIdOf } from '../ids.ts';
import type { Actor, Post, UnitRef } from '../organisation.ts';
import type { AdjustmentKind } from '../processes/define.ts';
import type { Draft } from './draft.ts';
import type { CaseState, WorkItem, WorkItemKind } from './state.ts';

/** The open items of the present state: one, or one for each party still at work; final states have none. */
export function mainItems(state: CaseState): readonly WorkItem[] {
  return state.workItems.filter((item) => item.kind === 'main' && item.status === 'open');
}

/** The first of them, where it does not matter whose part it is. */
export function mainItem(state: CaseState): WorkItem | null {
  return mainItems(state)[0] ?? null;
}

/** The item that an actor's action is about: the one named, else one he claimed, else one of his own units. */
export function mainItemOf(state: CaseState, actor: Actor, named: WorkItemId | undefined): WorkItem | null {
  const items = mainItems(state);
  const chosen = items.find(({ id }) => id === named);
  if (chosen !== undefined || items.length < 2 || actor.kind !== 'person') return chosen ?? items[0] ?? null;
  const own = items.filter(({ unit }) => actor.holdings.some((held) => held.unit.id === unit.id));
  return own.find(({ claimedBy }) => claimedBy === actor.userId) ?? own[0] ?? items[0] ?? null;
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
