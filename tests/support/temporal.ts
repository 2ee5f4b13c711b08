/** The real Temporal Server on an embedded PostgreSQL, on free ports, for tests and benches. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentEnvironment, loadConfig, type Config } from '#platform/config.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/embedded-postgres.ts';
import { connectTemporal, type TemporalClient } from '#platform/temporal-client.ts';
import { findServer, type ServerPrograms } from '#temporal-config/find-server.ts';
import { ensureNamespace } from '#temporal-config/namespace.ts';
import { postgresAddressOf } from '#temporal-config/server-schema.ts';
import { startTemporalServer } from '#temporal-config/temporal-server.ts';

export interface RealTemporal extends TemporalClient {
  readonly dataDir: string;
  readonly programs: ServerPrograms;
  readonly postgres: EmbeddedPostgres;
  readonly address: string;
  /** Of this run: own data directory, keys and ports; database `gridcase`, which is not created. */
  readonly environment: Readonly<Record<string, string>>;
  /** The same, parsed. */
  readonly config: Config;
  stop(): Promise<void>;
}

interface RealTemporalOptions {
  /** What is committed outlives a SIGKILL. */
  readonly durable?: boolean;
  /** Of the server, instead of that of one machine. */
  readonly dynamicConfig?: string;
}

/** Where no binary is there, it is built, which takes minutes once. */
export async function startRealTemporal({
  durable = false,
  dynamicConfig,
}: RealTemporalOptions = {}): Promise<RealTemporal> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gridcase-test-'));
  // The system user of PostgreSQL has to get through.
  await chmod(dataDir, 0o755);
  const own = testEnvironment(dataDir);
  const server = await findServer(loadConfig(own), (line) => process.stderr.write(`${line}\n`));
  if (server.kind !== 'programs') throw new Error('tests run on the real server: put Go or the programs on PATH');
  const postgres = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), persistent: durable });
  const temporal = await startTemporalServer({
    programs: server.programs,
    postgres: postgresAddressOf(postgres.urlOf('postgres')),
    dataDir,
    log: () => undefined,
    ...(dynamicConfig !== undefined && { dynamicConfig }),
  });
  const environment = { ...own, DATABASE_URL: postgres.urlOf('gridcase'), TEMPORAL_ADDRESS: temporal.address };
  const config = loadConfig(environment);
  const client = await connectTemporal(config);
  await ensureNamespace(client.connection, config.temporal.namespace);
  return {
    ...client,
    dataDir,
    programs: server.programs,
    postgres,
    address: temporal.address,
    environment,
    config,
    stop: async () => {
      await client.close();
      await temporal.stop();
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Nothing of the caller's environment but the cache: a test run never touches a running product. */
export function testEnvironment(dataDir: string): Record<string, string> {
  const { GRIDCASE_CACHE_DIR: cache } = currentEnvironment();
  return {
    GRIDCASE_DATA_DIR: dataDir,
    ...(cache === undefined ? {} : { GRIDCASE_CACHE_DIR: cache }),
    GRIDCASE_PORT: '0',
    GRIDCASE_LOG_LEVEL: 'error',
    GRIDCASE_PAYLOAD_KEYS: `test:${randomBytes(32).toString('base64')}`,
    GRIDCASE_PERSONAL_KEYS: `test:${randomBytes(32).toString('base64')}`,
  };
}
