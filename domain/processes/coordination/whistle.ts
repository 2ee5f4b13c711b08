/**
 * 吹哨报到 whistle, version 1: a village or town calls higher departments together about a case of its own. Every party
 * answers for itself, the convener records the joint plan, each party reports what it did, both sides are rated
 * (双考核). The owner is the convener's unit, `site` the centre at the departments' level: it is told who stays away.
 * Beijing's 接诉即办工作条例 §16 and §33 are the model; limits marked [practice] are conventions of cities.
 */
import type { Rung } from '../../escalation/types.ts';
import { defineProcess } from '../define.ts';
import { whistleActions } from './whistle-actions.ts';
import { convener, whistleStates } from './whistle-states.ts';

const toParty = [
  { post: 'unitLeader', of: 'holder' },
  { post: 'dispatcher', of: 'owner' },
] as const;

const responseLadder: readonly Rung[] = [
  { key: 'remind-50', at: { percent: 50 }, effect: 'remind', notify: [{ post: 'unitLeader', of: 'holder' }] },
  {
    key: 'overdue',
    at: { percent: 100 },
    effect: 'markOverdue',
    notify: [...toParty, { post: 'supervisor', of: 'site' }],
  },
];

const carryOutLadder: readonly Rung[] = [
  { key: 'remind-80', at: { percent: 80 }, effect: 'remind', notify: [{ post: 'unitLeader', of: 'holder' }] },
  {
    key: 'overdue',
    at: { percent: 100 },
    effect: 'markOverdue',
    notify: [...toParty, { post: 'supervisor', of: 'site' }],
  },
];

export const whistle = defineProcess({
  id: 'coordination.whistle',
  version: 1,
  family: 'coordination',
  title: { zh: '吹哨报到', en: 'Whistle' },
  numberPrefix: 'WH',
  states: whistleStates,
  entries: {
    blow: {
      label: { zh: '吹哨', en: 'Blow the whistle' },
      to: 'called',
      by: ['dispatcher', 'acceptor', 'handler', 'unitLeader'],
      form: 'whistle-call@1',
      ladder: 'full',
      effects: [{ kind: 'inviteParties' }],
      basis: '北京市接诉即办工作条例 §16',
    },
  },
  actions: whistleActions,
  clocks: {
    response: {
      label: { zh: '响应时限', en: 'Response limit' },
      kind: 'response',
      scope: 'unit',
      // Until the meeting: whoever has not answered by then did not answer.
      limit: 'fromCategory',
      runsIn: ['called'],
      onReentry: 'newBudget',
      ladder: responseLadder,
      basis: '哨单载明的集合时间',
    },
    planning: {
      label: { zh: '方案时限', en: 'Planning limit' },
      kind: 'stage',
      limit: { value: 1, unit: 'workingDays' },
      runsIn: ['planning'],
      onReentry: 'newBudget',
      ladder: [
        {
          key: 'overdue',
          at: { percent: 100 },
          effect: 'markOverdue',
          notify: [
            { post: convener.post.centre, of: 'owner' },
            { post: 'supervisor', of: 'owner' },
          ],
        },
      ],
      basis: '[practice]',
    },
    carryOut: {
      label: { zh: '落实时限', en: 'Limit for carrying out' },
      kind: 'stage',
      scope: 'unit',
      limit: { value: 5, unit: 'workingDays' },
      runsIn: ['carryingOut'],
      onReentry: 'newBudget',
      ladder: carryOutLadder,
      basis: '[practice]',
    },
    rating: {
      label: { zh: '互评时限', en: 'Rating limit' },
      kind: 'stage',
      limit: { value: 3, unit: 'workingDays' },
      runsIn: ['rating'],
      onReentry: 'newBudget',
      ladder: [
        {
          key: 'overdue',
          at: { percent: 100 },
          effect: 'markOverdue',
          notify: [{ post: convener.post.centre, of: 'owner' }],
        },
      ],
      basis: '[practice]',
    },
  },
  adjustments: {},
  escalatedTo: {},
  mergeFailedTo: 'called',
});
