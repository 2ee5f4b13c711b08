/**
 * (e) Clocks that all fall due at one instant, the end of a working day: from that instant until the last is marked, told
 * and readable. The cases are stored without their workflows, which quiet rungs do not wake: what fires them is the
 * product's own worker. Beside it bare Temporal, where each case has a timer, a workflow task and a commit of its own.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { Environment } from '#platform/config.ts';
import { percentile } from '#tests/fault/rung-account.ts';
import { calendarOf, storeReport } from '#tests/fault/due-load.ts';
import { runFloorDue } from './floor/run-floor-due.ts';
import { runLoad } from './load.ts';

export interface DueAtOnce {
  readonly clocks: number;
  readonly perSecond: number;
  /** Seconds from the due instant until the row could be read. */
  readonly p50: number;
  readonly p99: number;
  readonly last: number;
}

export interface ClocksDue {
  readonly product: DueAtOnce;
  readonly bare: DueAtOnce;
  readonly ratio: number;
}

/** Reminders come at four fifths of this day, long enough before its end to be over by then. */
const DAY_LENGTH = 60_000;
const GIVEN_UP_AFTER = 600_000;

interface Bench {
  readonly orm: MikroORM;
  readonly pool: Pool;
  readonly environment: Environment;
  readonly clocks: number;
  readonly users: number;
}

export async function runClocksDue(bench: Bench): Promise<ClocksDue> {
  const { orm, pool, environment, clocks, users } = bench;
  const began = Date.now();
  const limit = { value: 1, unit: 'workingDays' } as const;
  const open = (count: number, calendar: WorkingCalendar) =>
    runLoad(count, users, () => storeReport(orm, limit, calendar));
  // How fast cases are stored here says when all will be there; these few are due an hour later and do not count.
  const pace = await open(users * 4, calendarOf(began + 3_600_000, began + 3_600_000 + DAY_LENGTH));
  const midnight = Date.now() + 10_000 + (clocks / pace.perSecond) * 1_500;
  const dueAt = midnight + DAY_LENGTH;
  await open(clocks, calendarOf(midnight, dueAt));
  if (Date.now() > midnight) throw new Error('the cases were not stored before their last day began');
  await sleep(dueAt - Date.now());
  const marked = 'select count(*)::int as n from case_file where overdue and opened_at > $1';
  const product = await watch(pool, marked, [new Date(began)], clocks, dueAt);
  const bare = await runFloorDue(environment, clocks, users, watch);
  return { product, bare, ratio: product.perSecond / bare.perSecond };
}

/** Looks often how many can be read by now: lateness is what a reader sees, commits and all. */
export async function watch(
  pool: Pool,
  sql: string,
  values: readonly unknown[],
  expected: number,
  dueAt: number,
): Promise<DueAtOnce> {
  const seen: number[] = [];
  while (seen.length < expected) {
    const { rows } = await pool.query<{ n: number }>(sql, [...values]);
    const lateness = (Date.now() - dueAt) / 1000;
    for (let known = seen.length; known < (rows[0]?.n ?? 0); known += 1) seen.push(lateness);
    if (lateness * 1000 > GIVEN_UP_AFTER) throw new Error(`${expected - seen.length} clocks have not fired`);
    await sleep(25);
  }
  const last = seen.at(-1) ?? 0;
  return {
    clocks: expected,
    perSecond: expected / last,
    p50: percentile(seen, 0.5),
    p99: percentile(seen, 0.99),
    last,
  };
}
