/**
 * 存量 PPP 项目, version 1: only for projects whose contract was signed before November 2023, when the old model ended
 * (财金〔2023〕98号); the entry form takes no later month. They are run to their end by 国办函〔2025〕84号.
 */
import { type ActionDefinition, type ClockDefinition, defineProcess, type StateDefinition } from '../define.ts';
import { stageLadder } from './ladders.ts';
import { legacySteps } from './legacy-steps.ts';
import { desk, lead, leadHead } from './posts.ts';

const EXISTING = '国办函〔2025〕84号';
const OLD_MODEL = '财金〔2014〕113号';

const states = {
  registered: { label: { zh: '存量核实', en: 'Existing project to be confirmed' }, phase: 'intake', queue: desk },
  identifying: { label: { zh: '识别', en: 'Identification' }, phase: 'handling', queue: lead },
  preparing: { label: { zh: '准备', en: 'Preparation' }, phase: 'handling', queue: lead },
  procuring: { label: { zh: '采购', en: 'Procurement' }, phase: 'handling', queue: lead },
  executing: { label: { zh: '执行', en: 'Execution' }, phase: 'handling', queue: lead },
  transferring: { label: { zh: '移交', en: 'Transfer' }, phase: 'feedback', queue: lead },
  appraising: { label: { zh: '绩效评价', en: 'Performance appraisal' }, phase: 'check', queue: leadHead },
  closed: { label: { zh: '已办结', en: 'Closed' }, phase: 'final' },
  notExisting: { label: { zh: '不属存量项目', en: 'No existing project' }, phase: 'final' },
  terminated: { label: { zh: '已终止', en: 'Ended early' }, phase: 'final' },
} as const satisfies Record<string, StateDefinition>;
type State = keyof typeof states;

const confirmTo = (to: State, zh: string, en: string, stage: string): ActionDefinition<State> => ({
  label: { zh, en },
  from: ['registered'],
  to,
  by: [desk],
  form: 'project-milestone@1',
  guards: [{ kind: 'fact', fact: 'register.stage', isOneOf: [stage] }],
  tone: 'primary',
  basis: EXISTING,
});

const confirmations: Readonly<Record<string, ActionDefinition<State>>> = {
  confirmIdentifying: confirmTo('identifying', '核实：处于识别阶段', 'Confirmed: identification', 'identification'),
  confirmPreparing: confirmTo('preparing', '核实：处于准备阶段', 'Confirmed: preparation', 'preparation'),
  confirmProcuring: confirmTo('procuring', '核实：处于采购阶段', 'Confirmed: procurement', 'procurement'),
  confirmExecuting: confirmTo('executing', '核实：处于执行阶段', 'Confirmed: execution', 'execution'),
  confirmTransferring: confirmTo('transferring', '核实：处于移交阶段', 'Confirmed: transfer', 'transfer'),
  refuseRegistration: {
    label: { zh: '不属存量项目', en: 'No existing project' },
    from: ['registered'],
    to: 'notExisting',
    by: [desk],
    reason: 'required',
    issues: [{ document: 'non-acceptance-notice', to: 'party' }],
    tone: 'caution',
    basis: '财金〔2023〕98号',
  },
};

const records: Readonly<Record<string, ActionDefinition<State>>> = Object.fromEntries(
  legacySteps.map(({ name, stage, label, form }) => [
    name,
    { label, from: [stage], to: 'stay', by: [lead], form, tone: 'neutral', basis: OLD_MODEL } as const,
  ]),
);

