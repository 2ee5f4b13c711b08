/**
 * @2 of what departments handle jointly: a department that disagrees says so in a form of its own, and the licence is then
 * granted only with the decider's reasons, or not at all. On @1 an opposing opinion could be passed over in silence.
 */
import type { ActionDefinition, GuardRule, ProcessDefinition } from '../define.ts';
import type { ApprovalType } from './case-type.ts';
import { licensingProcess } from './licensing-process.ts';

const GROUND = 'submitDisagreement.ground';
const grounds = ['conditions', 'safety', 'plan', 'other'];
const unopposed: GuardRule = { kind: 'factNot', fact: GROUND, isOneOf: grounds };
const opposed: GuardRule = { kind: 'fact', fact: GROUND, isOneOf: grounds };

export function jointProcess2(type: ApprovalType): ProcessDefinition {
  const first = licensingProcess(type);
  const { submitOpinion, grant } = first.actions;
  if (submitOpinion === undefined || grant === undefined) throw new Error(`${type.id} is not handled jointly`);
  const { guards = [], ...granting } = grant;
  const disagreement: ActionDefinition = {
    ...submitOpinion,
    label: { zh: '提出不同意意见', en: 'Disagree for your department' },
    form: 'approval-joint-disagreement@1',
    tone: 'neutral',
  };
  const despite: ActionDefinition = {
    ...granting,
    label: { zh: '说明理由后准予许可', en: 'Grant against an opinion, with reasons' },
    reason: 'required',
    guards: [...guards, opposed],
    tone: 'neutral',
  };
  return {
    ...first,
    version: 2,
    actions: {
      ...first.actions,
      submitOpinion: { ...submitOpinion, form: 'approval-joint-opinion@2' },
      submitDisagreement: disagreement,
      grant: { ...granting, guards: [...guards, unopposed] },
      grantDespite: despite,
    },
  };
}
