/** Makes sure that the ladder sweep runs. Every worker asks at its start; the first one begins it. */
import type { Client } from '@temporalio/client';
import { CASE_TASK_QUEUE, LADDER_SWEEP_WORKFLOW_ID, LADDER_SWEEP_WORKFLOW_TYPE } from '#workflows/contracts.ts';

export async function startLadderSweep(client: Client): Promise<void> {
  await client.workflow.start(LADDER_SWEEP_WORKFLOW_TYPE, {
    workflowId: LADDER_SWEEP_WORKFLOW_ID,
    taskQueue: CASE_TASK_QUEUE,
    args: [],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}
