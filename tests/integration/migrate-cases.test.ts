import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open, pointIn, reportForm, view } from '#tests/support/incident.ts';
import { type Product, startProduct } from '#tests/support/product.ts';

const run = promisify(execFile);

let product: Product;
let pool: Pool;
let worker: Caller;
let acceptor: Caller;
let point: { readonly longitude: number; readonly latitude: number };
let older: readonly CaseView[];
let newer: CaseView;

beforeAll(async () => {
  product = await startProduct();
  const databaseUrl = product.environment['DATABASE_URL'] ?? '';
  pool = new Pool({ connectionString: databaseUrl, max: 2 });
  [worker, acceptor] = (await Promise.all(
    ['village-worker', 'village-acceptor'].map((name) => signIn(product.url, name)),
  )) as [Caller, Caller];
  point = await pointIn(databaseUrl, '350502004001');
  older = await Promise.all(['grid.incident@1', 'grid.incident@1', 'grid.incident@1'].map(report));
  newer = await report('grid.incident@2');
  for (const { id } of older) done(await act(acceptor, id, 'file', { form: { standardRow: 'E-01-10' } }));
}, 240_000);
afterAll(async () => {
  await pool.end();
  await product.stop();
});

async function report(process: string): Promise<CaseView> {
  const input = { process, entry: 'report', form: reportForm, location: point, categoryCode: 'E-01-10' };
  return done(await open(worker, input));
}

const migrate = (...args: readonly string[]): Promise<string> => migrateProcess('grid.incident', ...args);

const migrateProcess = async (name: string, ...args: readonly string[]): Promise<string> => {
  const given = ['--process', name, '--from', '1', '--to', '2', ...args];
  const env = { ...process.env, ...product.environment };
  return (await run(process.execPath, ['temporal-config/migrate-cases.ts', ...given], { env })).stdout;
};

async function stored() {
  const { rows } = await pool.query<{ number: string; version: number; seq: number }>(
    `select number, version, seq from case_file where process = 'grid.incident' order by number`,
  );
  return rows;
}
const versionsOf = async (cases: readonly CaseView[]) =>
  (await stored()).filter(({ number }) => cases.some((one) => one.number === number)).map(({ version }) => version);

describe('cases under way are taken to the next version', () => {
  it('shows what would become of them and changes nothing', async () => {
    const before = await stored();
    const shown = await migrate();
    expect(shown).toContain('3 open cases');
    expect(shown).toContain('pendingDispatch: 3 of 3 can');
    expect(await stored()).toEqual(before);
  }, 60_000);

  it('takes over those of version 1, and what only version 2 has can be done at once', async () => {
    const [first] = older as [CaseView];
    expect((await view(acceptor, first.id))?.availableActions.map(({ name }) => name)).not.toContain('dispatchJointly');
    expect(await migrate('--apply')).toContain('3 cases taken over, 0 failed');
    expect(await versionsOf(older)).toEqual([2, 2, 2]);
    expect(await versionsOf([newer])).toEqual([2]);
    const after = await view(acceptor, first.id);
    expect(after).toMatchObject({ state: 'pendingDispatch' });
    expect(after?.availableActions.map(({ name }) => name)).toContain('dispatchJointly');
    const { rows } = await pool.query<{ code: string }>(
      `select code from incident_category where jurisdiction = '350500' and code <> 'E-01-10' order by code limit 1`,
    );
    const correction = { reason: '类别有误', categoryCode: rows[0]?.code };
    const corrected = await act(acceptor, first.id, 'correctCategory', correction);
    expect(done(corrected).seq).toBeGreaterThan(after?.seq ?? Infinity);
  }, 120_000);

  it('run again changes nothing', async () => {
    const before = await stored();
    expect(await migrate('--apply')).toContain('0 cases taken over, 0 failed');
    expect(await stored()).toEqual(before);
  }, 60_000);

  it('refuses a way that does not exist', async () => {
    await expect(migrate('--to', '7')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no upgrade'),
    });
  }, 60_000);
});

/** 信访工作条例 §35: on @1 a review went on with nobody asking for it any more. */
describe('petitions go over with their reviews', () => {
  const office: Record<string, Caller> = {};
  const step = async (who: string, { id }: CaseView, action: string, form?: string, more: object = {}) =>
    done(await act(office[who]!, id, action, { ...(form !== undefined && { form: fillForm(form) }), ...more }));

  async function answeredUnder(version: number): Promise<CaseView> {
    const form = fillForm('petition-appeal@1');
    const input = { process: `petition.appeal@${version}`, entry: 'register', divisionCode: '350502', form };
    let now = done(await open(office['acceptor']!, input));
    now = await step('acceptor', now, 'acceptOwn', 'petition-acceptance@1');
    now = await step('handler', now, 'draftOpinion', 'petition-decision@1');
    return step('leader', now, 'issueOpinion');
  }

  beforeAll(async () => {
    for (const role of ['acceptor', 'handler', 'leader']) {
      office[role] = await signIn(product.url, `county-petitions-${role}`);
    }
    office['city'] = await signIn(product.url, 'city-petitions-acceptor');
  });

  it('the review first, so that giving it up ends it at the higher unit', async () => {
    const petition = await answeredUnder(1);
    const asked = { process: 'petition.review@1', entry: 'ask', parentCaseId: petition.id };
    const review = done(await open(office['acceptor']!, { ...asked, form: fillForm('petition-review-request@1') }));
    const shown = await migrateProcess('petition.appeal');
    expect(shown).toContain('petition.review@1 → @2\n1 open cases');
    expect(shown).toContain('answered: 1 of 1 can');
    const told = await migrateProcess('petition.appeal', '--apply');
    expect(told.indexOf('petition.review@1 → @2: 1 cases taken over, 0 failed')).toBeGreaterThan(0);
    expect(told).toMatch(/petition\.re-review@1 → @2: 0 .*petition\.review.*petition\.appeal@1 → @2: 1 cases/s);

    await step('acceptor', petition, 'askReview', 'petition-review-request@1');
    await step('acceptor', petition, 'giveUpReview', undefined, { reason: '信访人不再要求复查' });
    await expect
      .poll(async () => (await view(office['city']!, review.id))?.state, { timeout: 30_000 })
      .toBe('withdrawn');
  }, 120_000);

  it('to version 3, where an answer that was never delivered closes nothing (§35)', async () => {
    const petition = await answeredUnder(2);
    const asked = { process: 'petition.review@2', entry: 'ask', parentCaseId: petition.id };
    done(await open(office['acceptor']!, { ...asked, form: fillForm('petition-review-request@1') }));
    const told = await migrateProcess('petition.appeal', '--from', '2', '--to', '3', '--apply');
    expect(told).toMatch(
      /petition\.review@2 → @3: \d+ cases.*petition\.appeal@2 → @3: \d+ cases taken over, 0 failed/s,
    );
    const running = async () => {
      const { case: found } = await office['acceptor']!.ask<{ case: { clocks: { name: string; status: string }[] } }>(
        `query C($id: ID!) { case(id: $id) { clocks { name status } } }`,
        { id: petition.id },
      );
      return found.clocks.filter(({ status }) => status === 'running').map(({ name }) => name);
    };
    expect(await running()).toEqual(['delivery']);
    expect((await step('acceptor', petition, 'deliver', 'petition-delivery@1')).state).toBe('delivered');
    expect(await running()).toEqual(['reviewWindow']);
  }, 120_000);
});
