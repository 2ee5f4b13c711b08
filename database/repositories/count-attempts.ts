/** Counts of what may be tried so many times, by a key of the caller's making: one statement each, so that no two miss. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { queryPlain } from '../plain-rows.ts';

/** From the first attempt on, for as long as the window. */
const TAKE = `
insert into attempt_count as a (key, count, ends_at) values ($1, 1, $2::timestamptz + $3::int * interval '1 ms')
on conflict (key) do update set
  count = case when a.ends_at <= $2 then 1 else a.count + 1 end,
  ends_at = case when a.ends_at <= $2 then excluded.ends_at else a.ends_at end
returning count`;

/** A failure too many locks: until then each puts off the time at which all are forgotten. */
const FAIL = `
insert into attempt_count as a (key, count, ends_at) values ($1, 1, $2::timestamptz + $4::int * interval '1 ms')
on conflict (key) do update set
  count = case when a.ends_at <= $2 then 1 else least(a.count, $3::int) + 1 end,
  ends_at = case
    when a.ends_at > $2 and a.count >= $3 then a.ends_at
    when a.ends_at > $2 and a.count + 1 = $3 then $2::timestamptz + $5::int * interval '1 ms'
    else excluded.ends_at end
returning count`;

export async function takeAttempt(em: EntityManager, key: string, now: Date, windowMs: number): Promise<number> {
  const [row] = await queryPlain<{ count: number }>(em, TAKE, [key, now.toISOString(), windowMs], 'take-attempt');
  return row?.count ?? 0;
}

/** Of the window that is under way; what has ended needs nothing back. */
export async function giveAttemptBack(em: EntityManager, key: string, now: Date): Promise<void> {
  const text = 'update attempt_count set count = greatest(count - 1, 0) where key = $1 and ends_at > $2::timestamptz';
  await queryPlain(em, text, [key, now.toISOString()], 'give-attempt-back');
}

export async function countAttempts(em: EntityManager, key: string, now: Date): Promise<number> {
  const text = 'select count from attempt_count where key = $1 and ends_at > $2::timestamptz';
  const [row] = await queryPlain<{ count: number }>(em, text, [key, now.toISOString()], 'count-attempts');
  return row?.count ?? 0;
}

export interface FailureRule {
  readonly allowed: number;
  readonly lockedForMs: number;
  /** A failure that nothing followed for so long is forgotten. */
  readonly keptMs: number;
}

/** True while the key is locked; else this failure has been counted. */
export async function countFailure(em: EntityManager, key: string, now: Date, rule: FailureRule): Promise<boolean> {
  const { allowed, lockedForMs, keptMs } = rule;
  const values = [key, now.toISOString(), allowed, keptMs, lockedForMs];
  const [row] = await queryPlain<{ count: number }>(em, FAIL, values, 'count-failure');
  return (row?.count ?? 0) > allowed;
}

export async function forgetAttempts(em: EntityManager, now: Date): Promise<void> {
  await queryPlain(em, 'delete from attempt_count where ends_at <= $1', [now.toISOString()]);
}
