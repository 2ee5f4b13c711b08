/** Claim and release: a person takes a task out of the post's queue, or puts it back. */
import type { CaseId, RequestId, WorkItemId } from '#domain/ids.ts';
import type { SignedInContext } from '../context.ts';
import { actorOf } from '../viewer.ts';
import { giveCommand } from './give-command.ts';
import type { Outcome } from './outcome.ts';
import { visibleCase } from './visible-case.ts';

export interface WorkItemRequest {
  readonly workItemId: WorkItemId;
  readonly requestId: RequestId;
}

export async function moveClaim(
  context: SignedInContext,
  type: 'claim' | 'release',
  { workItemId, requestId }: WorkItemRequest,
): Promise<Outcome> {
  const row = await visibleCase(context, caseIdOf(workItemId));
  return giveCommand(context, row.id, { type, workItemId, requestId, actor: actorOf(context.viewer) });
}

/** `<caseId>.<n>` */
export function caseIdOf(workItemId: WorkItemId): CaseId {
  return workItemId.slice(0, workItemId.lastIndexOf('.')) as CaseId;
}
