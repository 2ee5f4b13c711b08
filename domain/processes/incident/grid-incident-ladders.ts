/** Escalation ladders of a grid incident: remind, mark overdue, tell the supervisor, hand over to the superior. */
import type { Rung } from '../../escalation/types.ts';

export const handlingLadder: readonly Rung[] = [
  { key: 'remind-80', at: { percent: 80 }, effect: 'remind', notify: [{ post: 'handler', of: 'holder' }] },
  {
    key: 'overdue',
    at: { percent: 100 },
    effect: 'markOverdue',
    notify: [
      { post: 'handler', of: 'holder' },
      { post: 'supervisor', of: 'owner' },
    ],
  },
  {
    key: 'escalate',
    at: { afterDue: { value: 1, unit: 'workingDays' } },
    effect: 'escalate',
    notify: [
      { post: 'supervisor', of: 'owner' },
      { post: 'dispatcher', of: 'superior' },
    ],
  },
];

export const acceptanceLadder: readonly Rung[] = [
  { key: 'remind-80', at: { percent: 80 }, effect: 'remind', notify: [{ post: 'dispatcher', of: 'owner' }] },
  {
    key: 'overdue',
    at: { percent: 100 },
    effect: 'markOverdue',
    notify: [{ post: 'supervisor', of: 'owner' }],
  },
  {
    key: 'escalate',
    at: { afterDue: { value: 1, unit: 'workingDays' } },
    effect: 'escalate',
    notify: [{ post: 'dispatcher', of: 'superior' }],
  },
];
