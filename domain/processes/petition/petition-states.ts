/** States that every kind of petition goes through, from registration to the signed opinion, and its early endings. */
import type { StateDefinition } from '../define.ts';
import { office, officeHead, unitDesk, unitHead, unitWorker } from './posts.ts';

export const petitionStates = {
  registered: { label: { zh: '已登记', en: 'Registered' }, phase: 'intake', queue: office },
  transferred: { label: { zh: '已转送', en: 'Transferred' }, phase: 'dispatch', queue: unitDesk },
  assigned: { label: { zh: '已交办', en: 'Assigned with report' }, phase: 'dispatch', queue: unitDesk },
  toAccept: { label: { zh: '待受理', en: 'To be accepted' }, phase: 'dispatch', queue: unitDesk },
  objected: { label: { zh: '异议中', en: 'Under objection' }, phase: 'dispatch', queue: office },
  disputed: { label: { zh: '共同上级裁定中', en: 'Before the common superior' }, phase: 'dispatch', queue: office },
  jointMeeting: {
    label: { zh: '联席会议协调中', en: 'Before the joint meeting' },
    phase: 'dispatch',
    queue: officeHead,
  },
  handling: { label: { zh: '办理中', en: 'Being handled' }, phase: 'handling', queue: unitWorker },
  approving: { label: { zh: '意见审签中', en: 'Opinion to be signed' }, phase: 'check', queue: unitHead },
  concluded: { label: { zh: '已终结', en: 'Concluded' }, phase: 'final' },
  notAccepted: { label: { zh: '不予受理', en: 'Not accepted' }, phase: 'final' },
  splitOff: { label: { zh: '分流其他程序', en: 'Sent to another procedure' }, phase: 'final' },
  noLonger: { label: { zh: '不再受理', en: 'Not accepted again' }, phase: 'final' },
  merged: { label: { zh: '重复信访已并入', en: 'Merged as a repeat' }, phase: 'final' },
  withdrawn: { label: { zh: '已撤回', en: 'Withdrawn' }, phase: 'final' },
} as const satisfies Record<string, StateDefinition>;

export type PetitionState = keyof typeof petitionStates;

/** Before the opinion has been given. */
export const openStates = [
  'registered',
  'transferred',
  'assigned',
  'toAccept',
  'objected',
  'disputed',
  'jointMeeting',
  'handling',
  'approving',
] as const satisfies readonly PetitionState[];
