/** After the storm: what became of every rung, from the database alone. */
import type { Pool } from 'pg';
import type { DueCase } from './due-load.ts';

export interface RungAccount {
  readonly quiet: number;
  readonly escalations: number;
  readonly lost: number;
  readonly early: number;
  /** Fired more than once: a notice too many, or a second escalation. */
  readonly repeated: number;
  /** Notices and overdue marks that should be there and are not. */
  readonly untold: number;
  /** Milliseconds, sorted: of the sweep's, and of those that each wake a workflow. */
  readonly quietLateness: readonly number[];
  readonly escalationLateness: readonly number[];
}

interface QuietRow {
  readonly case_id: string;
  readonly effect: 'remind' | 'markOverdue';
  readonly at: Date;
  readonly fired_at: Date | null;
  readonly recipients: number;
  readonly told: number;
  readonly marked: boolean;
}

/** A notice counts wherever it came from: from the sweep it names the rung alone, from a commit the event as well. */
const QUIET = `
select t.case_id, t.effect, t.at, t.fired_at, jsonb_array_length(t.recipients) as recipients,
  (select count(*)::int from notice n where n.case_id = t.case_id
    and n.rung = concat_ws('/', t.clock, t.generation, t.rung)) as told,
  t.effect <> 'markOverdue' or (select c.overdue from case_file c where c.id = t.case_id) as marked
from planned_rung t where t.clock = 'handle' and t.generation = 1`;

const ESCALATIONS = `
select case_id, at from case_event
where type = 'rungReached' and data->>'effect' = 'escalate' and data->>'clock' = 'handle'`;

export async function accountOf(pool: Pool, cases: readonly DueCase[]): Promise<RungAccount> {
  const quiet = (await pool.query<QuietRow>(QUIET)).rows;
  const escalations = (await pool.query<{ case_id: string; at: Date }>(ESCALATIONS)).rows;
  const reports = new Map(
    cases.flatMap(({ caseId, escalatesAt }) => (escalatesAt === null ? [] : [[caseId, escalatesAt]])),
  );
  const expectedQuiet = cases.length + reports.size;
  const byCase = Map.groupBy(escalations, (row) => row.case_id);
  const fired = quiet.filter((row) => row.fired_at !== null);
  const quietLateness = fired.map(({ at, fired_at: firedAt }) => Number(firedAt) - Number(at));
  const escalationLateness = escalations.map(
    ({ case_id: caseId, at }) => Number(at) - (reports.get(caseId as DueCase['caseId']) ?? 0),
  );
  return {
    quiet: fired.length,
    escalations: escalations.length,
    lost: expectedQuiet - fired.length + [...reports.keys()].filter((caseId) => !byCase.has(caseId)).length,
    early: [...quietLateness, ...escalationLateness].filter((lateness) => lateness < 0).length,
    repeated:
      fired.filter(({ told, recipients }) => told > recipients).length +
      [...byCase.values()].filter((rows) => rows.length > 1).length,
    untold: fired.filter(({ told, recipients, marked }) => told < recipients || !marked).length,
    quietLateness: sorted(quietLateness),
    escalationLateness: sorted(escalationLateness),
  };
}

const sorted = (numbers: readonly number[]): readonly number[] => numbers.toSorted((left, right) => left - right);

export async function isAllFired(pool: Pool, cases: readonly DueCase[]): Promise<boolean> {
  const reports = cases.filter(({ escalatesAt }) => escalatesAt !== null).length;
  const { rows } = await pool.query<{ quiet: number; escalations: number }>(
    `select (select count(*)::int from (${QUIET}) q where q.fired_at is not null) as quiet,
    (select count(distinct case_id)::int from (${ESCALATIONS}) e) as escalations`,
  );
  return rows[0]?.quiet === cases.length + reports && rows[0].escalations === reports;
}

export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0;
}
