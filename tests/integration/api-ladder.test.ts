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
    readonly rungs: readonly { clock: string; rung: string; effect: string; at: string; firedAt: string | null }[];
  };
}

const ladder = async () =>
  (
    await worker.ask<Ladder>(
      `query Ladder($id: ID!) { case(id: $id) { number overdue rungs { clock rung effect at firedAt } } }`,
      { id: caseId },
    )
  ).case;

const quiet = ({ effect }: { readonly effect: string }): boolean => ['remind', 'markOverdue'].includes(effect);

it('shows the rungs to come, quiet ones and those that hand the case up, in the order of time', async () => {
  const { rungs } = await ladder();
  expect(rungs.every(({ firedAt }) => firedAt === null)).toBe(true);
  expect(rungs.filter(({ clock }) => clock === 'acceptance').slice(0, 3)).toMatchObject([
    { rung: 'remind-80', effect: 'remind' },
    { rung: 'overdue', effect: 'markOverdue' },
    { rung: 'escalate', effect: 'escalate' },
  ]);
  expect(rungs.map(({ at }) => at)).toEqual(rungs.map(({ at }) => at).toSorted());
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
  expect(rungs.filter(({ firedAt }) => firedAt !== null)).toEqual(rungs.filter(quiet));
  expect(rungs.every(({ at, firedAt }) => firedAt === null || firedAt >= at)).toBe(true);
});
