/**
 * 网格事件 grid incident, version 1: report, site pre-check, filing, dispatch, handling, feedback, post-check, closing.
 * Seven stages and the two-axis organisation (监督中心/指挥中心) after GB/T 30428.8 practice; handler and closer are
 * never the same person. Limits marked [practice] are conventions of cities, not law, and configurable by version.
 */
import { defineProcess } from '../define.ts';
import { incidentActions } from './grid-incident-actions.ts';
import { acceptanceLadder, handlingLadder } from './grid-incident-ladders.ts';
import { incidentStates } from './grid-incident-states.ts';

export const gridIncident = defineProcess({
  id: 'grid.incident',
  version: 1,
  family: 'incident',
  title: { zh: '网格事件', en: 'Grid incident' },
  numberPrefix: 'GI',
  states: incidentStates,
  entries: {
    report: {
      label: { zh: '上报', en: 'Report' },
      to: 'reported',
      by: ['gridWorker', 'acceptor'],
      form: 'incident-report@1',
      ladder: 'full',
    },
    settled: {
      label: { zh: '即办即结', en: 'Settled on the spot' },
      to: 'closed',
      by: ['gridWorker'],
      form: 'incident-settled@1',
      ladder: 'full',
      effects: [{ kind: 'recordHandler' }],
      basis: '滨州市社会治理网格化服务管理条例 §11',
    },
    duplicate: {
      label: { zh: '并入相似案件', en: 'Attach to a similar case' },
      to: 'merged',
      by: ['gridWorker', 'acceptor'],
      form: 'incident-report@1',
      ladder: 'full',
      effects: [{ kind: 'merge' }],
    },
    record: {
      label: { zh: '历史导入', en: 'Imported record' },
      to: 'pendingHandle',
      by: ['engine'],
      form: 'incident-record@1',
      ladder: 'verdictOnly',
    },
  },
  actions: incidentActions,
  clocks: {
    acceptance: {
      label: { zh: '立案时限', en: 'Filing limit' },
      limit: { value: 4, unit: 'workingHours' },
      runsIn: ['reported', 'verifying', 'returnedToAcceptor'],
      onReentry: 'newBudgetPerOwner',
      ladder: acceptanceLadder,
      basis: '[practice]',
    },
    dispatch: {
      label: { zh: '派遣时限', en: 'Dispatch limit' },
      limit: { value: 4, unit: 'workingHours' },
      runsIn: ['pendingDispatch', 'returned'],
      onReentry: 'newBudgetPerOwner',
      ladder: acceptanceLadder,
      basis: '[practice]',
    },
    handle: {
      label: { zh: '处置时限', en: 'Handling limit' },
      limit: 'fromCategory',
      runsIn: ['pendingHandle', 'handling', 'handled'],
      onReentry: 'newBudgetPerOwner',
      ladder: handlingLadder,
      basis: '立案处置结案标准',
    },
    check: {
      label: { zh: '核查时限', en: 'Check limit' },
      limit: { value: 4, unit: 'workingHours' },
      runsIn: ['feedback', 'checking', 'checked'],
      onReentry: 'newBudget',
      ladder: acceptanceLadder.filter((rung) => rung.effect !== 'escalate'),
      basis: '[practice]',
    },
  },
  adjustments: {
    extension: {
      label: { zh: '延期', en: 'Extension' },
      clock: 'handle',
      maxGrants: 2,
      queue: { post: 'dispatcher', of: 'owner' },
      basis: '每次加原时限一倍，最多批准两次，驳回不计',
    },
    suspension: {
      label: { zh: '挂账', en: 'Suspension' },
      clock: 'handle',
      maxGrants: 1,
      queue: { post: 'dispatcher', of: 'owner' },
      basis: '最长一年，一次，期间停止计时，到期自动恢复',
    },
  },
  escalatedTo: {
    intake: 'reported',
    dispatch: 'pendingDispatch',
    handling: 'pendingDispatch',
    feedback: 'pendingDispatch',
  },
  mergeFailedTo: 'reported',
});
