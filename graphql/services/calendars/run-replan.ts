/** Starts the workflow of a replan; one run at a time. */
import { DomainError } from '#domain/errors.ts';
import { CASE_TASK_QUEUE, REPLAN_WORKFLOW_TYPE, replanWorkflowId, type ReplanInput } from '#workflows/contracts.ts';
import type { SignedInContext } from '../../context.ts';

export async function runReplan({ resources }: SignedInContext, input: ReplanInput): Promise<void> {
  const { replanId, failedOnly = false } = input;
  try {
    await resources.temporal.workflow.start(REPLAN_WORKFLOW_TYPE, {
      workflowId: replanWorkflowId(replanId),
      taskQueue: CASE_TASK_QUEUE,
      args: [input],
      workflowIdConflictPolicy: 'USE_EXISTING',
      // Every open case is gone through once; what failed may be tried as often as somebody asks.
      workflowIdReusePolicy: failedOnly ? 'ALLOW_DUPLICATE' : 'REJECT_DUPLICATE',
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'WorkflowExecutionAlreadyStartedError') return;
    resources.logger.error({ err: error, replanId }, 'replan did not start');
    throw new DomainError('ENGINE_UNAVAILABLE');
  }
}
