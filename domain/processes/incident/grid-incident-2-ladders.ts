/**
 * Ladders of version 2. Where handing up has brought nothing, at the top or in a phase that stays where it is, the clock
 * asks for a supervision order (督办).
 */
import type { Rung } from '../../escalation/types.ts';
import { acceptanceLadder, handlingLadder } from './grid-incident-ladders.ts';

const superviseAfter = (days: number): Rung => ({
  key: 'supervise',
  at: { afterDue: { value: days, unit: 'workingDays' } },
  effect: 'openSupervision',
  notify: [{ post: 'supervisor', of: 'owner' }],
});

export const sliceLadder: readonly Rung[] = [...handlingLadder, superviseAfter(2)];

export const stageLadder: readonly Rung[] = [...acceptanceLadder, superviseAfter(2)];

/** The citizen's clock outlasts every owner: nobody is handed up by it, everybody's delay counts in it. */
export const totalLadder: readonly Rung[] = [
  { key: 'remind-80', at: { percent: 80 }, effect: 'remind', notify: [{ post: 'supervisor', of: 'owner' }] },
  { key: 'overdue', at: { percent: 100 }, effect: 'markOverdue', notify: [{ post: 'supervisor', of: 'owner' }] },
  superviseAfter(1),
];