const stages: Readonly<Record<string, ActionDefinition<State>>> = {
  passAppraisals: {
    label: { zh: '两个论证通过，进入准备', en: 'Both appraisals passed: prepare' },
    from: ['identifying'],
    to: 'preparing',
    by: [lead],
    reason: 'optional',
    guards: [
      { kind: 'fact', fact: 'assessValue.valueForMoney', isOneOf: [true] },
      { kind: 'fact', fact: 'assessBudget.affordable', isOneOf: [true] },
    ],
    issues: [{ document: 'appraisal-report', to: 'file' }],
    tone: 'primary',
    basis: '财金〔2015〕21号',
  },
  approvePlan: {
    label: { zh: '实施方案审核通过', en: 'Implementation plan approved' },
    from: ['preparing'],
    to: 'procuring',
    by: [lead, leadHead],
    form: 'project-plan-review@1',
    guards: [{ kind: 'given', field: 'conclusion', isOneOf: ['agree', 'conditional'] }],
    tone: 'primary',
    basis: OLD_MODEL,
  },
  signContract: {
    label: { zh: '谈判与合同签署', en: 'Negotiation and contract' },
    from: ['procuring'],
    to: 'executing',
    by: [lead],
    form: 'project-contract@1',
    effects: [{ kind: 'recordHandler' }],
    tone: 'primary',
    basis: OLD_MODEL,
  },
  startTransfer: {
    label: { zh: '启动移交', en: 'Begin the transfer' },
    from: ['executing'],
    to: 'transferring',
    by: [lead],
    reason: 'optional',
    effects: [{ kind: 'recordHandler' }],
    tone: 'primary',
    basis: OLD_MODEL,
  },
  finishTransfer: {
    label: { zh: '移交完毕', en: 'Transfer done' },
    from: ['transferring'],
    to: 'appraising',
    by: [lead],
    form: 'project-handover@1',
    guards: [{ kind: 'given', field: 'performanceTest', isOneOf: ['passed'] }],
    effects: [{ kind: 'recordHandler' }],
    tone: 'primary',
    basis: OLD_MODEL,
  },
  appraise: {
    label: { zh: '绩效评价并办结', en: 'Appraise and close' },
    from: ['appraising'],
    to: 'closed',
    by: [leadHead],
    form: 'project-evaluation@1',
    guards: ['notHandledByActor'],
    issues: [{ document: 'completion-report', to: 'party' }],
    tone: 'primary',
    basis: OLD_MODEL,
  },
  terminate: {
    label: { zh: '提前终止', en: 'End early' },
    from: ['identifying', 'preparing', 'procuring', 'executing'],
    to: 'terminated',
    by: [leadHead],
    form: 'project-early-end@1',
    reason: 'required',
    guards: ['notHandledByActor'],
    tone: 'caution',
    basis: EXISTING,
  },
};

const clocks = {
  confirmation: {
    label: { zh: '存量核实时限', en: 'Confirmation' },
    kind: 'stage',
    limit: { value: 5, unit: 'workingDays' },
    runsIn: ['registered'],
    onReentry: 'resume',
    ladder: stageLadder('acceptor'),
    basis: '[practice]',
  },
  // 中期评估 every three to five years.
  midTerm: {
    label: { zh: '中期评估周期', en: 'Time to the mid-term evaluation' },
    kind: 'stage',
    limit: { value: 1095, unit: 'calendarDays' },
    runsIn: ['executing'],
    onReentry: 'resume',
    ladder: stageLadder('handler'),
    basis: OLD_MODEL,
  },
} as const satisfies Record<string, ClockDefinition<State>>;

export const legacyProject = defineProcess<State>({
  id: 'project.ppp-legacy',
  version: 1,
  family: 'project',
  title: { zh: '存量 PPP 项目', en: 'Existing PPP project' },
  numberPrefix: 'PP',
  states,
  entries: {
    register: {
      label: { zh: '登记存量项目', en: 'Register an existing project' },
      to: 'registered',
      by: ['acceptor', 'handler'],
      form: 'project-legacy@1',
      ladder: 'full',
      basis: EXISTING,
    },
  },
  actions: { ...confirmations, ...records, ...stages },
  clocks,
  adjustments: {},
  escalatedTo: {},
  mergeFailedTo: 'registered',
  intake: { kind: 'division', department: 'finance', levels: ['county', 'city'] },
  matter: {
    projects: [],
    lead: 'finance',
    levels: ['county', 'city'],
    summary: {
      zh: '2023 年 11 月前签约的 PPP 项目：物有所值、财政承受能力、执行与移交',
      en: 'PPP projects signed before November 2023: value for money, affordability, execution and transfer',
    },
  },
});
