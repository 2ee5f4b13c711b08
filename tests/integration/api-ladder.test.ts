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
    readonly rungs: readonly { rung: string; effect: string; at: string; firedAt: string | null }[];
  };
}

const ladder = async () =>
  (
    await worker.ask<Ladder>(
      `query Ladder($id: ID!) { case(id: $id) { number overdue rungs { rung effect at firedAt } } }`,
      { id: caseId },
    )
  ).case;

it('shows the rungs to come, quiet ones and those that hand the case up, in the order of time', async () => {
  const { rungs } = await ladder();
  expect(rungs.map(({ rung, firedAt }) => [rung, firedAt])).toEqual([
    ['remind-80', null],
    ['overdue', null],
    ['escalate', null],
  ]);
  expect(rungs.map(({ effect }) => effect)).toEqual(['remind', 'markOverdue', 'escalate']);
});

it('shows when a rung was fired, and the case as overdue', async () => {
  const { number } = await ladder();
  const database = new Client(databaseUrl);
  await database.connect();
  try {
    // Time cannot be turned forward in the running product: the plan is brought nearer instead.
    await database.query(
      `update planned_rung set at = now(), try_at = now() where case_id = (select id from case_file where number = $1)`,
      [number],
    );
  } finally {
    await database.end();
  }
  await expect.poll(async () => (await ladder()).overdue, { timeout: 30_000 }).toBe(true);
  const { rungs } = await ladder();
  expect(
    rungs
      .filter(({ firedAt }) => firedAt !== null)
      .map(({ rung }) => rung)
      .toSorted(),
  ).toEqual(['overdue', 'remind-80']);
  expect(rungs.every(({ at, firedAt }) => firedAt === null || firedAt >= at)).toBe(true);
});
