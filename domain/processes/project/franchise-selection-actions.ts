/** From the need to the signed agreement: user payments, a justified term, no new debt, open competition. */
import type { ActionDefinition } from '../define.ts';
import type { FranchiseState } from './franchise-states.ts';
import { builder, carriers, desk, lead, leadHead } from './posts.ts';

const MECHANISM = '国办函〔2023〕115号';
const FRANCHISE = '基础设施和公用事业特许经营管理办法';

const planActions = {
  nameImplementer: {
    label: { zh: '确认必要性，授权实施机构', en: 'Needed: name the implementing body' },
    from: ['necessity'],
    to: 'planning',
    by: [desk, lead],
    target: 'unit',
    departments: { types: carriers, choice: 'any' },
    guards: [{ kind: 'fact', fact: 'propose.userPayment', isOneOf: ['yes'] }],
    effects: [{ kind: 'assignUnit' }],
    issues: [{ document: 'acceptance-notice', to: 'party' }],
    tone: 'primary',
    basis: `${FRANCHISE} §3、§4`,
  },
  refuseNeed: {
    label: { zh: '无必要或非使用者付费', en: 'Not needed or not paid by users' },
    from: ['necessity'],
    to: 'rejected',
    by: [desk, lead],
    reason: 'required',
    issues: [{ document: 'non-acceptance-notice', to: 'party' }],
    tone: 'caution',
    basis: MECHANISM,
  },
  submitPlan: {
    label: { zh: '提交特许经营方案', en: 'Submit the franchise plan' },
    from: ['planning'],
    to: 'planReview',
    by: [builder],
    form: 'project-franchise-plan@1',
    // Beyond forty years only with a reason, and never on new local debt.
    guards: [
      { kind: 'given', field: 'termJustified', isOneOf: [true] },
      { kind: 'given', field: 'governmentInput', isOneOf: ['none', 'operationSubsidy', 'constructionSupport'] },
    ],
    effects: [{ kind: 'recordHandler' }],
    tone: 'primary',
    basis: MECHANISM,
  },
  approvePlan: {
    label: { zh: '审核通过方案', en: 'Approve the plan' },
    from: ['planReview'],
    to: 'competing',
    by: [lead, leadHead],
    form: 'project-plan-review@1',
    guards: ['notHandledByActor', { kind: 'given', field: 'conclusion', isOneOf: ['agree', 'conditional'] }],
    issues: [{ document: 'project-decision', to: 'party' }],
    tone: 'primary',
    basis: MECHANISM,
  },
  returnPlan: {
    label: { zh: '退回修改方案', en: 'Send the plan back' },
    from: ['planReview'],
    to: 'planning',
    by: [lead, leadHead],
    reason: 'required',
    arrival: 'taskReturned',
    tone: 'caution',
    basis: MECHANISM,
  },
  rejectPlan: {
    label: { zh: '不采用特许经营', en: 'No franchise' },
    from: ['planReview'],
    to: 'rejected',
    by: [leadHead],
    reason: 'required',
    guards: ['notHandledByActor'],
    issues: [{ document: 'reply', to: 'party' }],
    tone: 'caution',
    basis: MECHANISM,
  },
} as const satisfies Record<string, ActionDefinition<FranchiseState>>;

const competitionActions = {
  announce: {
    label: { zh: '发布竞争公告', en: 'Announce the competition' },
    from: ['competing'],
    to: 'noticing',
    by: [builder],
    form: 'project-tender-notice@1',
    tone: 'primary',
    basis: MECHANISM,
  },
  noticeOver: {
    label: { zh: '公告期满', en: 'Notice period over' },
    from: ['noticing'],
    to: 'selecting',
    by: ['engine'],
    tone: 'neutral',
    basis: MECHANISM,
  },
  withdrawNotice: {
    label: { zh: '撤回公告', en: 'Withdraw the notice' },
    from: ['noticing'],
    to: 'competing',
    by: [builder, lead],
    reason: 'required',
    tone: 'caution',
    basis: MECHANISM,
  },
  select: {
    label: { zh: '选定特许经营者', en: 'Choose the franchisee' },
    from: ['selecting'],
    to: 'contracting',
    by: [builder],
    form: 'project-selection@1',
    effects: [{ kind: 'recordHandler' }],
    tone: 'primary',
    basis: FRANCHISE,
  },
  compete: {
    label: { zh: '竞争失败，重新组织', en: 'Competition failed: once more' },
    from: ['selecting', 'contracting'],
    to: 'competing',
    by: [builder, lead],
    reason: 'required',
    tone: 'caution',
    basis: FRANCHISE,
  },
  signAgreement: {
    label: { zh: '签订特许经营协议', en: 'Sign the agreement' },
    from: ['contracting'],
    to: 'investment',
    by: [builder],
    form: 'project-agreement@1',
    effects: [{ kind: 'recordHandler' }],
    tone: 'primary',
    basis: FRANCHISE,
  },
  cancel: {
    label: { zh: '取消项目', en: 'Cancel the project' },
    from: ['planning', 'competing', 'selecting', 'contracting'],
    to: 'cancelled',
    by: [leadHead],
    reason: 'required',
    guards: ['notHandledByActor'],
    tone: 'caution',
    basis: MECHANISM,
  },
} as const satisfies Record<string, ActionDefinition<FranchiseState>>;

export const franchiseSelectionActions = { ...planActions, ...competitionActions };
