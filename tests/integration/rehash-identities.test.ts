/** A case of a build without digests, registered and looked up over the API, brought up by the command. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { residentCheck } from '#domain/identity/identity-number.ts';
import { type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { done, open } from '#tests/support/incident.ts';

const run = promisify(execFile);
const body = '35050219730501601';
const person = { idNumber: `${body}${residentCheck(body)}`, contactPhone: '13700990001' };

let desk: Caller;
let database: Client;
beforeAll(async () => {
  desk = await signIn(inject('productUrl'), 'county-petitions-acceptor');
  database = new Client({ connectionString: inject('productEnvironment')['DATABASE_URL'] });
  await database.connect();
});
afterAll(() => database.end());

async function found(): Promise<readonly string[]> {
  const { samePartyCases } = await desk.ask<{ samePartyCases: { case: { number: string } }[] }>(
    'query S($form: JSON!) { samePartyCases(process: "petition.appeal", form: $form) { case { number } } }',
    { form: person },
  );
  return samePartyCases.map((same) => same.case.number);
}

const rehash = async (): Promise<string> => {
  const env = { ...process.env, ...inject('productEnvironment') };
  return (await run(process.execPath, ['temporal-config/rehash-identities.ts'], { env })).stdout;
};

it('a case stored without digests is found once they are made, and a second run has nothing to do', async () => {
  const form = fillForm('petition-appeal@1', person);
  const matter = { process: 'petition.appeal', entry: 'register', divisionCode: '350502', form };
  const { number } = done(await open(desk, { ...matter, requestId: requestId() }));
  expect(await found()).toEqual([number]);
  await database.query(
    `delete from party_identity where submission_id in (
      select s.id from submission s join case_file c on c.id = s.case_id where c.number = $1)`,
    [number],
  );
  expect(await found()).toEqual([]);
  expect(await rehash()).toMatch(/\b2 digests stored, 0 removed/);
  expect(await found()).toEqual([number]);
  expect(await rehash()).toMatch(/\b0 digests stored, 0 removed/);
});
