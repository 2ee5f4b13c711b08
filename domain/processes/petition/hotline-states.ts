/** States of a 12345 order: dispatch by the catalogue, the unit's work, the call-back, the end. */
import type { StateDefinition } from '../define.ts';
import { office, overseer, partyWorker, unitDesk, unitWorker } from './posts.ts';

export const hotlineStates = {
  received: { label: { zh: '待派单', en: 'To be dispatched' }, phase: 'intake', queue: office },
  dispatched: { label: { zh: '已派单待签收', en: 'Dispatched' }, phase: 'dispatch', queue: unitDesk },
  objected: { label: { zh: '派单异议审核中', en: 'Dispatch under objection' }, phase: 'dispatch', queue: overseer },
  handling: { label: { zh: '办理中', en: 'Being handled' }, phase: 'handling', queue: unitWorker },
  jointHandling: { label: { zh: '主协办办理中', en: 'Handled by several' }, phase: 'handling', queue: partyWorker },
  terminating: { label: { zh: '终止审批中', en: 'Termination to be approved' }, phase: 'check', queue: overseer },
  callBack: { label: { zh: '待回访', en: 'To be called back' }, phase: 'feedback', queue: office },
  closed: { label: { zh: '已办结', en: 'Closed' }, phase: 'final' },
  answeredOnCall: { label: { zh: '当场解答', en: 'Answered on the call' }, phase: 'final' },
  notAccepted: { label: { zh: '不予受理', en: 'Not accepted' }, phase: 'final' },
  terminated: { label: { zh: '终止办理', en: 'Terminated' }, phase: 'final' },
  merged: { label: { zh: '重复诉求已并入', en: 'Merged as a repeat' }, phase: 'final' },
  withdrawn: { label: { zh: '已撤回', en: 'Withdrawn' }, phase: 'final' },
} as const satisfies Record<string, StateDefinition>;

export type HotlineState = keyof typeof hotlineStates;
