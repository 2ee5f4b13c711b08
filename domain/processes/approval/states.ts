/** Every state an approval can have; a case type keeps those that its law knows. */
import type { StateDefinition } from '../define.ts';
import { desk, governmentHead, head, partner, reviewer } from './posts.ts';

export const approvalStates = {
  received: { label: { zh: '已收件待核', en: 'Received' }, phase: 'intake', queue: desk },
  correcting: { label: { zh: '待申请人补正', en: 'To be completed by the applicant' }, phase: 'intake', queue: desk },
  corrected: { label: { zh: '已补正待核', en: 'Completed, to be checked' }, phase: 'intake', queue: desk },
  examining: { label: { zh: '审查中', en: 'Under examination' }, phase: 'handling', queue: reviewer },
  siteCheck: { label: { zh: '实地核查中', en: 'Site check' }, phase: 'handling', queue: reviewer },
  hearingOffered: { label: { zh: '已告知听证权利', en: 'Hearing offered' }, phase: 'handling', queue: reviewer },
  hearing: { label: { zh: '组织听证', en: 'Hearing to be arranged' }, phase: 'handling', queue: head },
  hearingAnnounced: { label: { zh: '听证已公告', en: 'Hearing announced' }, phase: 'handling', queue: head },
  hearingSession: { label: { zh: '听证举行', en: 'Hearing in session' }, phase: 'handling', queue: head },
  specialProcedure: { label: { zh: '特别程序中', en: 'In a special procedure' }, phase: 'handling', queue: reviewer },
  publicity: { label: { zh: '公示中', en: 'Displayed for objections' }, phase: 'handling', queue: reviewer },
  consulting: { label: { zh: '并联征求意见', en: 'Parallel opinions' }, phase: 'handling', queue: partner },
  consolidating: { label: { zh: '牵头汇总意见', en: 'Lead concludes' }, phase: 'handling', queue: reviewer },
  upperExamining: { label: { zh: '上级审查中', en: 'Under examination above' }, phase: 'handling', queue: reviewer },
  deciding: { label: { zh: '待决定', en: 'To be decided' }, phase: 'check', queue: head },
  governmentDeciding: {
    label: { zh: '待政府决定', en: 'To be decided by the government' },
    phase: 'check',
    queue: governmentHead,
  },
  granted: { label: { zh: '已准予待公开', en: 'Granted, to be published' }, phase: 'feedback', queue: desk },
  toDeliver: { label: { zh: '已准予待送达', en: 'Granted, to be delivered' }, phase: 'feedback', queue: desk },
  refused: { label: { zh: '不予许可待送达', en: 'Refused, to be delivered' }, phase: 'feedback', queue: desk },
  committed: { label: { zh: '凭承诺准予待送达', en: 'Granted on commitment' }, phase: 'feedback', queue: desk },
  commitmentCheck: { label: { zh: '承诺事后核查', en: 'Commitment to be checked' }, phase: 'check', queue: reviewer },
  delivered: { label: { zh: '已送达待评价', en: 'Delivered, to be rated' }, phase: 'feedback', queue: desk },
  rectifying: { label: { zh: '差评整改中', en: 'Bad rating being put right' }, phase: 'feedback', queue: head },
  closed: { label: { zh: '已办结', en: 'Closed' }, phase: 'final' },
  notNeeded: { label: { zh: '不需要取得许可', en: 'No licence needed' }, phase: 'final' },
  notOurs: { label: { zh: '不属本机关职权', en: 'Not of this organ' }, phase: 'final' },
  lapsed: { label: { zh: '逾期未补正终止', en: 'Not completed' }, phase: 'final' },
  withdrawn: { label: { zh: '申请人撤回', en: 'Withdrawn by the applicant' }, phase: 'final' },
  revoked: { label: { zh: '已撤销', en: 'Revoked' }, phase: 'final' },
} as const satisfies Record<string, StateDefinition>;

export type ApprovalState = keyof typeof approvalStates;
export type States = readonly ApprovalState[];

const always: States = [
  'received',
  'correcting',
  'corrected',
  'examining',
  'deciding',
  'toDeliver',
  'refused',
  'delivered',
  'rectifying',
  'closed',
  'notNeeded',
  'notOurs',
  'lapsed',
  'withdrawn',
];

/** States of the hearing itself, whose time is left out (行政许可法 §45); the days for asking for one are not. */
export const hearingStates: States = ['hearing', 'hearingAnnounced', 'hearingSession'];

/** States of the application before anything is decided. */
export const undecidedStates: States = [
  'received',
  'correcting',
  'corrected',
  'examining',
  'siteCheck',
  'hearingOffered',
  ...hearingStates,
  'specialProcedure',
  'publicity',
  'consulting',
  'consolidating',
  'upperExamining',
  'deciding',
  'governmentDeciding',
];

export { always as statesOfEveryType };
