/**
 * What version 2 adds to the moves of version 1: joint handling (主办/协办), passing on (转办) and giving back between
 * units, correction of category and urgency, reopening. Names and labels of version 1 mean the same here.
 */
import type { ActionDefinition } from '../define.ts';
import { incidentActions } from './grid-incident-actions.ts';
import type { Incident2State } from './grid-incident-2-states.ts';

const ownerAcceptor = { post: 'acceptor', of: 'owner' } as const;
const ownerDispatcher = { post: 'dispatcher', of: 'owner' } as const;
const handler = { post: 'handler', of: 'assigned' } as const;
const unitLeader = { post: 'unitLeader', of: 'assigned' } as const;
const partyHandler = { post: 'handler', of: 'parties' } as const;
const partyLeader = { post: 'unitLeader', of: 'parties' } as const;

const { forceClose, escalate, requestExtension, grantExtension, refuseExtension } = incidentActions;
const { requestSuspension, grantSuspension, refuseSuspension, resume } = incidentActions;

/** Moves of version 1 that are possible while several units are at work, too. */
const alsoJointly = {
  forceClose: { ...forceClose, from: [...forceClose.from, 'jointHandling'] },
  escalate: { ...escalate, from: [...escalate.from, 'jointHandling'] },
  requestExtension: {
    ...requestExtension,
    from: [...requestExtension.from, 'jointHandling'],
    by: [...requestExtension.by, partyHandler, partyLeader],
  },
  grantExtension: { ...grantExtension, from: [...grantExtension.from, 'jointHandling'] },
  refuseExtension: { ...refuseExtension, from: [...refuseExtension.from, 'jointHandling'] },
  requestSuspension: {
    ...requestSuspension,
    from: [...requestSuspension.from, 'jointHandling'],
    by: [...requestSuspension.by, partyHandler, partyLeader],
  },
  grantSuspension: { ...grantSuspension, from: [...grantSuspension.from, 'jointHandling'] },
  refuseSuspension: { ...refuseSuspension, from: [...refuseSuspension.from, 'jointHandling'] },
  resume: { ...resume, from: [...resume.from, 'jointHandling'] },
} as const satisfies Record<string, ActionDefinition<Incident2State>>;

const jointActions = {
  dispatchJointly: {
    label: { zh: '联合派遣（主办/协办）', en: 'Dispatch to several units' },
    from: ['pendingDispatch', 'returned'],
    to: 'jointHandling',
    by: [ownerDispatcher],
    reason: 'optional',
    target: 'units',
    effects: [{ kind: 'inviteParties' }],
    tone: 'neutral',
    basis: '首接负责、主办协办 [practice]',
  },
  submitPart: {
    label: { zh: '提交本单位处置结果', en: 'Submit the result of your unit' },
    from: ['jointHandling'],
    to: 'handled',
    by: [partyHandler],
    form: 'incident-handling@1',
    effects: [{ kind: 'recordHandler' }],
    join: 'all',
    tone: 'primary',
  },
  // One unit that is not responsible changes who is: the dispatcher decides anew for all.
  returnPart: {
    label: { zh: '退回（非本单位职责）', en: 'Return (not ours)' },
    from: ['jointHandling'],
    to: 'returned',
    by: [partyHandler, partyLeader],
    reason: 'required',
    effects: [{ kind: 'unassignUnit' }],
    tone: 'caution',
  },
  recallJoint: {
    label: { zh: '撤回联合派遣', en: 'Call off the joint handling' },
    from: ['jointHandling'],
    to: 'returned',
    by: [ownerDispatcher],
    reason: 'required',
    effects: [{ kind: 'unassignUnit' }],
    tone: 'caution',
  },
} as const satisfies Record<string, ActionDefinition<Incident2State>>;

const transferActions = {
  transfer: {
    label: { zh: '转办', en: 'Pass on to another unit' },
    from: ['pendingHandle', 'handling'],
    to: 'pendingHandle',
    by: [ownerDispatcher, unitLeader],
    reason: 'required',
    target: 'unit',
    effects: [{ kind: 'assignUnit' }],
    tone: 'neutral',
    basis: '北京市接诉即办工作条例 §17',
  },
  returnToPrevious: {
    label: { zh: '退回上一承办单位', en: 'Return to the previous unit' },
    from: ['pendingHandle', 'handling'],
    to: 'pendingHandle',
    by: [handler, unitLeader],
    reason: 'required',
    effects: [{ kind: 'returnToPreviousUnit' }],
    tone: 'caution',
  },
} as const satisfies Record<string, ActionDefinition<Incident2State>>;

const correctingActions = {
  correctCategory: {
    label: { zh: '更正类别或紧急程度', en: 'Correct category or urgency' },
    from: [
      'reported',
      'returnedToAcceptor',
      'pendingDispatch',
      'returned',
      'pendingHandle',
      'handling',
      'jointHandling',
    ],
    to: 'stay',
    by: [ownerAcceptor, ownerDispatcher],
    reason: 'required',
    target: 'category',
    effects: [{ kind: 'changeCategory' }],
    tone: 'neutral',
  },
  reopen: {
    label: { zh: '重新办理', en: 'Reopen' },
    from: ['closed', 'forcedClosed'],
    to: 'pendingDispatch',
    by: [{ post: 'supervisor', of: 'owner' }],
    reason: 'required',
    effects: [{ kind: 'unassignUnit' }, { kind: 'reopen', within: { value: 15, unit: 'workingDays' }, times: 1 }],
    tone: 'caution',
    basis: '[practice]',
  },
} as const satisfies Record<string, ActionDefinition<Incident2State>>;

export const incident2Actions = {
  ...incidentActions,
  ...alsoJointly,
  ...jointActions,
  ...transferActions,
  ...correctingActions,
} as const satisfies Record<string, ActionDefinition<Incident2State>>;
