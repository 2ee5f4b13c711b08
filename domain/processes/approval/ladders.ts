/** Whom the clocks of approvals tell. A broken promise is a matter of discipline (效能监察), never unlawful delay. */
import type { Rung } from '../../escalation/types.ts';

const toReviewer = { post: 'handler', of: 'owner' } as const;
const toDesk = { post: 'acceptor', of: 'owner' } as const;
const toHead = { post: 'unitLeader', of: 'owner' } as const;
const toOverseer = { post: 'supervisor', of: 'owner' } as const;

export const statutoryLadder: readonly Rung[] = [
  { key: 'remind-50', at: { percent: 50 }, effect: 'remind', notify: [toReviewer] },
  { key: 'remind-80', at: { percent: 80 }, effect: 'remind', notify: [toReviewer, toHead] },
  { key: 'overdue', at: { percent: 100 }, effect: 'markOverdue', notify: [toReviewer, toHead, toOverseer] },
  // Unlawful delay that goes on is put to the organ above (行政许可法 §74).
  {
    key: 'supervise',
    at: { afterDue: { value: 2, unit: 'workingDays' } },
    effect: 'openSupervision',
    notify: [toHead, toOverseer],
  },
];

/** Yellow card before, red card when the promise is broken: both tell, neither marks the case overdue. */
export const promisedLadder: readonly Rung[] = [
  { key: 'yellow-card', at: { percent: 80 }, effect: 'remind', notify: [toReviewer, toHead] },
  { key: 'red-card', at: { percent: 100 }, effect: 'remind', notify: [toReviewer, toHead, toOverseer] },
];

/** Silence has a consequence by law, so nobody is late: the window is told before. */
export function deemedLadder(action: string): readonly Rung[] {
  return [
    { key: 'remind-60', at: { percent: 60 }, effect: 'remind', notify: [toDesk] },
    { key: 'remind-80', at: { percent: 80 }, effect: 'remind', notify: [toDesk, toHead] },
    { key: 'deemed', at: { percent: 100 }, effect: 'takeAction', action, notify: [toDesk, toHead, toOverseer] },
  ];
}

/** The end of a period that is waited for. */
export function endOfPeriod(action: string, post: 'handler' | 'acceptor' | 'unitLeader'): readonly Rung[] {
  return [{ key: 'over', at: { percent: 100 }, effect: 'takeAction', action, notify: [{ post, of: 'owner' }] }];
}

export function dutyLadder(post: 'handler' | 'acceptor' | 'unitLeader'): readonly Rung[] {
  return [
    { key: 'remind-80', at: { percent: 80 }, effect: 'remind', notify: [{ post, of: 'owner' }] },
    { key: 'overdue', at: { percent: 100 }, effect: 'markOverdue', notify: [{ post, of: 'owner' }, toHead] },
  ];
}

/** Of a department asked for its opinion: the lead learns who keeps it waiting. */
export const partnerLadder: readonly Rung[] = [
  { key: 'remind-50', at: { percent: 50 }, effect: 'remind', notify: [{ post: 'handler', of: 'holder' }] },
  {
    key: 'overdue',
    at: { percent: 100 },
    effect: 'markOverdue',
    notify: [{ post: 'unitLeader', of: 'holder' }, toReviewer, toHead],
  },
];
