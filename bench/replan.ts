/** (f) A calendar change for N open cases: from publishing until every case has counted anew, and the rate of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { requestId, signIn } from '#tests/support/api-client.ts';
import { openIncident, type Crew } from './incident.ts';
import { runLoad } from './load.ts';

export interface ReplanResult {
  readonly cases: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly moved: number;
  /** At this rate; extrapolated, not measured. */
  readonly minutesFor100000: number;
}

const CLOSE = `mutation ($input: CloseDayInput!) { closeDay(input: $input) { id } }`;
const PROGRESS = `query ($id: String!) { replan(id: $id) { done total moved startedAt finishedAt } }`;
interface Progress {
  readonly done: number;
  readonly total: number;
  readonly moved: number;
}

export async function runReplan(
  url: string,
  pool: Pool,
  crew: Crew,
  cases: number,
  users: number,
): Promise<ReplanResult> {
  await runLoad(cases, users, async () => void (await openIncident(crew)));
  const admin = await signIn(url, 'admin');
  const { rows } = await pool.query<{ day: string }>(
    `select to_char(k.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day from case_clock k
     where k.status = 'running' and k.due_at > now() group by 1 order by count(*) desc limit 1`,
  );
  const input = { calendarId: 'cn-mainland', date: rows[0]?.day ?? '', reason: 'bench', requestId: requestId() };
  const began = performance.now();
  const { closeDay } = await admin.ask<{ closeDay: { id: string } }>(CLOSE, { input });
  for (;;) {
    const { replan } = await admin.ask<{ replan: Progress }>(PROGRESS, { id: closeDay.id });
    if (replan.total > 0 && replan.done >= replan.total) {
      const seconds = (performance.now() - began) / 1000;
      const perSecond = replan.done / seconds;
      return {
        cases: replan.done,
        seconds,
        perSecond,
        moved: replan.moved,
        minutesFor100000: 100_000 / perSecond / 60,
      };
    }
    await sleep(100);
  }
}
