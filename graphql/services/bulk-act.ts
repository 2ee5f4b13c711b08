/** The same action on several cases: each has its own result, and one refusal does not stop the others. */
import type { CaseId, RequestId } from '#domain/ids.ts';
import type { SignedInContext } from '../context.ts';
import { actOnCase } from './act.ts';
import type { Outcome } from './outcome.ts';
import { run } from './run.ts';

export interface BulkRequest {
  readonly action: string;
  readonly reason?: string | undefined;
  readonly items: readonly { readonly caseId: CaseId; readonly requestId: RequestId }[];
}

export async function bulkAct(context: SignedInContext, { action, reason, items }: BulkRequest): Promise<Outcome[]> {
  return Promise.all(
    items.map(({ caseId, requestId }) =>
      run(context, `act:${action}`, `case:${caseId}`, () =>
        actOnCase(context, { caseId, requestId, action, reason, attachmentIds: [] }),
      ),
    ),
  );
}
