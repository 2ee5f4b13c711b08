/** Whom the clocks of projects tell: who has the task before, the head of the leading department when it is late. */
import type { Rung } from '../../escalation/types.ts';
import type { Post } from '../../organisation.ts';

const toHead = { post: 'unitLeader', of: 'owner' } as const;

export function stageLadder(post: Post): readonly Rung[] {
  const holder = { post, of: 'holder' } as const;
  return [
    { key: 'remind-50', at: { percent: 50 }, effect: 'remind', notify: [holder] },
    { key: 'remind-80', at: { percent: 80 }, effect: 'remind', notify: [holder] },
    { key: 'overdue', at: { percent: 100 }, effect: 'markOverdue', notify: [holder, toHead] },
  ];
}

/** The end of a period that is only waited for: publicity, the notice of a competition. */
export function endOfPeriod(action: string, post: Post): readonly Rung[] {
  return [{ key: 'over', at: { percent: 100 }, effect: 'takeAction', action, notify: [{ post, of: 'holder' }] }];
}
