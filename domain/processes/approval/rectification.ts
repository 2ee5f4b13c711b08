/**
 * 好差评整改: what a bad rating sets off. Who rated by name is always called back; a rating given by mistake or out of
 * malice is only set aside by somebody who did not handle it (国办发〔2019〕51号).
 */
import type { Rung } from '../../escalation/types.ts';
import { defineProcess } from '../define.ts';
import { desk, head, overseer, reviewer } from './posts.ts';
import { approvalTypes } from './types/index.ts';

const BASIS = '国办发〔2019〕51号';

const ladder = (post: 'acceptor' | 'handler' | 'unitLeader'): readonly Rung[] => [
  { key: 'remind-80', at: { percent: 80 }, effect: 'remind', notify: [{ post, of: 'owner' }] },
  {
    key: 'overdue',
    at: { percent: 100 },
    effect: 'markOverdue',
    notify: [
      { post, of: 'owner' },
      { post: 'unitLeader', of: 'owner' },
      { post: 'supervisor', of: 'owner' },
    ],
  },
];

export const rectification = defineProcess({
  id: 'approval.rectification',
  version: 1,
  family: 'approval',
  title: { zh: '好差评整改', en: 'Rectification after a bad rating' },
  numberPrefix: 'RB',
  states: {
    toCallBack: { label: { zh: '待回访核实', en: 'To be called back' }, phase: 'intake', queue: desk },
    rectifying: { label: { zh: '整改中', en: 'Being put right' }, phase: 'handling', queue: reviewer },
    underReview: { label: { zh: '误评恶评复核', en: 'Rating under review' }, phase: 'check', queue: head },
    toFeedBack: { label: { zh: '待反馈评价人', en: 'To be told to the rater' }, phase: 'feedback', queue: desk },
    toConfirm: { label: { zh: '待确认办结', en: 'To be confirmed' }, phase: 'check', queue: head },
    rectified: { label: { zh: '已整改', en: 'Put right' }, phase: 'final' },
    mistaken: { label: { zh: '认定为误评', en: 'Given by mistake' }, phase: 'final' },
    malicious: { label: { zh: '认定为恶意评价', en: 'Malicious' }, phase: 'final' },
  },
  entries: {
    rectify: {
      label: { zh: '差评转整改', en: 'Begin' },
      to: 'toCallBack',
      by: ['engine', 'acceptor', 'supervisor'],
      form: 'approval-bad-rating@1',
      childOf: { processes: approvalTypes.map(({ id }) => id) },
      ladder: 'full',
      basis: BASIS,
    },
  },
  actions: {
    callBack: {
      label: { zh: '登记回访', en: 'Record the call back' },
      from: ['toCallBack'],
      to: 'rectifying',
      by: [desk],
      form: 'approval-call-back@1',
      tone: 'primary',
      basis: BASIS,
    },
    rectify: {
      label: { zh: '提交整改情况', en: 'Report what was put right' },
      from: ['rectifying'],
      to: 'toFeedBack',
      by: [reviewer],
      form: 'approval-rectification@1',
      effects: [{ kind: 'recordHandler' }],
      tone: 'primary',
      basis: BASIS,
    },
    askReview: {
      label: { zh: '申请复核（疑似误评恶评）', en: 'Ask for a review of the rating' },
      from: ['rectifying'],
      to: 'underReview',
      by: [reviewer],
      reason: 'required',
      effects: [{ kind: 'recordHandler' }],
      tone: 'caution',
      basis: BASIS,
    },
    findMistaken: {
      label: { zh: '认定误评', en: 'Given by mistake' },
      from: ['underReview'],
      to: 'mistaken',
      by: [head, overseer],
      form: 'approval-rating-review@1',
      guards: ['notHandledByActor', { kind: 'given', field: 'finding', isOneOf: ['mistaken'] }],
      tone: 'neutral',
      basis: BASIS,
    },
    findMalicious: {
      label: { zh: '认定恶意评价', en: 'Malicious' },
      from: ['underReview'],
      to: 'malicious',
      by: [head, overseer],
      form: 'approval-rating-review@1',
      guards: ['notHandledByActor', { kind: 'given', field: 'finding', isOneOf: ['malicious'] }],
      tone: 'neutral',
      basis: BASIS,
    },
    findValid: {
      label: { zh: '差评成立，继续整改', en: 'The rating stands' },
      from: ['underReview'],
      to: 'rectifying',
      by: [head, overseer],
      reason: 'required',
      guards: ['notHandledByActor'],
      tone: 'caution',
      basis: BASIS,
    },
    feedBack: {
      label: { zh: '反馈评价人', en: 'Tell the rater' },
      from: ['toFeedBack'],
      to: 'toConfirm',
      by: [desk],
      form: 'approval-rating-feedback@1',
      tone: 'primary',
      basis: BASIS,
    },
    rectifyAgain: {
      label: { zh: '整改不到位，退回', en: 'Send back' },
      from: ['toConfirm'],
      to: 'rectifying',
      by: [head, overseer],
      reason: 'required',
      guards: ['notHandledByActor'],
      tone: 'caution',
      basis: BASIS,
    },
    confirm: {
      label: { zh: '确认办结', en: 'Confirm' },
      from: ['toConfirm'],
      to: 'rectified',
      by: [head, overseer],
      reason: 'optional',
      guards: ['notHandledByActor'],
      issues: [{ document: 'completion-report', to: 'file' }],
      tone: 'primary',
      basis: BASIS,
    },
  },
  clocks: {
    callBack: {
      label: { zh: '回访时限', en: 'Limit for the call back' },
      kind: 'response',
      limit: { value: 1, unit: 'workingDays' },
      runsIn: ['toCallBack'],
      onReentry: 'newBudget',
      ladder: ladder('acceptor'),
      basis: '[practice]',
    },
    rectify: {
      label: { zh: '整改时限', en: 'Limit for putting right' },
      kind: 'stage',
      limit: { value: 15, unit: 'workingDays' },
      runsIn: ['rectifying', 'underReview', 'toFeedBack', 'toConfirm'],
      onReentry: 'resume',
      ladder: ladder('handler'),
      basis: '[practice]',
    },
  },
  adjustments: {},
  escalatedTo: {},
  mergeFailedTo: 'toCallBack',
  intake: { kind: 'parent' },
});
