/** (a) The bare floor: seven updates a case on the same server and database, no API, no kernel. */
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Pool } from 'pg';
import { childEnvironment, loadConfig, type Environment } from '#platform/config.ts';
import { connectTemporal } from '#platform/temporal-client.ts';
import { type LoadResult, runLoad } from '../load.ts';
import { floorTables } from './floor-activities.ts';
import { FLOOR_TASK_QUEUE } from './floor-worker.ts';
import { FLOOR_STEPS, step } from './floor.workflow.ts';

const BETWEEN = 30_000;

export async function runFloor(environment: Environment, cases: number, users: number): Promise<LoadResult> {
  const config = loadConfig(environment);
  const pool = new Pool({ connectionString: config.databaseUrl, max: 1 });
  await pool.query(floorTables);
  await pool.end();
  const stopWorker = await startFloorWorker(environment);
  const temporal = await connectTemporal(config);
  const runCase = async () => {
    const caseId = randomUUID();
    const handle = await temporal.client.workflow.start('floorCase', {
      taskQueue: FLOOR_TASK_QUEUE,
      workflowId: `floor/${caseId}`,
      args: [caseId],
    });
    for (let done = 0; done < FLOOR_STEPS; done += 1) await handle.executeUpdate(step);
  };
  try {
    await runLoad(users * 2, users, runCase);
    return await runLoad(cases, users, runCase, FLOOR_STEPS);
  } finally {
    await temporal.close();
    await stopWorker();
  }
}

/** Resolves when it polls; the result stops it. */
export async function startFloorWorker(environment: Environment): Promise<() => Promise<void>> {
  const worker = spawn(process.execPath, [fileURLToPath(new URL('floor-worker.ts', import.meta.url))], {
    env: childEnvironment(environment),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(worker.stdout, 'data', { signal: AbortSignal.timeout(BETWEEN) });
  return async () => {
    worker.kill('SIGTERM');
    await once(worker, 'exit');
  };
}
