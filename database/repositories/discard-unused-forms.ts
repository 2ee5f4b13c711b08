/**
 * Forms that no case took up: tries that were refused, with what the person said of himself. They are kept for a while,
 * since a request may come again, and then no longer (个人信息保护法 §19).
 */
import type { Pool } from 'pg';

const KEPT_DAYS = 30;
const BATCH = 500;

const DISCARD = `
with
  unused as materialized (
    select id from submission where case_id is null and created_at < now() - make_interval(days => $1)
    limit $2 for update skip locked),
  identities as (delete from party_identity where submission_id in (select id from unused))
delete from submission where id in (select id from unused)`;

/** Returns how many there were. */
export async function discardUnusedForms(pool: Pool): Promise<number> {
  let discarded = 0;
  for (;;) {
    const { rowCount } = await pool.query(DISCARD, [KEPT_DAYS, BATCH]);
    discarded += rowCount ?? 0;
    if ((rowCount ?? 0) < BATCH) return discarded;
  }
}
