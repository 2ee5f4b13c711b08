/** The ladder of a case through the API: what is to come, and what the sweep of the running product has fired. */
import { Client } from 'pg';
import { beforeAll, expect, inject, it } from 'vitest';
import { type Caller, signIn } from '#tests/support/api-client.ts';
import { demoVillages, done, open, pointIn, reportForm } from '#tests/support/incident.ts';

const url = inject('productUrl');
const databaseUrl = inject('productEnvironment')['DATABASE_URL']!;

let worker: Caller;
let caseId = '';
beforeAll(async () => {
  worker = await signIn(url, 'village-worker');
  const location = await pointIn(databaseUrl, demoVillages.licheng);
  const { categories } = await worker.ask<{ categories: { code: string }[] }>(`{ categories { code } }`);
  caseId = done(await open(worker, { form: reportForm, location, categoryCode: categories[0]!.code })).id;
});

interface Ladder {
  readonly case: {
    readonly number: string;
    readonly overdue: boolean;
    readonly ladder: readonly { clock: string; key: string; effect: string; status: string; at: string }[];
  };
}

const ladder = async () =>
  (
    await worker.ask<Ladder>(
      `query Ladder($id: ID!) { case(id: $id) { number overdue ladder { clock key effect status at } } }`,
      { id: caseId },
    )
  ).case;

const sweepCount = async (database: Client, number: string): Promise<number> => {
  const { rows } = await database.query<{ count: string }>(
    `select count(*) from planned_rung where fired_at >= at and case_id = (select id from case_file where number = $1)`,
    [number],
  );
  return Number(rows[0]!.count);
};

it('shows the rungs to come, quiet ones and those that hand the case up', async () => {
  const rungs = (await ladder()).ladder.filter(({ clock }) => clock === 'acceptance');
  expect(rungs.slice(0, 3)).toMatchObject([
    { key: 'remind-80', effect: 'remind', status: 'next' },
    { key: 'overdue', effect: 'markOverdue', status: 'ahead' },
    { key: 'escalate', effect: 'escalate', status: 'ahead' },
  ]);
  expect(rungs.map(({ at }) => at)).toEqual(rungs.map(({ at }) => at).toSorted());
});

it('shows the case as overdue once the sweep has fired its quiet rungs', async () => {
  const { number, ladder: rungs } = await ladder();
  const database = new Client(databaseUrl);
  await database.connect();
  try {
    // Time cannot be turned forward in the running product: the plan is brought nearer instead.
    await database.query(
      `update planned_rung set at = now(), try_at = now() where case_id = (select id from case_file where number = $1)`,
      [number],
    );
    await expect.poll(async () => (await ladder()).overdue, { timeout: 30_000 }).toBe(true);
    expect(await sweepCount(database, number)).toBe(
      rungs.filter(({ effect }) => ['remind', 'markOverdue'].includes(effect)).length,
    );
  } finally {
    await database.end();
  }
});
