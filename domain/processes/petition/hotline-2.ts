/**
 * 12345 热线工单, version 2. Who was called back and is not satisfied, or whose matter is not solved, has it done again (济南
 * §27), or the hotline writes down why not; on @1 it could be closed as if he were. Of several units the lead answers the
 * caller with what all of them reported (北京 §14): on @1 he was given no answer.
 */
import { type ActionDefinition, defineProcess } from '../define.ts';
import { hotlineHandlingActions } from './hotline-handling-actions.ts';
import { hotlineStates, type HotlineState } from './hotline-states.ts';
import { petitionHotline } from './hotline.ts';
import { office, partyWorker, unitWorker } from './posts.ts';

type State = HotlineState | 'gathering';

const { contact, submitReply, submitPart, recallJoint, close, exclude, recuse } = hotlineHandlingActions;
const notDenied = ['yes', 'unknown'];

const changed = {
  contact: { ...contact, from: [...contact.from, 'gathering'], by: [unitWorker, partyWorker] },
  submitPart: { ...submitPart, to: 'gathering' },
  submitJointReply: {
    ...submitReply,
    label: { zh: '主办汇总答复', en: 'Answer for all units' },
    from: ['gathering'],
    basis: '北京市接诉即办工作条例 §14',
  },
  recallJoint: { ...recallJoint, from: [...recallJoint.from, 'gathering'] },
  close: {
    ...close,
    guards: [
      ...close.guards,
      { kind: 'given', field: 'solved', isOneOf: notDenied },
      { kind: 'given', field: 'satisfied', isOneOf: notDenied },
    ],
  },
  closeUnsatisfied: {
    label: { zh: '未解决或不满意，说明理由办结', en: 'Not solved or not satisfied: close with the reason' },
    from: ['callBack'],
    to: 'closed',
    by: [office],
    reason: 'required',
    form: close.form,
    guards: close.guards,
    tone: 'caution',
    basis: '济南市12345市民服务热线条例 §27',
  },
  exclude: { ...exclude, from: [...exclude.from, 'gathering'] },
  recuse: { ...recuse, from: [...recuse.from, 'gathering'] },
} as const satisfies Record<string, ActionDefinition<State>>;

const withGathering = (states: readonly State[]): readonly State[] => [...states, 'gathering'];
const { consultation, handling } = petitionHotline.clocks;

export const petitionHotline2 = defineProcess<State>({
  ...petitionHotline,
  version: 2,
  states: {
    ...hotlineStates,
    gathering: {
      label: { zh: '主办汇总答复中', en: 'The lead answers for all' },
      phase: 'handling',
      queue: unitWorker,
    },
  },
  actions: { ...petitionHotline.actions, ...changed },
  clocks: {
    ...petitionHotline.clocks,
    consultation: { ...consultation!, runsIn: withGathering(consultation!.runsIn) },
    handling: { ...handling!, runsIn: withGathering(handling!.runsIn) },
  },
});
