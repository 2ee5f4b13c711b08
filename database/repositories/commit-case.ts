/** Stores one commit of a case, whatever the number of times and the order it is asked to. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { DatabaseError, type Pool } from 'pg';
import type { CaseEvent } from '#domain/case/events.ts';
import type { CaseCommit } from '#domain/case/projection.ts';
import type { CaseState } from '#domain/case/state.ts';
import { CHANGE_CHANNEL, changePayload } from '../change-channel.ts';
import { nativePool } from '../native-pool.ts';
import { siblingOf } from '../sibling-orm.ts';
import { commitRows } from './commit-rows.ts';
import { COMMIT_STATEMENT } from './commit-statement.ts';

/**
 * The statement finds everything by the case's id, so that one plan fits all. Left to itself the server plans it five
 * times on every connection before it keeps a plan, and planning takes several times as long as running it.
 */
const ONE_PLAN = '-c plan_cache_mode=force_generic_plan';

const UNIQUE_VIOLATION = '23505';

/** An earlier commit of the case has not been stored yet: try again after it. */
export class CommitTooEarlyError extends Error {
  override readonly name = 'CommitTooEarlyError';
}

/**
 * The stored events come from other requests than the commit's: a workflow task was lost after its commit, and the
 * workflow went on with another command. `stored` is what the database has shown to people.
 */
export class CommitConflictError extends Error {
  override readonly name = 'CommitConflictError';
  readonly stored: CaseState | null;
  constructor(message: string, stored: CaseState | null) {
    super(message);
    this.stored = stored;
  }
}

/** True when this call stored it, false when it had been stored before. */
export async function commitCase(orm: MikroORM, commit: CaseCommit): Promise<boolean> {
  const first = commit.events[0];
  if (first === undefined) return false;
  const pool = await nativePool(siblingOf(orm, ONE_PLAN));
  const values = valuesOf(commit, first);
  for (let run = 0; run < RUNS; run++) {
    const { rows } = await query(pool, values, first.seq);
    if (rows[0]?.outcome === 'stored') return true;
    if (rows[0] === undefined) {
      await assertStored(pool, commit, first.seq);
      return false;
    }
  }
  throw new Error(`case ${commit.caseId}: the ladder sweep was first ${RUNS} times`);
}

/** The sweep may fire rungs of the case while the statement waits for its row: then it is run anew on what they left. */
const RUNS = 5;

const countingAnew: readonly CaseEvent['type'][] = ['calendarReplaced', 'clockRebudgeted', 'clockResumed'];

function valuesOf(commit: CaseCommit, first: CaseEvent): readonly unknown[] {
  const { caseId, events, state } = commit;
  const at = new Date(events.at(-1)?.at ?? first.at).toISOString();
  // Under another calendar or another limit what lies in the future again is fired again (docs/clocks.md). Of a clock that
  // stood still meanwhile it is planned when the clock runs on.
  const isCountedAnew = events.some(({ type }) => countingAnew.includes(type));
  return [caseId, first.seq, rowsJson(commit), CHANGE_CHANNEL, changePayload(state), at, isCountedAnew];
}

async function query(pool: Pool, values: readonly unknown[], firstSeq: number) {
  const run = () =>
    pool.query<{ outcome: 'stored' | 'again' }>({ name: 'commit-case', text: COMMIT_STATEMENT, values: [...values] });
  return run().catch((error: unknown) => {
    // Two runs of a first commit at once: there is no row to lock yet, and the second meets the number of the first.
    if (firstSeq === 1 && error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) return run();
    throw error;
  });
}

/** jsonb takes neither NUL nor half a surrogate pair; a commit that can never be stored would block its case for ever. */
function rowsJson(commit: CaseCommit): string {
  const json = JSON.stringify(commitRows(commit));
  if (!/\\u(?:0000|d[89a-f])/.test(json)) return json;
  const clean: CaseCommit = JSON.parse(JSON.stringify(commit, (_key, value: unknown) => storable(value)));
  return JSON.stringify(commitRows(clean));
}

function storable(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '\uFFFD') : value;
}

async function assertStored(pool: Pool, commit: CaseCommit, firstSeq: number): Promise<void> {
  const { rows } = await pool.query<{ seq: number; request_id: string }>(
    'select seq, request_id from case_event where case_id = $1 and seq between $2 and $3',
    [commit.caseId, firstSeq, commit.state.seq],
  );
  const stored = new Map(rows.map((row) => [row.seq, row.request_id]));
  const at = `case ${commit.caseId}, seq ${firstSeq} to ${commit.state.seq}`;
  if (stored.size === 0) throw new CommitTooEarlyError(`${at}: an earlier commit is missing`);
  if (commit.events.every(({ seq, requestId }) => stored.get(seq) === requestId)) return;
  const kernel = await pool.query<{ kernel: CaseState }>('select kernel from case_file where id = $1', [commit.caseId]);
  throw new CommitConflictError(`${at}: other events are stored`, kernel.rows[0]?.kernel ?? null);
}
