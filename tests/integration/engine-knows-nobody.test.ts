/**
 * Whoever runs the engine, and even whoever has its keys, learns from it of no person: no name, no identity number, no
 * telephone, and none of the digests by which a person is found again.
 */
import { createHash } from 'node:crypto';
import { Client as Database } from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { residentCheck } from '#domain/identity/identity-number.ts';
import type { CaseId } from '#domain/ids.ts';
import { type Config, loadConfig } from '#platform/config.ts';
import { connectTemporal, type TemporalClient } from '#platform/temporal-client.ts';
import { requestId, signIn } from '#tests/support/api-client.ts';
import { engineContents } from '#tests/support/engine-contents.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, demoVillages, done, open, pointIn, someCategory } from '#tests/support/incident.ts';
import { caseWorkflowId } from '#workflows/contracts.ts';

const url = inject('productUrl');
const LICHENG = '350502';

/** Nobody else's in the whole run. */
function person(serial: number) {
  const body = `35050219690101${String(500 + serial)}`;
  return { name: `化名第${serial}号人`, number: `${body}${residentCheck(body)}`, phone: `1360001${1000 + serial}` };
}
const petitioner = person(1);
const speaker = person(2);
const applicant = person(3);
const rater = person(4);
const reporter = person(5);
const whistleblower = person(6);
const citizen = person(7);
const people = [petitioner, speaker, applicant, rater, reporter, whistleblower, citizen];

let config: Config;
let temporal: TemporalClient;
let database: Database;
beforeAll(async () => {
  config = loadConfig(inject('productEnvironment'));
  temporal = await connectTemporal(config);
  database = new Database({ connectionString: config.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await temporal.close();
});

const keyOf = ({ id }: CaseView): CaseId => Buffer.from(id, 'base64').toString().split(':')[1] as CaseId;
const named = ({ name, number, phone }: typeof petitioner): Answers => ({
  petitionerName: name,
  idNumber: number,
  contactPhone: phone,
});

/** Registered, looked up, raised again and taken on. */
async function petitions(): Promise<readonly CaseView[]> {
  const desk = await signIn(url, 'county-petitions-acceptor');
  const representatives = [{ name: speaker.name, phone: speaker.phone }];
  const form = fillForm('petition-appeal@1', { ...named(petitioner), isGroup: true, visitors: 6, representatives });
  const matter = { process: 'petition.appeal', entry: 'register', divisionCode: LICHENG, form };
  const first = done(await open(desk, matter));
  const lookUp = 'query S($form: JSON!) { samePartyCases(process: "petition.appeal", form: $form) { match } }';
  expect((await desk.ask<{ samePartyCases: unknown[] }>(lookUp, { form })).samePartyCases).toHaveLength(1);
  const again = done(await open(desk, { ...matter, repeatOfCaseId: first.id }));
  done(await act(desk, again.id, 'acceptOwn', { form: fillForm('petition-acceptance@1') }));
  const city = await signIn(url, 'city-petitions-acceptor');
  const accusation = fillForm('petition-accusation@1', named(whistleblower));
  const accusing = { process: 'petition.report', entry: 'register', divisionCode: LICHENG, form: accusation };
  return [first, again, done(await open(city, accusing))];
}

/** To the licence, and to a rating by name, whose telephone goes on to the rectification. */
async function approval(): Promise<CaseView> {
  const desk = await signIn(url, 'county-service-centre-acceptor');
  const form = fillForm('approval-generic-licence@1', {
    applicantName: applicant.name,
    holderCodeType: '111',
    holderCode: applicant.number,
    contactPhone: applicant.phone,
  });
  let now = done(
    await open(desk, { process: 'approval.generic-licence', entry: 'apply', divisionCode: LICHENG, form }),
  );
  for (const [action, name, answers] of [
    ['grantOnSpot', 'approval-grant@1', {}],
    ['publish', 'approval-publication@1', {}],
    ['deliver', 'approval-delivery@1', {}],
    ['rateBad', 'approval-bad-rating@1', { signing: 'named', raterPhone: rater.phone }],
  ] as const) {
    now = done(await act(desk, now.id, action, { form: fillForm(name, answers) }));
  }
  return now;
}

async function incident(): Promise<CaseView> {
  const worker = await signIn(url, 'village-worker');
  const form = { description: '路灯整夜不亮', reporterName: reporter.name, reporterPhone: reporter.phone };
  const location = await pointIn(config.databaseUrl!, demoVillages.licheng);
  return done(await open(worker, { form, location, categoryCode: await someCategory(worker) }));
}

/** Without an account; the case by its number. */
async function submitted(): Promise<CaseId> {
  const form = fillForm('petition-appeal@1', named(citizen));
  const input = { process: 'petition.appeal', entry: 'register', divisionCode: LICHENG, form, requestId: requestId() };
  const query =
    'mutation M($input: SubmitMatterInput!) { submitMatter(input: $input) { ... on SubmittedMatter { number } } }';
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables: { input } });
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const { data } = (await answer.json()) as { data: { submitMatter: { number: string } } };
  return idOf('select id from case_file where number = $1', data.submitMatter.number);
}

async function idOf(sql: string, value: string): Promise<CaseId> {
  const { rows } = await database.query<{ id: CaseId }>(sql, [value]);
  return rows[0]!.id;
}

async function digestsOf(cases: readonly CaseId[]): Promise<readonly string[]> {
  const { rows } = await database.query<{ digest: string }>(
    `select i.digest from party_identity i join submission s on s.id = i.submission_id where s.case_id = any($1)`,
    [cases],
  );
  return rows.flatMap(({ digest }) => [digest, Buffer.from(digest, 'base64url').toString('hex')]);
}

const hashed = (value: string): readonly string[] =>
  (['hex', 'base64', 'base64url'] as const).map((form) => createHash('sha256').update(value).digest(form));

it('of people in petitions, approvals, reports and ratings nothing is in the engine, sealed or not', async () => {
  const [petitioned, approved, reported, own] = await Promise.all([petitions(), approval(), incident(), submitted()]);
  const cases = [...petitioned, approved, reported].map(keyOf);
  const rectification = () => idOf('select case_id as id from case_link where other_case_id = $1', keyOf(approved));
  await expect.poll(() => rectification().catch(() => null), { timeout: 60_000 }).not.toBeNull();
  const all = [...cases, own, await rectification()];
  const values = people.flatMap(({ name, number, phone }) => [name, number, number.slice(0, 17), phone]);
  const digests = await digestsOf(all);
  expect(digests.length).toBeGreaterThan(10);
  const secrets = [...values, ...digests, ...values.flatMap(hashed)];
  for (const id of all) {
    const { stored, readable } = await engineContents(temporal.client, config.keys.payload, caseWorkflowId(id));
    const number = await database.query<{ number: string }>('select number from case_file where id = $1', [id]);
    // The scan sees what is there: the case's own number, for whoever has the keys and nobody else.
    expect([readable.includes(number.rows[0]!.number), stored.includes(number.rows[0]!.number)]).toEqual([true, false]);
    expect(secrets.filter((secret) => readable.includes(secret) || stored.includes(secret))).toEqual([]);
  }
});
