/** Gives one case its new calendar, as the update every command is; says how it went and never throws for one case. */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { ReplaceCalendarCommand } from '#domain/case/commands.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { ErrorCode } from '#domain/errors.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import { act, caseWorkflowId, updateIdOf } from '#workflows/contracts.ts';
import { isUndelivered, refusalOf } from '#workflows/refusals.ts';

const ANSWER_WITHIN_MS = 20_000;
const DELIVERIES = 5;

export type Given =
  | { readonly kind: 'given' }
  /** The case ended before it could be told: it needs no calendar any more. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

/** The same for the same version and case, however often a batch runs: the case answers it once. */
export function replanRequestId(calendar: WorkingCalendar, caseId: CaseId): RequestId {
  return namedUuid(`replan:${calendar.id}:${calendar.version}:${caseId}`) as RequestId;
}

export async function giveCalendar(client: Client, calendar: WorkingCalendar, caseId: CaseId): Promise<Given> {
  const command: ReplaceCalendarCommand = {
    type: 'replaceCalendar',
    requestId: replanRequestId(calendar, caseId),
    actor: { kind: 'engine', reason: 'calendar' },
    calendar,
  };
  const handle = client.workflow.getHandle(caseWorkflowId(caseId));
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
        handle.executeUpdate(act, { updateId: updateIdOf(command), args: [command] }),
      );
      return { kind: 'given' };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal?.code === 'CASE_CLOSED' || error instanceof WorkflowNotFoundError) return { kind: 'closed' };
      if (refusal !== null) return { kind: 'failed', code: refusal.code };
      if (attempt >= (isUndelivered(error) ? DELIVERIES : 1)) return { kind: 'failed', code: 'ENGINE_UNAVAILABLE' };
    }
  }
}
