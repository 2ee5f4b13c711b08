/** The namespace and its search attributes. Idempotent: every start runs it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import { caseSearchAttributes } from '#workflows/search-attributes.ts';

const { IndexedValueType, TaskQueueType } = proto.temporal.api.enums.v1;

const RETENTION = '30 days';
const VISIBLE_WITHIN_MS = 60_000;
/** gRPC codes. A hosted cluster lets nobody register: its namespace is made beforehand, with these attributes. */
const ALREADY_EXISTS = 6;
const PERMISSION_DENIED = 7;
const UNIMPLEMENTED = 12;

export async function ensureNamespace(connection: Connection, namespace: string): Promise<void> {
  const { workflowService, operatorService } = connection;
  try {
    await workflowService.registerNamespace({
      namespace,
      description: 'Cases of city government',
      workflowExecutionRetentionPeriod: msToTs(RETENTION),
    });
  } catch (error) {
    if (!hasCode(error, ALREADY_EXISTS, PERMISSION_DENIED, UNIMPLEMENTED)) throw error;
  }
  await ensureSearchAttributes(operatorService, namespace);
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

async function ensureSearchAttributes(operator: Connection['operatorService'], namespace: string): Promise<void> {
  try {
    const { customAttributes } = await untilKnown(() => operator.listSearchAttributes({ namespace }));
    const missing = caseSearchAttributes
      .map(({ name }) => name)
      .filter((name) => customAttributes?.[name] === undefined);
    const type = IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD;
    const searchAttributes = Object.fromEntries(missing.map((name) => [name, type]));
    if (missing.length > 0) await operator.addSearchAttributes({ namespace, searchAttributes });
  } catch (error) {
    if (!hasCode(error, ALREADY_EXISTS, PERMISSION_DENIED, UNIMPLEMENTED)) throw error;
  }
}

async function untilKnown<T>(ask: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + VISIBLE_WITHIN_MS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > deadline || hasCode(error, PERMISSION_DENIED, UNIMPLEMENTED)) throw error;
      await sleep(200);
    }
  }
}

function hasCode(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
