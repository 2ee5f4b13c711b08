/**
 * @2 of the approvals: silence renews a licence only where the renewal was asked for in time (行政许可法 §50), and a
 * department that disagrees in joint handling says so in a form of its own: the licence is then granted only with the
 * decider's reasons, or not at all. On @1 both could be passed over. Derived from @1, which stays as it was published.
 */
import type { ActionDefinition, GuardRule, ProcessDefinition } from '../define.ts';
import type { ApprovalType } from './case-type.ts';
import { licensingProcess } from './licensing-process.ts';

type Actions = ProcessDefinition['actions'];

/** Null where nothing changes: the type has neither a renewal nor joint handling. */
export function licensingProcess2(type: ApprovalType): ProcessDefinition | null {
  const first = licensingProcess(type);
  const changed = { ...renewedInTime(first.actions), ...opposedOpenly(first.actions) };
  if (Object.keys(changed).length === 0) return null;
  return { ...first, version: 2, actions: { ...first.actions, ...changed } };
}

function renewedInTime({ deemRenew }: Actions): Actions {
  if (deemRenew === undefined) return {};
  return { deemRenew: { ...deemRenew, guards: [...(deemRenew.guards ?? []), 'renewalAskedInTime'] } };
}

const GROUND = 'submitDisagreement.ground';
const grounds = ['conditions', 'safety', 'plan', 'other'];
const unopposed: GuardRule = { kind: 'factNot', fact: GROUND, isOneOf: grounds };
const opposed: GuardRule = { kind: 'fact', fact: GROUND, isOneOf: grounds };

function opposedOpenly({ submitOpinion, grant }: Actions): Actions {
  if (submitOpinion === undefined || grant === undefined) return {};
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
    submitOpinion: { ...submitOpinion, form: 'approval-joint-opinion@2' },
    submitDisagreement: disagreement,
    grant: { ...granting, guards: [...guards, unopposed] },
    grantDespite: despite,
  };
}
