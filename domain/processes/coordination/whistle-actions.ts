/** Moves of a whistle. What a party does it does for itself; the case moves with the last of them. */
import type { ActionDefinition, ActorRule } from '../define.ts';
import { convener, party, type WhistleState } from './whistle-states.ts';

/** Whoever may blow the whistle may also go on with it, whichever post the task waits in. */
const convening = [
  convener,
  { post: 'acceptor', of: 'owner' },
  { post: 'handler', of: 'owner' },
] as const satisfies readonly ActorRule[];
const coordinating = { post: 'supervisor', of: 'site' } as const;

export const whistleActions = {
  confirm: {
    label: { zh: '确认报到', en: 'Confirm attendance' },
    from: ['called'],
    to: 'planning',
    by: [party],
    reason: 'optional',
    join: 'all',
    tone: 'primary',
  },
  decline: {
    label: { zh: '说明不能到场', en: 'Decline' },
    from: ['called'],
    to: 'planning',
    by: [party],
    reason: 'required',
    join: 'all',
    tells: { notice: 'whistleDeclined', to: [coordinating, convener] },
    tone: 'caution',
  },
  closeRollCall: {
    label: { zh: '结束点名', en: 'Close the roll-call' },
    from: ['called'],
    to: 'planning',
    by: convening,
    reason: 'optional',
    tone: 'neutral',
  },
  // The plan names who carries it out: who stayed away is not among them, and somebody new may be.
  recordPlan: {
    label: { zh: '登记联合方案', en: 'Record the joint plan' },
    from: ['planning'],
    to: 'carryingOut',
    by: convening,
    form: 'whistle-plan@1',
    target: 'units',
    leastUnits: 1,
    effects: [{ kind: 'inviteParties' }],
    tone: 'primary',
  },
  // With its report each party rates the convener; the convener rates the parties when all have reported.
  reportDone: {
    label: { zh: '报告落实情况', en: 'Report what was done' },
    from: ['carryingOut'],
    to: 'rating',
    by: [party],
    form: 'whistle-result@1',
    join: 'all',
    effects: [{ kind: 'recordHandler' }],
    tone: 'primary',
    basis: '北京市接诉即办工作条例 §33',
  },
  closeCarryOut: {
    label: { zh: '结束落实', en: 'End the carrying out' },
    from: ['carryingOut'],
    to: 'rating',
    by: convening,
    reason: 'required',
    arrival: 'whistleToRate',
    tone: 'caution',
  },
  rateParty: {
    label: { zh: '评价参与单位', en: 'Rate a party' },
    from: ['rating'],
    to: 'stay',
    by: convening,
    form: 'whistle-party-rating@1',
    tone: 'neutral',
    basis: '北京市接诉即办工作条例 §33',
  },
  close: {
    label: { zh: '办结', en: 'Close' },
    from: ['rating'],
    to: 'closed',
    by: convening,
    reason: 'optional',
    guards: ['everyPartyRated', 'notHandledByActor'],
    tone: 'primary',
  },
  callOff: {
    label: { zh: '取消吹哨', en: 'Call off' },
    from: ['called', 'planning', 'carryingOut'],
    to: 'calledOff',
    by: convening,
    reason: 'required',
    guards: ['notHandledByActor'],
    tone: 'caution',
  },
} as const satisfies Record<string, ActionDefinition<WhistleState>>;
