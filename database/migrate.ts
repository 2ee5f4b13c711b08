/** Brings a database up to the newest schema. Safe to call from several processes at once. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { nativePool } from './native-pool.ts';
import { createOrm } from './orm.ts';

/** Any number that no other program takes; the lock is held by one session for the time of the migration. */
const MIGRATION_LOCK = 4_715_001;

export async function migrate(databaseUrl: string, log?: (message: string) => void): Promise<readonly string[]> {
  const orm = createOrm({ databaseUrl, poolSize: 2, ...(log === undefined ? {} : { log }) });
  try {
    return await withLock(orm, async () => (await orm.migrator.up()).map(({ name }) => name));
  } finally {
    await orm.close();
  }
}

async function withLock<Result>(orm: MikroORM, work: () => Promise<Result>): Promise<Result> {
  const client = await (await nativePool(orm)).connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work();
  } finally {
    // Closing the session frees the lock even when the unlock itself could not be said.
    client.release(true);
  }
}
