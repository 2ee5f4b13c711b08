/** From the draft to the entry in the construction list (市级财政性投资信息化项目). */
import type { ActionDefinition } from '../define.ts';
import type { ItState } from './it-states.ts';
import { panelActions } from './panel-actions.ts';
import { carriers, consulted, consultedHead, desk, government, lead, leadHead } from './posts.ts';

const CITY = '泉州市级财政性投资信息化项目管理规定';

const intakeActions = {
  submit: {
    label: { zh: '提交可行性研究报告', en: 'Submit the feasibility study' },
    from: ['drafting'],
    to: 'checking',
    by: [desk, lead, 'party'],
    form: 'project-it-application@1',
    issues: [{ document: 'receipt', to: 'party' }],
    tone: 'primary',
    basis: '政府投资条例 §9',
  },
  acceptMaterials: {
    label: { zh: '材料完整，予以受理', en: 'Complete: accept' },
    from: ['checking'],
    to: 'toConsult',
    by: [desk],
    form: 'project-materials@1',
    issues: [{ document: 'acceptance-notice', to: 'party' }],
    tone: 'primary',
    basis: CITY,
  },
  askForCompletion: {
    label: { zh: '退回补充材料', en: 'Send back for completion' },
    from: ['checking'],
    to: 'drafting',
    by: [desk],
    reason: 'required',
    issues: [{ document: 'correction-notice', to: 'party' }],
    arrival: 'taskReturned',
    tone: 'caution',
    basis: CITY,
  },
  withdraw: {
    label: { zh: '撤回申报', en: 'Withdraw' },
    from: ['drafting', 'checking'],
    to: 'withdrawn',
    by: [desk, leadHead, 'party'],
    reason: 'required',
    tone: 'caution',
    basis: CITY,
  },
} as const satisfies Record<string, ActionDefinition<ItState>>;

const opinionActions = {
  askDepartments: {
    label: { zh: '征求经信、发改、财政意见', en: 'Ask industry, development-reform and finance' },
    from: ['toConsult', 'consolidating'],
    to: 'consulting',
    by: [lead],
    target: 'units',
    departments: { types: ['industry', 'development-reform', 'finance'], choice: 'all' },
    effects: [{ kind: 'inviteParties' }],
    tone: 'primary',
    basis: CITY,
  },
  opine: {
    label: { zh: '出具部门意见', en: 'Give the opinion of the department' },
    from: ['consulting'],
    to: 'consolidating',
    by: [consulted, consultedHead],
    form: 'project-opinion@1',
    join: 'all',
    effects: [{ kind: 'recordHandler' }],
    tone: 'primary',
    basis: CITY,
  },
  concludeDirectly: {
    label: { zh: '简化程序，直接上会', en: 'Simplified route: straight to the meeting' },
    from: ['consolidating'],
    to: 'concluding',
    by: [lead],
    reason: 'required',
    effects: [{ kind: 'unassignUnit' }],
    tone: 'caution',
    basis: '政府投资条例 §13',
  },
} as const satisfies Record<string, ActionDefinition<ItState>>;

const decisionActions = {
  recordMinutes: {
    label: { zh: '印发纪要并报市政府', en: 'Issue the minutes and report to the government' },
    from: ['concluding'],
    to: 'deciding',
    by: [lead],
    form: 'project-minutes@1',
    target: 'unit',
    departments: { types: ['government'], choice: 'any' },
    effects: [{ kind: 'recordHandler' }, { kind: 'assignUnit' }],
    issues: [{ document: 'appraisal-report', to: 'file' }],
    tone: 'primary',
    basis: CITY,
  },
  reconsider: {
    label: { zh: '结论会议要求重新论证', en: 'Appraise again' },
    from: ['concluding', 'deciding'],
    to: 'consolidating',
    by: [lead, government],
    reason: 'required',
    effects: [{ kind: 'unassignUnit' }],
    arrival: 'taskReturned',
    tone: 'caution',
    basis: CITY,
  },
  approve: {
    label: { zh: '同意立项', en: 'Approve' },
    from: ['deciding'],
    to: 'listing',
    by: [government],
    form: 'project-decision@1',
    issues: [{ document: 'project-decision', to: 'party' }],
    tone: 'primary',
    basis: '政府投资条例 §11',
  },
  reject: {
    label: { zh: '不予立项', en: 'Do not approve' },
    from: ['deciding'],
    to: 'rejected',
    by: [government],
    reason: 'required',
    guards: ['notHandledByActor'],
    issues: [{ document: 'reply', to: 'party' }],
    tone: 'caution',
    basis: '政府投资条例 §11',
  },
  enterList: {
    label: { zh: '列入建设盘子并赋码', en: 'Enter in the list with a project code' },
    from: ['listing'],
    to: 'procuring',
    by: [lead],
    form: 'project-list-entry@1',
    target: 'unit',
    departments: { types: carriers, choice: 'any' },
    effects: [{ kind: 'assignUnit' }],
    tone: 'primary',
    basis: '政府投资条例 §10、§17',
  },
  dropProject: {
    label: { zh: '终止项目', en: 'Give the project up' },
    from: ['toConsult', 'consolidating', 'listing', 'procuring', 'contracting'],
    to: 'withdrawn',
    by: [leadHead],
    reason: 'required',
    guards: ['notHandledByActor'],
    tone: 'caution',
    basis: CITY,
  },
} as const satisfies Record<string, ActionDefinition<ItState>>;

export const itReviewActions = {
  ...intakeActions,
  ...opinionActions,
  ...panelActions<ItState>({ before: 'consolidating', review: 'panel', after: 'concluding' }),
  ...decisionActions,
};
