/** The namespace and its search attributes. Idempotent: every start runs it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';

const { IndexedValueType, TaskQueueType } = proto.temporal.api.enums.v1;

/** For operators only; never encrypted, so never personal. Set at start and end of a case. */
export const SEARCH_ATTRIBUTES = ['CaseFamily', 'CaseState', 'UnitCode'] as const;

const RETENTION = '30 days';
const VISIBLE_WITHIN_MS = 60_000;
const ALREADY_EXISTS = 6;

export async function ensureNamespace(connection: Connection, namespace: string): Promise<void> {
  const { workflowService, operatorService } = connection;
  try {
    await workflowService.registerNamespace({
      namespace,
      description: 'Cases of city government',
      workflowExecutionRetentionPeriod: msToTs(RETENTION),
    });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  const known = await untilKnown(
    async () => (await operatorService.listSearchAttributes({ namespace })).customAttributes,
  );
  const missing = SEARCH_ATTRIBUTES.filter((name) => known?.[name] === undefined);
  if (missing.length > 0) {
    const searchAttributes = Object.fromEntries(
      missing.map((name) => [name, IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD]),
    );
    await operatorService.addSearchAttributes({ namespace, searchAttributes });
  }
  // Every service has its own cache of namespaces: starting a workflow needs the slowest of them.
  await untilKnown(async () => {
    await workflowService.countWorkflowExecutions({ namespace, query: "CaseFamily = 'none'" });
    return workflowService.describeTaskQueue({
      namespace,
      taskQueue: { name: 'namespace-check' },
      taskQueueType: TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
    });
  });
}

async function untilKnown<T>(ask: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + VISIBLE_WITHIN_MS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(200);
    }
  }
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === ALREADY_EXISTS;
}
