/** Asking for a case about this one; an activity opens it and tells the number (workflows/children.ts). */
import { childIdOf } from '../escalation/child-id.ts';
import type { ActionEffect } from '../processes/define.ts';
import type { SubmissionFact } from './commands.ts';
import type { Draft } from './draft.ts';

type OpenChild = Extract<ActionEffect, { readonly kind: 'openChild' }>;

/** The id follows from the place in the log, so that opening it again opens nothing twice. */
export function askForChild(
  draft: Draft,
  { process, entry, at }: OpenChild,
  submission: SubmissionFact | undefined,
): void {
  const caseId = childIdOf([process, draft.state.caseId, draft.state.seq]);
  draft.emit({
    type: 'childRequested',
    data: {
      caseId,
      process,
      cause: 'byHand',
      entry,
      at,
      ...(submission !== undefined && { submissionId: submission.id }),
    },
  });
}
