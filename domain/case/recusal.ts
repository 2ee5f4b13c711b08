/**
 * Who may not go on with a case: who declares an interest (回避, 信访工作条例 §28), and whom it turns out to accuse (§30).
 * What he had claimed goes back to the queue.
 */
import type { UserId } from '../ids.ts';
import type { Draft } from './draft.ts';

export function recuse(draft: Draft): void {
  const { actor } = draft;
  if (actor.kind !== 'person') return;
  draft.emit({ type: 'recused', data: { userId: actor.userId } });
  releaseClaims(draft, [actor.userId]);
}

export function nameAccused(draft: Draft, userIds: readonly UserId[]): void {
  draft.emit({ type: 'accusedNamed', data: { userIds } });
  releaseClaims(draft, userIds);
}

function releaseClaims(draft: Draft, userIds: readonly UserId[]): void {
  for (const { id, status, claimedBy } of draft.state.workItems) {
    const isTheirs = claimedBy !== null && userIds.includes(claimedBy);
    if (status === 'open' && isTheirs) draft.emit({ type: 'workItemReleased', data: { id } });
  }
}
