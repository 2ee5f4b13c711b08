/**
 * @3 of the approvals handled jointly: who is asked again gives his opinion anew (再次征求意见). On @2 a disagreement that
 * its department had withdrawn in the next round went on asking for reasons.
 */
import type { ActionDefinition, ProcessDefinition } from '../define.ts';
import type { ApprovalType } from './case-type.ts';
import { licensingProcess2 } from './licensing-process-2.ts';

const opinions = ['submitOpinion', 'submitDisagreement'] as const;

const asksAnew = ({ effects = [], ...action }: ActionDefinition): ActionDefinition => ({
  ...action,
  effects: [...effects, { kind: 'clearFacts', of: opinions }],
});

/** Null where nothing changes: the type has no joint handling. */
export function licensingProcess3(type: ApprovalType): ProcessDefinition | null {
  const second = licensingProcess2(type);
  const consultAgain = second?.actions['consultAgain'];
  if (second === null || consultAgain === undefined) return null;
  return { ...second, version: 3, actions: { ...second.actions, consultAgain: asksAnew(consultAgain) } };
}
