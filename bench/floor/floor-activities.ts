/** One small transaction a step: an event row and the present row, as little as any engine must write. */
import type { Pool } from 'pg';

export interface FloorActivities {
  writeStep(caseId: string, seq: number): Promise<void>;
}

export const floorTables = `
  create table if not exists bench_floor_event (case_id uuid, seq int, at timestamptz default now(), primary key (case_id, seq));
  create table if not exists bench_floor_case (case_id uuid primary key, seq int);`;

export function createFloorActivities(pool: Pool): FloorActivities {
  return {
    async writeStep(caseId, seq) {
      const connection = await pool.connect();
      try {
        await connection.query('begin');
        await connection.query('insert into bench_floor_event (case_id, seq) values ($1, $2) on conflict do nothing', [
          caseId,
          seq,
        ]);
        await connection.query(
          'insert into bench_floor_case values ($1, $2) on conflict (case_id) do update set seq = excluded.seq',
          [caseId, seq],
        );
        await connection.query('commit');
      } finally {
        connection.release();
      }
    },
  };
}
