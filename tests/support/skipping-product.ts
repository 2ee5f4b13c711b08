/**
 * The product with waiting skipped: real API, activities and PostgreSQL on the official time-skipping server, whose clock
 * jumps when told to. Without the ladder sweep: its activity never ends, and an activity under way holds the clock.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { createActivities } from '#activities/index.ts';
import { createOrm } from '#database/orm.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import { startApi } from '#graphql/server.ts';
import { loadConfig, type Config } from '#platform/config.ts';
import { startEmbeddedPostgres } from '#platform/embedded-postgres.ts';
import { loadLicenceCertificate } from '#platform/licence-certificate.ts';
import { createLogger } from '#platform/logger.ts';
import { dataConverterOf } from '#platform/temporal-client.ts';
import { bundleWorkflows } from '#temporal-config/bundle.ts';
import { ensureDatabase } from '#temporal-config/engines.ts';
import { prepareDatabase } from '#temporal-config/prepare-database.ts';
import { CASE_TASK_QUEUE } from '#workflows/contracts.ts';
import { testEnvironment } from './temporal.ts';
import { createTimeSkippingEnvironment } from './time-skipping.ts';

export interface SkippingProduct {
  readonly url: string;
  /** Lets days pass at once, with everything that falls due in them. */
  pass(days: number): Promise<void>;
  /** By the clock that jumps, in days from now. */
  dayAfter(days: number): Promise<string>;
  stop(): Promise<void>;
}

const DAY = 86_400_000;
const quiet = new DefaultLogger('ERROR');
Runtime.install({ logger: quiet, telemetryOptions: { logging: { filter: 'ERROR' } } });
type Temporal = Awaited<ReturnType<typeof createTimeSkippingEnvironment>>;

export async function startSkippingProduct(): Promise<SkippingProduct> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gridcase-test-'));
  // The system user of PostgreSQL has to get through.
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), persistent: false });
  await ensureDatabase(postgres.urlOf('postgres'));
  const databaseUrl = postgres.urlOf('gridcase');
  const logger = createLogger({ name: 'test', level: 'error', pretty: false });
  await prepareDatabase(databaseUrl, logger, () => undefined);
  const environment = { ...testEnvironment(dataDir), DATABASE_URL: databaseUrl, GRIDCASE_HOST: '127.0.0.1' };
  const keys = loadConfig(environment);
  const temporal = await createTimeSkippingEnvironment({ dataConverter: dataConverterOf(keys) });
  const namespace = temporal.namespace ?? 'default';
  const config = loadConfig({ ...environment, TEMPORAL_ADDRESS: temporal.address, TEMPORAL_NAMESPACE: namespace });
  const orm = createOrm({ databaseUrl, poolSize: 8 });
  const worker = await workerOf(temporal, config, orm);
  const running = worker.run();
  const api = await startApi({ config, temporal: temporal.client });
  return {
    url: api.url,
    pass: (days) => temporal.sleep(days * DAY),
    dayAfter: async (days) =>
      new Date((await temporal.currentTimeMs()) + days * DAY + 8 * 3_600_000).toISOString().slice(0, 10),
    async stop() {
      await api.stop();
      worker.shutdown();
      await running;
      await orm.close();
      await temporal.teardown();
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function workerOf(temporal: Temporal, config: Config, orm: ReturnType<typeof createOrm>): Promise<Worker> {
  return Worker.create({
    connection: temporal.nativeConnection,
    namespace: config.temporal.namespace,
    taskQueue: CASE_TASK_QUEUE,
    workflowBundle: await bundleWorkflows(quiet),
    activities: createActivities({
      orm,
      client: temporal.client,
      stopping: new AbortController().signal,
      files: new Disk(new FSDriver({ location: config.filesDir, visibility: 'private' })),
      personalKeys: config.keys.personal,
      publicUrl: config.publicUrl,
      certificate: () => loadLicenceCertificate(config),
      definitionOf: findDefinition,
    }),
    dataConverter: dataConverterOf(config),
  });
}
