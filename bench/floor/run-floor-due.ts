/** The bare floor of clocks due at once: one workflow a case that sleeps until the instant and writes one transaction. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { loadConfig, type Environment } from '#platform/config.ts';
import { connectTemporal } from '#platform/temporal-client.ts';
import type { DueAtOnce, watch } from '../clocks-due.ts';
import { runLoad } from '../load.ts';
import { floorTables } from './floor-activities.ts';
import { FLOOR_TASK_QUEUE } from './floor-worker.ts';
import { startFloorWorker } from './run-floor.ts';

export async function runFloorDue(
  environment: Environment,
  clocks: number,
  users: number,
  observe: typeof watch,
): Promise<DueAtOnce> {
  const config = loadConfig(environment);
  const pool = new Pool({ connectionString: config.databaseUrl, max: 1 });
  await pool.query(floorTables);
  const stopWorker = await startFloorWorker(environment);
  const temporal = await connectTemporal(config);
  const run = randomUUID();
  try {
    const dueAt = Date.now() + 20_000 + clocks * 12;
    await runLoad(clocks, users, async (index) => {
      await temporal.client.workflow.start('floorDue', {
        taskQueue: FLOOR_TASK_QUEUE,
        workflowId: `floor-due/${run}/${index}`,
        args: [randomUUID(), dueAt],
      });
    });
    if (Date.now() > dueAt) throw new Error('the floor was not started before it fell due');
    await sleep(dueAt - Date.now());
    const written = 'select count(*)::int as n from bench_floor_event where at >= $1';
    return await observe(pool, written, [new Date(dueAt)], clocks, dueAt);
  } finally {
    await temporal.close();
    await stopWorker();
    await pool.end();
  }
}
