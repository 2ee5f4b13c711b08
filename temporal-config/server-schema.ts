/** Temporal's own two databases, created and upgraded by its own tool. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { ServerPrograms } from './find-server.ts';

const run = promisify(execFile);

/** The PostgreSQL that Temporal shares with the product. */
export interface PostgresAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

export const TEMPORAL_DATABASES = [
  { name: 'temporal', schema: 'postgresql/v12/temporal' },
  { name: 'temporal_visibility', schema: 'postgresql/v12/visibility' },
] as const;

export async function prepareServerSchema(programs: ServerPrograms, postgres: PostgresAddress): Promise<void> {
  for (const database of TEMPORAL_DATABASES) {
    const at = ['--ep', postgres.host, '-p', String(postgres.port), '-u', postgres.user, '--pw', postgres.password];
    const tool = (...args: string[]) =>
      run(programs.sql, ['--plugin', 'postgres12_pgx', ...at, '--db', database.name, ...args]);
    if (!(await exists(postgres, database.name))) await tool('create-database');
    if (!(await hasVersion(postgres, database.name))) await tool('setup-schema', '-v', '0.0');
    await tool('update-schema', '--schema-name', database.schema);
  }
  await forgetMembers(postgres);
}

/**
 * Members of an earlier run still look alive for some seconds after a crash, and the new server would wait for them.
 * Only this machine's single server uses this database, so all of them are gone.
 */
async function forgetMembers(postgres: PostgresAddress): Promise<void> {
  await query(postgres, TEMPORAL_DATABASES[0].name, 'delete from cluster_membership');
}

async function exists(postgres: PostgresAddress, name: string): Promise<boolean> {
  return (await query(postgres, 'postgres', 'select 1 from pg_database where datname = $1', [name])) > 0;
}

async function hasVersion(postgres: PostgresAddress, name: string): Promise<boolean> {
  return (await query(postgres, name, "select 1 where to_regclass('schema_version') is not null")) > 0;
}

async function query(postgres: PostgresAddress, database: string, sql: string, values: string[] = []): Promise<number> {
  const client = new Client({ ...postgres, database });
  await client.connect();
  try {
    return (await client.query(sql, values)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/** The parts of a connection string that Temporal needs. */
export function postgresAddressOf(databaseUrl: string): PostgresAddress {
  const url = new URL(databaseUrl);
  return {
    host: url.hostname,
    port: url.port === '' ? 5432 : Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}
