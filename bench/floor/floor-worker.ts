/** Worker process of the floor; the load runs in another process, as it does for the full stack. */
import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { loadConfig } from '#platform/config.ts';
import { connectionOptionsOf, dataConverterOf } from '#platform/temporal-client.ts';
import { createFloorActivities } from './floor-activities.ts';

export const FLOOR_TASK_QUEUE = 'bench-floor';

if (import.meta.main) {
  const config = loadConfig();
  Runtime.install({ logger: new DefaultLogger('WARN') });
  const pool = new Pool({ connectionString: config.databaseUrl, max: 16 });
  const connection = await NativeConnection.connect(connectionOptionsOf(config));
  const worker = await Worker.create({
    connection,
    namespace: config.temporal.namespace,
    taskQueue: FLOOR_TASK_QUEUE,
    // Encrypted like the product's payloads: what a floor has to carry, too.
    dataConverter: dataConverterOf(config),
    workflowsPath: fileURLToPath(new URL('floor.workflow.ts', import.meta.url)),
    activities: createFloorActivities(pool),
  });
  process.once('SIGTERM', () => worker.shutdown());
  process.stdout.write('ready\n');
  await worker.run();
  await connection.close();
  await pool.end();
}
