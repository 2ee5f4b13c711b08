/** What of the whole catalogue of states a case type has, and what its clocks and moves make of them. */
import type { ApprovalType } from './case-type.ts';
import { type ApprovalState, hearingStates, type States, statesOfEveryType } from './states.ts';

export interface Shape {
  readonly type: ApprovalType;
  readonly present: ReadonlySet<ApprovalState>;
  /** Where the opinion on the whole is formed and put to whoever decides. */
  readonly concluding: ApprovalState;
  readonly deciding: ApprovalState;
  /** First state after a grant: the decision is published, then delivered. */
  readonly afterGrant: ApprovalState;
}

export function shapeOf(type: ApprovalType): Shape {
  const own: readonly (readonly [unknown, States])[] = [
    [type.siteCheck, ['siteCheck']],
    [type.hearing, ['hearingOffered', ...hearingStates]],
    [type.special, ['specialProcedure']],
    [type.publicity, ['publicity']],
    [type.joint, ['consulting', 'consolidating']],
    [type.twoLevel, ['upperExamining']],
    [type.isPublished || undefined, ['granted']],
    [type.commitment, ['committed', 'commitmentCheck', 'revoked']],
  ];
  const present = new Set(
    statesOfEveryType.concat(own.flatMap(([rule, states]) => (rule === undefined ? [] : states))),
  );
  if (type.decidedByGovernment !== undefined) {
    present.delete('deciding');
    present.add('governmentDeciding');
  }
  return {
    type,
    present,
    concluding: type.joint ? 'consolidating' : type.twoLevel === undefined ? 'examining' : 'upperExamining',
    deciding: type.decidedByGovernment === undefined ? 'deciding' : 'governmentDeciding',
    afterGrant: type.isPublished ? 'granted' : 'toDeliver',
  };
}

export function presentOf({ present }: Shape, states: States): States {
  return states.filter((state) => present.has(state));
}

/** A licence without end is never renewed. */
export function isRenewable({ type }: Shape): boolean {
  return type.licence !== undefined && type.licence.validYears !== null;
}
