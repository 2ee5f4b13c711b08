/** From the investment procedures through construction and operation to the handover or an early end. */
import type { ActionDefinition } from '../define.ts';
import type { FranchiseState } from './franchise-states.ts';
import { builder, lead, leadHead } from './posts.ts';

const FRANCHISE = '基础设施和公用事业特许经营管理办法';

const constructionActions = {
  recordInvestment: {
    label: { zh: '登记审批、核准或备案', en: 'Record approval, confirmation or filing' },
    from: ['investment'],
    to: 'constructing',
    by: [lead],
    form: 'project-investment-approval@1',
    tone: 'primary',
    basis: '政府投资条例 §10；企业投资项目核准和备案管理条例 §3',
  },
  recordCompletion: {
    label: { zh: '竣工并投入运营', en: 'Completed: operation begins' },
    from: ['constructing'],
    to: 'operating',
    by: [builder],
    form: 'project-completion@1',
    effects: [{ kind: 'recordHandler' }],
    tone: 'primary',
    basis: FRANCHISE,
  },
  beginEvaluation: {
    label: { zh: '启动运营评价', en: 'Begin an evaluation' },
    from: ['operating'],
    to: 'evaluating',
    by: [builder, lead],
    reason: 'optional',
    tone: 'neutral',
    basis: FRANCHISE,
  },
  evaluateOperation: {
    label: { zh: '完成运营评价', en: 'Evaluate the operation' },
    from: ['evaluating'],
    to: 'operating',
    by: [builder],
    form: 'project-operation-evaluation@1',
    issues: [{ document: 'appraisal-report', to: 'file' }],
    tone: 'primary',
    basis: FRANCHISE,
  },
} as const satisfies Record<string, ActionDefinition<FranchiseState>>;

const changeActions = {
  requestChange: {
    label: { zh: '申请变更协议', en: 'Ask for a change of the agreement' },
    from: ['constructing', 'operating'],
    to: 'changing',
    by: [builder],
    form: 'project-agreement-change@1',
    effects: [{ kind: 'recordHandler' }],
    tone: 'neutral',
    basis: FRANCHISE,
  },
  approveChangeConstructing: {
    label: { zh: '同意变更，继续建设', en: 'Agree: construction goes on' },
    from: ['changing'],
    to: 'constructing',
    by: [lead, leadHead],
    reason: 'optional',
    guards: ['notHandledByActor', { kind: 'fact', fact: 'requestChange.stage', isOneOf: ['construction'] }],
    tone: 'primary',
    basis: FRANCHISE,
  },
  approveChangeOperating: {
    label: { zh: '同意变更，继续运营', en: 'Agree: operation goes on' },
    from: ['changing'],
    to: 'operating',
    by: [lead, leadHead],
    reason: 'optional',
    guards: ['notHandledByActor', { kind: 'fact', fact: 'requestChange.stage', isOneOf: ['operation'] }],
    tone: 'primary',
    basis: FRANCHISE,
  },
  refuseChangeConstructing: {
    label: { zh: '不同意变更，按原协议建设', en: 'Refuse: construction goes on as agreed' },
    from: ['changing'],
    to: 'constructing',
    by: [lead, leadHead],
    reason: 'required',
    guards: ['notHandledByActor', { kind: 'fact', fact: 'requestChange.stage', isOneOf: ['construction'] }],
    tone: 'caution',
    basis: FRANCHISE,
  },
  refuseChangeOperating: {
    label: { zh: '不同意变更，按原协议运营', en: 'Refuse: operation goes on as agreed' },
    from: ['changing'],
    to: 'operating',
    by: [lead, leadHead],
    reason: 'required',
    guards: ['notHandledByActor', { kind: 'fact', fact: 'requestChange.stage', isOneOf: ['operation'] }],
    tone: 'caution',
    basis: FRANCHISE,
  },
} as const satisfies Record<string, ActionDefinition<FranchiseState>>;

const endingActions = {
  endEarly: {
    label: { zh: '提前终止协议', en: 'End the agreement early' },
    from: ['investment', 'constructing', 'operating', 'evaluating'],
    to: 'handingOver',
    by: [lead, leadHead],
    form: 'project-early-end@1',
    reason: 'required',
    tone: 'caution',
    basis: FRANCHISE,
  },
  termEnds: {
    label: { zh: '特许期满，启动移交', en: 'Term over: begin the handover' },
    from: ['operating'],
    to: 'handingOver',
    by: [builder, lead],
    reason: 'optional',
    tone: 'primary',
    basis: FRANCHISE,
  },
  handOver: {
    label: { zh: '移交验收', en: 'Hand over' },
    from: ['handingOver'],
    to: 'handedOver',
    by: [builder],
    form: 'project-handover@1',
    guards: [{ kind: 'given', field: 'performanceTest', isOneOf: ['passed'] }],
    effects: [{ kind: 'recordHandler' }],
    tone: 'primary',
    basis: FRANCHISE,
  },
  returnHandover: {
    label: { zh: '退回补充移交', en: 'Send the handover back' },
    from: ['handedOver'],
    to: 'handingOver',
    by: [leadHead],
    reason: 'required',
    arrival: 'taskReturned',
    tone: 'caution',
    basis: FRANCHISE,
  },
  close: {
    label: { zh: '核定办结', en: 'Close' },
    from: ['handedOver'],
    to: 'closed',
    by: [leadHead],
    reason: 'optional',
    guards: ['notHandledByActor'],
    issues: [{ document: 'completion-report', to: 'party' }],
    tone: 'primary',
    basis: FRANCHISE,
  },
} as const satisfies Record<string, ActionDefinition<FranchiseState>>;

export const franchiseOperationActions = { ...constructionActions, ...changeActions, ...endingActions };
