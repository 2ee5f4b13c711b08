/**
 * Files that citizens sent without an account and that came to no case: nobody can open them, and anybody can send them.
 * The rows are held while the files go, so that a case cannot take one up that is just being deleted; ended in between,
 * the next run finds the same rows again.
 */
import type { Pool } from 'pg';
import { type AttachmentId, NOBODY } from '#domain/ids.ts';

const KEPT_DAYS = 30;
const BATCH = 50;
const FIRST = '00000000-0000-0000-0000-000000000000' as AttachmentId;

const HOLD = `
select id, storage_key as "storageKey" from attachment
where case_id is null and created_by = $1 and created_at < now() - make_interval(days => $2) and id > $3
order by id limit $4 for update skip locked`;

interface Unused {
  readonly id: AttachmentId;
  readonly storageKey: string;
}
type Remove = (storageKey: string) => Promise<void>;

/**
 * `remove` takes the file out of the store, and does not mind one that is gone. Returns how many there were. A file that
 * cannot be removed keeps none of the others: it is passed over, told of at the end and found again by the next run.
 */
export async function discardUnusedUploads(pool: Pool, remove: Remove): Promise<number> {
  const failures: unknown[] = [];
  let discarded = 0;
  for (let after = FIRST; ;) {
    const batch = await discardBatch(pool, after, remove);
    discarded += batch.discarded;
    failures.push(...batch.failures);
    if (batch.last === null) break;
    after = batch.last;
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} files could not be removed`);
  return discarded;
}

async function discardBatch(pool: Pool, after: AttachmentId, remove: Remove) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<Unused>(HOLD, [NOBODY, KEPT_DAYS, after, BATCH]);
    const removed: AttachmentId[] = [];
    const failures: unknown[] = [];
    for (const { id, storageKey } of rows) {
      await remove(storageKey).then(
        () => removed.push(id),
        (error: unknown) => failures.push(error),
      );
    }
    await client.query('delete from attachment where id = any($1)', [removed]);
    await client.query('commit');
    client.release();
    return { discarded: removed.length, failures, last: rows.at(-1)?.id ?? null };
  } catch (error) {
    // Closed, not given back: the transaction goes with it.
    client.release(true);
    throw error;
  }
}
