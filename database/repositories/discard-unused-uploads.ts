/**
 * Files that citizens sent without an account and that came to no case: nobody can open them, and anybody can send them.
 * The rows are held while the files go, so that a case cannot take one up that is just being deleted; ended in between,
 * the next run finds the same rows again.
 */
import type { Pool } from 'pg';
import { NOBODY } from '#domain/ids.ts';

const KEPT_DAYS = 30;
const BATCH = 50;

const DELETE = `
delete from attachment where id in (
  select id from attachment
  where case_id is null and created_by = $1 and created_at < now() - make_interval(days => $2)
  limit $3 for update skip locked)
returning storage_key as "storageKey"`;

/** `remove` takes the file out of the store, and does not mind one that is gone. Returns how many there were. */
export async function discardUnusedUploads(pool: Pool, remove: (storageKey: string) => Promise<void>): Promise<number> {
  let discarded = 0;
  for (;;) {
    const found = await discardBatch(pool, remove);
    discarded += found;
    if (found < BATCH) return discarded;
  }
}

async function discardBatch(pool: Pool, remove: (storageKey: string) => Promise<void>): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ storageKey: string }>(DELETE, [NOBODY, KEPT_DAYS, BATCH]);
    for (const { storageKey } of rows) await remove(storageKey);
    await client.query('commit');
    client.release();
    return rows.length;
  } catch (error) {
    // Closed, not given back: the transaction goes with it.
    client.release(true);
    throw error;
  }
}
