/** Stores one commit of a case, whatever the number of times and the order it is asked to. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { DatabaseError } from 'pg';
import type { CaseCommit } from '#domain/case/projection.ts';
import type { CaseState } from '#domain/case/state.ts';
import { CHANGE_CHANNEL, changePayload } from '../change-channel.ts';
import { nativePool } from '../native-pool.ts';
import { commitRows } from './commit-rows.ts';
import { COMMIT_STATEMENT } from './commit-statement.ts';

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
  const values = [commit.caseId, first.seq, rowsJson(commit), CHANGE_CHANNEL, changePayload(commit.state)];
  const run = async () => (await nativePool(orm)).query({ name: 'commit-case', text: COMMIT_STATEMENT, values });
  const { rowCount } = await run().catch((error: unknown) => {
    // Two runs of a first commit at once: there is no row to lock yet, and the second meets the number of the first.
    if (first.seq === 1 && error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) return run();
    throw error;
  });
  if (rowCount === 1) return true;
  await assertStored(orm, commit, first.seq);
  return false;
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

async function assertStored(orm: MikroORM, commit: CaseCommit, firstSeq: number): Promise<void> {
  const pool = await nativePool(orm);
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
