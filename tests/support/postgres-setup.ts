/** One PostgreSQL for the whole run of a project, with a migrated template that test databases are cloned from. */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '#database/migrate.ts';
import { startEmbeddedPostgres } from '#platform/embedded-postgres.ts';

export const TEMPLATE = 'gridcase_template';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the cluster's `postgres` database. */
    postgresUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Not mkdtemp: run by root, PostgreSQL becomes another user, who must be able to reach its directory.
  const dataDir = join(tmpdir(), `gridcase-test-pg-${randomUUID()}`);
  const server = await startEmbeddedPostgres({ dataDir, persistent: false });
  try {
    const admin = new Client(server.urlOf('postgres'));
    await admin.connect();
    await admin.query(`create database ${TEMPLATE}`);
    await admin.end();
    await migrate(server.urlOf(TEMPLATE));
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('postgresUrl', server.urlOf('postgres'));
  return () => server.stop();
}
