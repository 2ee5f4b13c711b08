/** Whom the clocks of petitions tell. An overdue matter is supervised (信访工作条例 §40): the clock opens the order. */
import type { Rung } from '../../escalation/types.ts';

const toOffice = { post: 'acceptor', of: 'owner' } as const;
const toOverseer = { post: 'supervisor', of: 'owner' } as const;
/** The posts that a holder may have; one that nobody holds there is told nothing. */
const toHolder = [
  { post: 'acceptor', of: 'holder' },
  { post: 'handler', of: 'holder' },
  { post: 'unitLeader', of: 'holder' },
] as const;

const overdue: Rung = {
  key: 'overdue',
  at: { percent: 100 },
  effect: 'markOverdue',
  notify: [...toHolder, toOffice, toOverseer],
};

export const dutyLadder: readonly Rung[] = [
  { key: 'remind-80', at: { percent: 80 }, effect: 'remind', notify: toHolder },
  overdue,
];

/** 提醒、逾期、督办: who is five working days late gets a supervision order. */
export const supervisedLadder: readonly Rung[] = [
  ...dutyLadder,
  {
    key: 'supervise',
    at: { afterDue: { value: 5, unit: 'workingDays' } },
    effect: 'openSupervision',
    notify: [...toHolder, toOverseer],
  },
];

/** The end of a period in which somebody else may speak up: nobody is late, each action is taken where it is allowed. */
export function endOfWindow(...actions: readonly [string, ...(readonly string[])]): readonly Rung[] {
  return actions.map((action) => ({
    key: `over-${action}`,
    at: { percent: 100 },
    effect: 'takeAction',
    action,
    notify: [toOffice],
  }));
}
