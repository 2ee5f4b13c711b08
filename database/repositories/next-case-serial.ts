/** Serials of case numbers: 1, 2, 3… per prefix, city and local day. Some may never be used: a refused opening. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '#domain/ids.ts';
import { queryPlain } from '../plain-rows.ts';

/**
 * The counter's row is locked until its commit, so this one does not wait for the disk. No number can come twice for
 * that: a case stored durably was written to the log after the counter it used.
 */
const NEXT = `
with relaxed as (select set_config('synchronous_commit', 'off', true))
insert into case_serial as s (scope, day, last) select $1, $2, 1 from relaxed
on conflict (scope, day) do update set last = s.last + 1
returning last`;

/** `scope` is what precedes the date in the number, e.g. `GI-350500`. Call it outside a transaction. */
export async function nextCaseSerial(em: EntityManager, scope: string, day: LocalDate): Promise<number> {
  const rows = await queryPlain<{ last: number }>(em, NEXT, [scope, day], 'next-case-serial');
  const serial = rows[0]?.last;
  if (serial === undefined) throw new Error('no serial was returned');
  return serial;
}
