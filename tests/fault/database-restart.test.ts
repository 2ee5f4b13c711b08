/** PostgreSQL is killed and comes back under a running API and worker, in the middle of what people do. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { createOrm } from '#database/orm.ts';
import { verifyChain } from '#database/repositories/verify-chain.ts';
import type { CaseId } from '#domain/ids.ts';
import { freePort } from '#platform/free-port.ts';
import { createLogger } from '#platform/logger.ts';
import { startChild, type Child } from '#temporal-config/child-process.ts';
import { prepareDatabase } from '#temporal-config/prepare-database.ts';
import { untilReady } from '#temporal-config/until-ready.ts';
import { type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { demoVillages, done, open, pointIn, reportForm, someCategory } from '#tests/support/incident.ts';
import { KillableEngines } from './killable-engines.ts';

const LANES = 6;
const NOTES_BEFORE = 3;
const NOTES = 10;

let engines: KillableEngines;
let api: Child;
let url: string;
let worker: Caller;
beforeAll(async () => {
  engines = await KillableEngines.start();
  const { environment, postgres } = engines.engines;
  const logger = createLogger({ name: 'test', level: 'error', pretty: false });
  await prepareDatabase(postgres.urlOf('gridcase'), logger, () => undefined);
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  api = startChild({
    name: 'API',
    args: ['graphql/server.ts'],
    environment: { ...environment, GRIDCASE_PORT: String(port), GRIDCASE_HOST: '127.0.0.1' },
    watch: false,
    say: () => undefined,
    gaveUp: () => undefined,
  });
  await untilReady(url);
  worker = await signIn(url, 'village-worker');
});
afterAll(async () => {
  await api?.stop();
  await engines?.stop();
});

interface Noted {
  readonly addNote: { readonly __typename: string; readonly code?: string };
}
const NOTE = `mutation Note($input: AddNoteInput!) { addNote(input: $input) { __typename ... on Refused { code } } }`;

/** Everything that was answered instead. */
const refusals = new Set<string>();

async function addNote(caseId: string, request: string): Promise<boolean> {
  const input = { caseId, text: `记录 ${request}`, requestId: request };
  const answer = await worker.send<Noted>(NOTE, { input }).catch(() => null);
  const code = answer?.data?.addNote.code ?? answer?.errors?.[0]?.extensions?.code;
  if (code !== undefined) refusals.add(code);
  return answer?.data?.addNote.__typename === 'CaseChanged';
}

/** As the page does: the same request again until it is answered. */
async function noteUntilTaken(caseId: string, request: string): Promise<void> {
  while (!(await addNote(caseId, request))) await sleep(250);
}

async function readiness(): Promise<{ readonly status: number; readonly database: boolean }> {
  const response = await fetch(`${url}/readyz`);
  const { database } = (await response.json()) as { database: boolean };
  return { status: response.status, database };
}

const keyOf = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1] as CaseId;

it('acts that PostgreSQL was killed under are done once when it is back, by the same API, and /readyz tells', async () => {
  const location = await pointIn(engines.engines.postgres.urlOf('gridcase'), demoVillages.licheng);
  const categoryCode = await someCategory(worker);
  const report = async () => done(await open(worker, { form: reportForm, location, categoryCode })).id;
  const cases = await Promise.all(Array.from({ length: LANES }, report));
  const before = api.pid();
  expect(await readiness()).toEqual({ status: 200, database: true });

  let taken = 0;
  const requests = cases.map(() => Array.from({ length: NOTES }, requestId));
  const lanes = cases.map(async (caseId, lane) => {
    for (const request of requests[lane]!) {
      await noteUntilTaken(caseId, request);
      taken += 1;
    }
  });
  await expect.poll(() => taken, { timeout: 60_000, interval: 20 }).toBeGreaterThan(NOTES_BEFORE * LANES);
  await engines.withoutPostgres(async () => {
    await expect.poll(readiness, { timeout: 30_000 }).toEqual({ status: 503, database: false });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await addNote(cases[0]!, requestId())).toBe(false);
  });
  await Promise.all(lanes);
  await expect.poll(readiness, { timeout: 60_000 }).toEqual({ status: 200, database: true });

  expect(api.pid()).toBe(before);
  expect([...refusals]).not.toContain('INTERNAL');
  const orm = createOrm({ databaseUrl: engines.engines.postgres.urlOf('gridcase'), poolSize: 1 });
  try {
    for (const [lane, caseId] of cases.map(keyOf).entries()) {
      const em = orm.em.fork();
      expect(await verifyChain(em, caseId)).toMatchObject({ intact: true });
      const noted = await em.find(CaseEvent, { caseId, type: 'noteAdded' }, { orderBy: { seq: 'asc' } });
      const known = noted.map((event) => event.requestId).filter((id) => requests[lane]!.includes(id));
      expect(known).toEqual(requests[lane]);
    }
  } finally {
    await orm.close();
  }
  // Whoever was signed in still is.
  await worker.ask('{ me { user { id } } }');
}, 240_000);
