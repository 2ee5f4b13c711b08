/** /healthz: the process answers. /readyz: it can do its work, that is database, Temporal and a worker that polls. */
import proto from '@temporalio/proto';
import type { Hono } from 'hono';
import { CASE_TASK_QUEUE } from '#workflows/contracts.ts';
import type { ApiResources } from '../resources.ts';

const WITHIN_MS = 3_000;
/** A poller is shown for five minutes after it was last heard of; a living one polls at least every minute. */
const POLLED_WITHIN_MS = 90_000;

type Checks = Readonly<Record<'database' | 'temporal' | 'worker', boolean>>;

export function mountHealth(app: Hono, resources: ApiResources): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    const checks = await check(resources);
    const ready = Object.values(checks).every(Boolean);
    return c.json({ ready, ...checks }, ready ? 200 : 503);
  });
}

async function check(resources: ApiResources): Promise<Checks> {
  const [database, engine] = await Promise.all([
    succeeds(resources.orm.em.fork().execute('select 1')),
    describeQueue(resources).catch(() => null),
  ]);
  return { database, temporal: engine !== null, worker: engine?.polling ?? false };
}

async function describeQueue({ temporal: client, config }: ApiResources): Promise<{ readonly polling: boolean }> {
  const { pollers } = await client.withDeadline(Date.now() + WITHIN_MS, () =>
    client.workflowService.describeTaskQueue({
      namespace: config.temporal.namespace,
      taskQueue: { name: CASE_TASK_QUEUE },
      taskQueueType: proto.temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
    }),
  );
  const since = Date.now() - POLLED_WITHIN_MS;
  return { polling: pollers.some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000 > since) };
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, WITHIN_MS, false).unref());
  return Promise.race([work.then(() => true).catch(() => false), late]);
}
