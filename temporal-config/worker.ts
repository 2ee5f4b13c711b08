/** Composition root of the worker process. As many as needed may run: they share nothing but the task queue. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '#activities/index.ts';
import { createOrm } from '#database/orm.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import { loadConfig, type Config } from '#platform/config.ts';
import { loadLicenceCertificate } from '#platform/licence-certificate.ts';
import { createLogger, type Logger } from '#platform/logger.ts';
import { connectTemporal, connectionOptionsOf, dataConverterOf } from '#platform/temporal-client.ts';
import { CASE_TASK_QUEUE } from '#workflows/contracts.ts';
import { workflowBundle } from './bundle.ts';
import { startLadderSweep } from './start-ladder-sweep.ts';

export interface WorkerResources {
  readonly config: Config;
  readonly orm: MikroORM;
}

export interface RunningWorker {
  readonly worker: Worker;
  /** Settles when the worker has ended; rejects when it failed. */
  readonly finished: Promise<void>;
  /** Lets running tasks finish, then ends. */
  stop(): Promise<void>;
}

/** Commits run side by side; more than the pool has connections would only wait there. */
const POOL_SIZE = 24;

export async function createWorker({ config, orm }: WorkerResources): Promise<RunningWorker> {
  const connection = await NativeConnection.connect(connectionOptionsOf(config));
  // Activities give cases commands as the API does: as a client, not from inside a workflow.
  const outside = await connectTemporal(config);
  const stopping = new AbortController();
  const worker = await Worker.create({
    connection,
    namespace: config.temporal.namespace,
    taskQueue: CASE_TASK_QUEUE,
    workflowBundle: await workflowBundle(config.dataDir, Runtime.instance().logger),
    activities: createActivities({
      orm,
      client: outside.client,
      stopping: stopping.signal,
      files: new Disk(new FSDriver({ location: config.filesDir, visibility: 'private' })),
      personalKeys: config.keys.personal,
      publicUrl: config.publicUrl,
      certificate: () => loadLicenceCertificate(config),
      definitionOf: findDefinition,
    }),
    dataConverter: dataConverterOf(config),
    shutdownGraceTime: '10s',
  });
  await startLadderSweep(outside.client);
  const finished = worker.run().finally(async () => {
    await outside.close();
    await connection.close();
  });
  return {
    worker,
    finished,
    stop: async () => {
      stopping.abort();
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await finished;
    },
  };
}

/** Before the first worker of a process. Its signals are left alone: the process stops its parts in order itself. */
export function installRuntime(config: Config, logger: Logger): void {
  const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;
  const port = config.workerMetricsPort;
  Runtime.install({
    logger: new DefaultLogger('INFO', ({ level, message, meta }) => logger[levels[level]]({ ...meta }, message)),
    shutdownSignals: [],
    ...(port === undefined
      ? {}
      : { telemetryOptions: { metrics: { prometheus: { bindAddress: `${config.host}:${port}` } } } }),
  });
}

async function main(): Promise<void> {
  const config = loadConfig();
  const logger = createLogger({ name: 'worker', level: config.logLevel, pretty: config.logPretty });
  const { databaseUrl } = config;
  if (databaseUrl === undefined) throw new Error('The worker needs DATABASE_URL, or a running npm start beside it');
  installRuntime(config, logger);
  const orm = createOrm({ databaseUrl, poolSize: POOL_SIZE, log: (message) => logger.debug(message) });
  const running = await createWorker({ config, orm });
  logger.info({ taskQueue: CASE_TASK_QUEUE, namespace: config.temporal.namespace }, 'worker polls');
  const stop = (): void => void running.stop().catch((error: unknown) => logger.error({ err: error }, 'stop failed'));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  try {
    await running.finished;
  } finally {
    await orm.close();
  }
  logger.info('worker stopped');
}

if (import.meta.main) await main();
