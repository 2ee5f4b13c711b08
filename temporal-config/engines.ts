/** PostgreSQL and Temporal: the embedded ones or those the configuration names. */
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '#platform/embedded-postgres.ts';
import type { Config } from '#platform/config.ts';
import { connectTemporal } from '#platform/temporal-client.ts';
import { startDevServer } from './dev-server.ts';
import { findServer } from './find-server.ts';
import { ensureNamespace } from './namespace.ts';
import { postgresAddressOf } from './server-schema.ts';
import { startTemporalServer } from './temporal-server.ts';

export interface Engines {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  stop(): Promise<void>;
}

type Say = (line: string) => void;
interface Started<T> {
  readonly value: T;
  stop(): Promise<void>;
}

export const DATABASE = 'gridcase';
const nothingToStop = async (): Promise<void> => undefined;

export async function startEngines(config: Config, say: Say): Promise<Engines> {
  // Found, or built for minutes, before anything runs that would have to wait.
  const server = await findServer(config, say);
  const postgres = await startPostgres(config, say);
  try {
    const temporal = await startTemporal(config, server, postgres.value, say);
    try {
      await prepareNamespace(config, temporal.value);
    } catch (error) {
      await temporal.stop();
      throw error;
    }
    const stop = async (): Promise<void> => {
      await temporal.stop();
      await postgres.stop();
    };
    return { databaseUrl: postgres.value, temporalAddress: temporal.value, stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function startPostgres(config: Config, say: Say): Promise<Started<string>> {
  if (config.databaseUrl !== undefined) {
    say('PostgreSQL: the one of DATABASE_URL');
    return { value: config.databaseUrl, stop: nothingToStop };
  }
  say('PostgreSQL: starting');
  const port = config.postgresPort;
  const postgres = await startEmbeddedPostgres({ dataDir: join(config.dataDir, 'postgres'), port });
  try {
    await ensureDatabase(postgres.urlOf('postgres'));
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { value: postgres.urlOf(DATABASE), stop: () => postgres.stop() };
}

async function startTemporal(
  config: Config,
  found: Awaited<ReturnType<typeof findServer>>,
  databaseUrl: string,
  say: Say,
): Promise<Started<string>> {
  const { dataDir, temporal } = config;
  if (found.kind === 'external') {
    say(`Temporal: the one at ${found.address}`);
    return { value: found.address, stop: nothingToStop };
  }
  if (found.kind === 'devServer') {
    say('Temporal: the development server (slower, for trying only)');
    const server = await startDevServer(config);
    return { value: server.address, stop: () => server.stop() };
  }
  say('Temporal: starting');
  const { programs } = found;
  const postgres = postgresAddressOf(databaseUrl);
  const server = await startTemporalServer({ programs, postgres, dataDir, log: say, port: temporal.port });
  return { value: server.address, stop: () => server.stop() };
}

export async function prepareNamespace(config: Config, address: string): Promise<void> {
  const temporal = { ...config.temporal, address };
  const client = await connectTemporal({ ...config, temporal });
  try {
    await ensureNamespace(client.connection, temporal.namespace);
  } finally {
    await client.close();
  }
}

export async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
