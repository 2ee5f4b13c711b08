/** Asking for a case about this one, which an activity opens, and for its end (workflows/children.ts). */
import { childIdOf } from '../escalation/child-id.ts';
import type { ActionEffect } from '../processes/define.ts';
import type { SubmissionFact } from './commands.ts';
import type { Draft } from './draft.ts';

type EndChild = Extract<ActionEffect, { readonly kind: 'endChild' }>;
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

/** Nothing where none is under way, or where it was asked before. */
export function askForEnd(draft: Draft, { process, actions }: EndChild, reason: string | null): void {
  const child = draft.state.children?.find(
    (one) => one.process === process && one.endedIn === undefined && one.endAsked === undefined,
  );
  if (child !== undefined) draft.emit({ type: 'childEndAsked', data: { caseId: child.caseId, actions, reason } });
}
