/**
 * 撤回、撤销、注销: a licence that was granted is taken away or ends (行政许可法 §8, §69, §70). Nobody loses his licence
 * unheard: unless the holder himself asks, the decision is only reached through the offer of a hearing.
 */
import type { ActionDefinition, DocumentRule } from '../define.ts';
import { defineProcess } from '../define.ts';
import { hearingClocks } from './clocks.ts';
import { hearingActions } from './hearing-actions.ts';
import { dutyLadder } from './ladders.ts';
import { desk, head, reviewer } from './posts.ts';
import { approvalStates } from './states.ts';
import { approvalTypes } from './types/index.ts';

const { hearingOffered, hearing, hearingAnnounced, hearingSession } = approvalStates;

const states = {
  opened: { label: { zh: '已立案', en: 'Opened' }, phase: 'intake', queue: reviewer },
  cancellationAsked: { label: { zh: '申请注销待决定', en: 'Cancellation asked for' }, phase: 'intake', queue: head },
  hearingOffered,
  hearing,
  hearingAnnounced,
  hearingSession,
  heard: { label: { zh: '已听取意见', en: 'Holder heard' }, phase: 'handling', queue: reviewer },
  deciding: { label: { zh: '待决定', en: 'To be decided' }, phase: 'check', queue: head },
  toDeliver: { label: { zh: '待送达公告', en: 'To be delivered' }, phase: 'feedback', queue: desk },
  changed: { label: { zh: '已变动', en: 'Licence changed' }, phase: 'final' },
  dismissed: { label: { zh: '不予变动', en: 'Licence stands' }, phase: 'final' },
} as const;

type State = keyof typeof states;
type Action = ActionDefinition<State>;

const licensed = { processes: approvalTypes.filter(({ licence }) => licence !== undefined).map(({ id }) => id) };
const paper: readonly DocumentRule[] = [{ document: 'revocation-decision', to: 'party' }];

function decision(kind: 'withdraw' | 'revoke' | 'cancel', basis: string): Omit<Action, 'label' | 'effects'> {
  return {
    from: ['deciding'],
    to: 'toDeliver',
    by: [head],
    form: 'approval-change-decision@1',
    guards: ['notHandledByActor', { kind: 'fact', fact: 'open.kind', isOneOf: [kind] }],
    issues: paper,
    tone: 'primary',
    basis,
  };
}

/** What was withdrawn for the public good is deregistered as well (§70(4)). */
const decisions = {
  decideWithdrawal: {
    label: { zh: '撤回许可并注销', en: 'Withdraw the licence' },
    ...decision('withdraw', '行政许可法 §8'),
    effects: [{ kind: 'changeLicence', status: 'cancelled' }],
  },
  decideRevocation: {
    label: { zh: '撤销许可', en: 'Revoke the licence' },
    ...decision('revoke', '行政许可法 §69'),
    effects: [{ kind: 'changeLicence', status: 'revoked' }],
  },
  decideCancellation: {
    label: { zh: '注销许可', en: 'Cancel the licence' },
    ...decision('cancel', '行政许可法 §70'),
    effects: [{ kind: 'changeLicence', status: 'cancelled' }],
  },
  grantCancellation: {
    label: { zh: '准予注销', en: 'Cancel as asked' },
    from: ['cancellationAsked'],
    to: 'toDeliver',
    by: [head],
    form: 'approval-change-decision@1',
    effects: [{ kind: 'changeLicence', status: 'cancelled' }],
    issues: paper,
    tone: 'primary',
    basis: '行政许可法 §70',
  },
} as const satisfies Record<string, Action>;

const otherActions = {
  stateViews: {
    label: { zh: '陈述申辩', en: 'State views' },
    from: ['hearingOffered'],
    to: 'stay',
    by: ['party', desk, reviewer],
    form: 'approval-holder-statement@1',
    tone: 'neutral',
    basis: '行政许可法 §7',
  },
  propose: {
    label: { zh: '提出处理意见', en: 'Propose' },
    from: ['heard'],
    to: 'deciding',
    by: [reviewer],
    form: 'approval-review@1',
    effects: [{ kind: 'recordHandler' }],
    tone: 'primary',
    basis: '行政许可法 §61',
  },
  sendBack: {
    label: { zh: '退回补充调查', en: 'Send back' },
    from: ['deciding'],
    to: 'heard',
    by: [head],
    reason: 'required',
    tone: 'caution',
    basis: '[practice]',
  },
  dismiss: {
    label: { zh: '不予变动', en: 'Let the licence stand' },
    from: ['opened', 'cancellationAsked', 'deciding'],
    to: 'dismissed',
    by: [head],
    reason: 'required',
    guards: ['notHandledByActor'],
    tone: 'caution',
    basis: '行政许可法 §61',
  },
  deliver: {
    label: { zh: '送达并公告', en: 'Deliver and make known' },
    from: ['toDeliver'],
    to: 'changed',
    by: [desk],
    form: 'approval-delivery@1',
    guards: ['notHandledByActor'],
    issues: [{ document: 'delivery-receipt', to: 'file' }],
    tone: 'primary',
    basis: '行政许可法 §70',
  },
} as const satisfies Record<string, Action>;

export const licenceChange = defineProcess<State>({
  id: 'approval.licence-change',
  version: 1,
  family: 'approval',
  title: { zh: '许可撤回、撤销、注销', en: 'Withdrawal, revocation or cancellation of a licence' },
  numberPrefix: 'LC',
  states,
  entries: {
    open: {
      label: { zh: '立案', en: 'Open' },
      to: 'opened',
      by: ['handler', 'acceptor', 'unitLeader', 'supervisor'],
      form: 'approval-licence-change@1',
      childOf: licensed,
      ladder: 'full',
      basis: '行政许可法 §61',
    },
    requestCancellation: {
      label: { zh: '被许可人申请注销', en: 'The holder asks for cancellation' },
      to: 'cancellationAsked',
      by: ['party', 'acceptor'],
      form: 'approval-licence-cancellation@1',
      childOf: licensed,
      issues: [{ document: 'receipt', to: 'party' }],
      ladder: 'full',
      basis: '行政许可法 §70',
    },
  },
  actions: { ...hearingActions<State>('opened', 'heard'), ...otherActions, ...decisions },
  clocks: {
    ...hearingClocks(),
    decision: {
      label: { zh: '决定时限', en: 'Limit for the decision' },
      kind: 'stage',
      limit: { value: 20, unit: 'workingDays' },
      runsIn: ['opened', 'cancellationAsked', 'heard', 'deciding'],
      pausesIn: [
        { states: ['hearingOffered', 'hearing', 'hearingAnnounced', 'hearingSession'], basis: '行政许可法 §45' },
      ],
      onReentry: 'resume',
      ladder: dutyLadder('unitLeader'),
      basis: '[practice]',
    },
    delivery: {
      label: { zh: '送达期限', en: 'Limit for delivery' },
      kind: 'statutory',
      limit: { value: 10, unit: 'workingDays' },
      runsIn: ['toDeliver'],
      onReentry: 'newBudget',
      ladder: dutyLadder('acceptor'),
      basis: '行政许可法 §44',
    },
  },
  adjustments: {},
  escalatedTo: {},
  mergeFailedTo: 'opened',
  intake: { kind: 'parent' },
});
