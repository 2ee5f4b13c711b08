/**
 * 督办单 supervision order, version 1: a case about another case. A supervisor, or the clock, asks the unit that holds the
 * matter for an answer within a time of its own; only the issuer's side ends it. It never touches the parent: neither
 * its state nor its clocks. An order nobody answers rises to the supervisor above, level by level.
 */
import type { Rung } from '../../escalation/types.ts';
import { defineProcess } from '../define.ts';

/** A centre answers through its dispatcher, a department through its leader: an order is not handed to a handler. */
const answering = { post: { centre: 'dispatcher', department: 'unitLeader' }, of: 'assigned' } as const;
const issuing = { post: 'supervisor', of: 'owner' } as const;

const replyLadder: readonly Rung[] = [
  {
    key: 'remind-80',
    at: { percent: 80 },
    effect: 'remind',
    notify: [
      { post: 'dispatcher', of: 'holder' },
      { post: 'unitLeader', of: 'holder' },
    ],
  },
  {
    key: 'overdue',
    at: { percent: 100 },
    effect: 'markOverdue',
    notify: [
      { post: 'dispatcher', of: 'holder' },
      { post: 'unitLeader', of: 'holder' },
      { post: 'supervisor', of: 'owner' },
    ],
  },
  {
    key: 'upgrade',
    at: { afterDue: { value: 1, unit: 'workingDays' } },
    effect: 'escalate',
    notify: [
      { post: 'supervisor', of: 'owner' },
      { post: 'supervisor', of: 'superior' },
    ],
  },
];

const acceptanceLadder: readonly Rung[] = [
  { key: 'remind-80', at: { percent: 80 }, effect: 'remind', notify: [{ post: 'supervisor', of: 'owner' }] },
  { key: 'overdue', at: { percent: 100 }, effect: 'markOverdue', notify: [{ post: 'supervisor', of: 'owner' }] },
  {
    key: 'upgrade',
    at: { afterDue: { value: 1, unit: 'workingDays' } },
    effect: 'escalate',
    notify: [{ post: 'supervisor', of: 'superior' }],
  },
];

export const supervisionOrder = defineProcess({
  id: 'supervision.order',
  version: 1,
  family: 'coordination',
  title: { zh: '督办单', en: 'Supervision order' },
  numberPrefix: 'SO',
  states: {
    issued: {
      label: { zh: '待回复', en: 'Awaiting reply' },
      phase: 'handling',
      queue: answering,
      arrival: 'supervisionIssued',
    },
    replied: {
      label: { zh: '待验收', en: 'Reply under review' },
      phase: 'check',
      queue: issuing,
      arrival: 'supervisionReplied',
    },
    accepted: {
      label: { zh: '已办结', en: 'Accepted' },
      phase: 'final',
      tells: { notice: 'supervisionClosed', to: [answering] },
    },
    withdrawn: {
      label: { zh: '已撤销', en: 'Withdrawn' },
      phase: 'final',
      tells: { notice: 'supervisionClosed', to: [answering] },
    },
  },
  entries: {
    issue: {
      label: { zh: '发起督办', en: 'Issue a supervision order' },
      to: 'issued',
      by: ['supervisor', 'engine'],
      form: 'supervision-order@1',
      ladder: 'full',
    },
  },
  actions: {
    reply: {
      label: { zh: '回复督办', en: 'Reply' },
      from: ['issued'],
      to: 'replied',
      by: [answering],
      form: 'supervision-reply@1',
      effects: [{ kind: 'recordHandler' }],
      tone: 'primary',
    },
    accept: {
      label: { zh: '验收办结', en: 'Accept and close' },
      from: ['replied'],
      to: 'accepted',
      by: [issuing],
      form: 'supervision-acceptance@1',
      guards: ['notHandledByActor'],
      tone: 'primary',
    },
    // Back with what is left of the time: a reply that was none buys no time.
    rejectReply: {
      label: { zh: '退回重新回复', en: 'Reject the reply' },
      from: ['replied'],
      to: 'issued',
      by: [issuing],
      reason: 'required',
      guards: ['notHandledByActor'],
      arrival: 'supervisionRejected',
      tone: 'caution',
    },
    withdraw: {
      label: { zh: '撤销督办', en: 'Withdraw' },
      from: ['issued', 'replied'],
      to: 'withdrawn',
      by: [issuing],
      reason: 'required',
      guards: ['notHandledByActor'],
      tone: 'caution',
    },
    escalate: {
      label: { zh: '提级督办', en: 'Raise to the superior' },
      from: ['issued', 'replied'],
      to: 'escalated',
      by: [issuing],
      reason: 'required',
      target: 'superior',
      // The unit asked stays the unit asked: only who asks changes.
      effects: [{ kind: 'moveToSuperior' }],
      arrival: 'supervisionUpgraded',
      tone: 'caution',
    },
  },
  clocks: {
    reply: {
      label: { zh: '回复时限', en: 'Reply limit' },
      kind: 'response',
      // The days the issuer gave; they stand where a category's limit stands in an incident.
      limit: 'fromCategory',
      runsIn: ['issued'],
      onReentry: 'newBudgetPerOwner',
      ladder: replyLadder,
      basis: '督办单载明的回复期限',
    },
    acceptance: {
      label: { zh: '验收时限', en: 'Review limit' },
      kind: 'stage',
      limit: { value: 3, unit: 'workingDays' },
      runsIn: ['replied'],
      onReentry: 'newBudgetPerOwner',
      ladder: acceptanceLadder,
      basis: '[practice]',
    },
  },
  adjustments: {},
  escalatedTo: { handling: 'issued', check: 'replied' },
  mergeFailedTo: 'issued',
});
