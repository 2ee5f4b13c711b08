import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertOrganisation, openDueCases, type DueCase } from './due-load.ts';
import { KillableEngines } from './killable-engines.ts';
import { accountOf, isAllFired } from './rung-account.ts';

const RECORDS = 60;
/** Longer than the sweep's heartbeat time-out: the server, when it is back, takes the sweep for gone. */
const AWAY_MS = 12_000;

let engines: KillableEngines;
beforeAll(async () => {
  engines = await KillableEngines.start();
  await insertOrganisation(engines.pool);
});
afterAll(() => engines.stop());

async function sweepIsAtWork(): Promise<boolean> {
  const handle = engines.engines.client.workflow.getHandle('ladder-sweep');
  const description = await handle.describe().catch(() => null);
  return (description?.raw.pendingActivities ?? []).some(({ lastHeartbeatTime }) => Boolean(lastHeartbeatTime));
}

/** Records whose one quiet rung falls due within the next seconds. */
async function dueSoon(): Promise<readonly DueCase[]> {
  const from = Date.now() + 4_000;
  const to = from + 4_000;
  const plan = { records: RECORDS, reports: 0, from, to, escalations: [to + 60_000] };
  return openDueCases(engines.engines.client, engines.orm, plan);
}

it('goes on firing quiet rungs while Temporal Server is away, and fires none twice when it is back', async () => {
  // The sweep must have been handed out once: a worker that has nothing to do yet cannot do it alone.
  await expect.poll(sweepIsAtWork, { timeout: 60_000 }).toBe(true);
  const during = await dueSoon();
  await engines.withoutTemporal(async () => {
    const back = Date.now() + AWAY_MS;
    await expect.poll(() => isAllFired(engines.pool, during), { timeout: 60_000 }).toBe(true);
    await sleep(Math.max(0, back - Date.now()));
  });
  await expect.poll(sweepIsAtWork, { timeout: 120_000 }).toBe(true);
  const all = [...during, ...(await dueSoon())];
  await expect.poll(() => isAllFired(engines.pool, all), { timeout: 60_000 }).toBe(true);
  expect(await accountOf(engines.pool, all)).toMatchObject({ quiet: 2 * RECORDS, lost: 0, early: 0, repeated: 0 });
});
