/**
 * The version of the approvals after licensing-process-4.ts. Where the matter may touch a third party's major interest,
 * applicant and third party are heard without a hearing, too (行政许可法 §36): before, what they said had no place but the
 * record of one. A promise is counted as its law counts: in working days it could fall due after the law's own day.
 */
import type { ActionDefinition, ProcessDefinition } from '../define.ts';
import type { ApprovalType } from './case-type.ts';
import { licensingProcess4 } from './licensing-process-4.ts';
import { desk, reviewer } from './posts.ts';
import { presentOf, shapeOf } from './shape.ts';
import type { ApprovalState } from './states.ts';

/** Null where nothing changes: no third party is touched, and the promise is within the law on any day. */
export function licensingProcess5(type: ApprovalType): ProcessDefinition | null {
  if (type.hearing === undefined && type.promisedAsLaw === undefined) return null;
  const earlier = licensingProcess4(type);
  const { promised } = earlier.clocks;
  return {
    ...earlier,
    version: earlier.version + 1,
    actions: { ...earlier.actions, ...(type.hearing === true && { hearStatement: hearStatement(type) }) },
    clocks: {
      ...earlier.clocks,
      ...(promised !== undefined && type.promisedAsLaw && { promised: { ...promised, limit: type.promisedAsLaw } }),
    },
  };
}

function hearStatement(type: ApprovalType): ActionDefinition<ApprovalState> {
  return {
    label: { zh: '听取陈述和申辩', en: 'Hear what the applicant or a third party says' },
    // Up to the proposal: who decides has it before him.
    from: presentOf(shapeOf(type), [
      'examining',
      'siteCheck',
      'hearingOffered',
      'specialProcedure',
      'publicity',
      'consulting',
      'consolidating',
    ]),
    to: 'stay',
    by: [reviewer, desk],
    form: 'approval-statement@1',
    tone: 'neutral',
    basis: '行政许可法 §36',
  };
}
