/** States of a grid incident. `preCheck`/`postCheck` avoid the trade's two opposite uses of 核实 and 核查. */
import type { StateDefinition } from '../define.ts';

export const incidentStates = {
  reported: {
    label: { zh: '待立案', en: 'Awaiting filing' },
    phase: 'intake',
    queue: { post: 'acceptor', of: 'owner' },
  },
  verifying: {
    label: { zh: '现场核实中', en: 'Site pre-check' },
    phase: 'intake',
    queue: { post: 'gridWorker', of: 'site' },
  },
  returnedToAcceptor: {
    label: { zh: '退回受理', en: 'Returned to acceptor' },
    phase: 'intake',
    queue: { post: 'acceptor', of: 'owner' },
  },
  pendingDispatch: {
    label: { zh: '待派遣', en: 'Awaiting dispatch' },
    phase: 'dispatch',
    queue: { post: 'dispatcher', of: 'owner' },
  },
  returned: {
    label: { zh: '退回待派', en: 'Returned, awaiting dispatch' },
    phase: 'dispatch',
    queue: { post: 'dispatcher', of: 'owner' },
  },
  pendingHandle: {
    label: { zh: '待处置', en: 'Awaiting handling' },
    phase: 'handling',
    queue: { post: 'handler', of: 'assigned' },
  },
  handling: {
    label: { zh: '处置中', en: 'In handling' },
    phase: 'handling',
    queue: { post: 'handler', of: 'assigned' },
  },
  handled: {
    label: { zh: '处置待确认', en: 'Handled, awaiting confirmation' },
    phase: 'handling',
    queue: { post: 'unitLeader', of: 'assigned' },
  },
  feedback: {
    label: { zh: '待反馈审核', en: 'Feedback under review' },
    phase: 'feedback',
    queue: { post: 'dispatcher', of: 'owner' },
  },
  checking: {
    label: { zh: '现场核查中', en: 'Site post-check' },
    phase: 'check',
    queue: { post: 'gridWorker', of: 'site' },
  },
  checked: {
    label: { zh: '待结案', en: 'Awaiting closing' },
    phase: 'check',
    queue: { post: 'acceptor', of: 'owner' },
  },
  closed: { label: { zh: '已结案', en: 'Closed' }, phase: 'final' },
  forcedClosed: { label: { zh: '强制结案', en: 'Closed by force' }, phase: 'final' },
  voided: { label: { zh: '不予立案', en: 'Voided' }, phase: 'final' },
  merged: { label: { zh: '已并案', en: 'Merged' }, phase: 'final' },
} as const satisfies Record<string, StateDefinition>;

export type IncidentState = keyof typeof incidentStates;
