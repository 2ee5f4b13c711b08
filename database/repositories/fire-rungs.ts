/** Fires the quiet rungs that are due, each once however many sweeps run: docs/adr/0008-ladder-sweep.md. */
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import type { PlannedRung } from '#domain/case/projection.ts';
import type { CaseId } from '#domain/ids.ts';
import { CHANGE_CHANNEL } from '../change-channel.ts';
import {
  FIRE_RUNGS,
  HOLD_CASE,
  HOLD_DUE_CASES,
  LADDER_BACKLOG,
  LIST_DUE_RUNGS,
  NEXT_RUNG,
  PUT_OFF_RUNG,
} from './ladder-statements.ts';

export interface FiredRung {
  readonly effect: PlannedRung['effect'];
  /** Milliseconds after the planned instant. */
  readonly lateness: number;
}

/** A rung that could not be fired and waits for another try. No message of the database: it may quote a value. */
export interface FailedRung {
  readonly caseId: CaseId;
  readonly clock: string;
  readonly rung: string;
  readonly attempts: number;
  readonly code: string;
}

export interface SweepRound {
  readonly fired: readonly FiredRung[];
  readonly failed: readonly FailedRung[];
}

type DueRung = Pick<PlannedRung, 'clock' | 'generation' | 'rung'> & { readonly caseId: CaseId };

export const SWEEP_BATCH = 500;

/** One batch. Nothing fired means nothing is due, or others are at work on it. */
export async function fireDueRungs(pool: Pool, batch = SWEEP_BATCH): Promise<SweepRound> {
  try {
    const fired = await inTransaction(pool, (client) => fireHeld(client, HOLD_DUE_CASES, batch, null));
    return { fired, failed: [] };
  } catch (error) {
    if (!isOfARow(error)) throw error;
    return fireOneByOne(pool, batch);
  }
}

/** Milliseconds until the next rung is due, 0 when one is; null when none is planned. */
export async function untilNextRung(pool: Pool): Promise<number | null> {
  const { rows } = await pool.query<{ wait: number | null }>(NEXT_RUNG);
  const wait = rows[0]?.wait ?? null;
  return wait === null ? null : Math.max(0, wait);
}

export interface LadderBacklog {
  readonly due: number;
  readonly failing: number;
  readonly oldestSeconds: number;
}

export async function ladderBacklog(pool: Pool): Promise<LadderBacklog> {
  const { rows } = await pool.query<LadderBacklog>(LADDER_BACKLOG);
  return rows[0] ?? { due: 0, failing: 0, oldestSeconds: 0 };
}

/** One row of a batch is at fault: each rung in a transaction of its own, and the bad one does not come first again. */
async function fireOneByOne(pool: Pool, batch: number): Promise<SweepRound> {
  const { rows } = await pool.query<DueRung>(LIST_DUE_RUNGS, [batch]);
  const fired: FiredRung[] = [];
  const failed: FailedRung[] = [];
  for (const due of rows) {
    try {
      fired.push(...(await inTransaction(pool, (client) => fireHeld(client, HOLD_CASE, due.caseId, due))));
    } catch (error) {
      if (!isOfARow(error)) throw error;
      failed.push(await putOff(pool, due, error.code ?? ''));
    }
  }
  return { fired, failed };
}

async function fireHeld(client: PoolClient, hold: string, what: unknown, only: DueRung | null): Promise<FiredRung[]> {
  const { rows } = await client.query<{ id: CaseId }>({
    name: only ? 'hold-case' : 'hold-due',
    text: hold,
    values: [what],
  });
  if (rows.length === 0) return [];
  const values = [
    rows.map(({ id }) => id),
    CHANGE_CHANNEL,
    only?.clock ?? null,
    only?.generation ?? null,
    only?.rung ?? null,
  ];
  return (await client.query<FiredRung>({ name: 'fire-rungs', text: FIRE_RUNGS, values })).rows;
}

async function putOff(pool: Pool, { caseId, clock, generation, rung }: DueRung, code: string): Promise<FailedRung> {
  const { rows } = await pool.query<{ attempts: number }>(PUT_OFF_RUNG, [caseId, clock, generation, rung, code]);
  return { caseId, clock, rung, attempts: rows[0]?.attempts ?? 0, code };
}

async function inTransaction<Result>(pool: Pool, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    // A statement that hangs must not keep cases from their commits.
    await client.query(`begin; set local statement_timeout = '20s'`);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Is a row to blame, and not the connection, the load or a missing table? Classes of SQLSTATE: data, integrity
 * constraint, and what a trigger raises.
 */
function isOfARow(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && /^(?:22|23|P0)/.test(error.code ?? '');
}
