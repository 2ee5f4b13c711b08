/** 回避 (信访工作条例 §28): who declares an interest is out, and what he had claimed goes back to the queue. */
import type { Draft } from './draft.ts';

export function recuse(draft: Draft): void {
  const { actor } = draft;
  if (actor.kind !== 'person') return;
  draft.emit({ type: 'recused', data: { userId: actor.userId } });
  for (const { id, status, claimedBy } of draft.state.workItems) {
    if (status === 'open' && claimedBy === actor.userId) draft.emit({ type: 'workItemReleased', data: { id } });
  }
}
