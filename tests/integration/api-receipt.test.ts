/** Who registers at a counter takes the query code home on paper: nobody else reads it there, and no row holds it. */
import { Client } from 'pg';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type Answer, type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { act, done, open } from '#tests/support/incident.ts';
import { textOf } from '../unit/documents/pdf-text.ts';

const url = inject('productUrl');
const CODE = /查询码：([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4})/;

interface Paper {
  readonly kind: string;
  readonly url: string | null;
  readonly status: string;
}

let desk: Caller;
let caseId: string;
let number: string;
let text: string;

async function papersOf(caller: Caller, id: string): Promise<readonly Paper[]> {
  const answer = await caller.ask<{ case: { documents: Paper[] } | null }>(
    'query P($id: ID!) { case(id: $id) { documents { kind url status } } }',
    { id },
  );
  return answer.case?.documents ?? [];
}

const receiptOf = async (caller: Caller, id: string): Promise<Paper | undefined> =>
  (await papersOf(caller, id)).find(({ kind }) => kind === 'registration-receipt' || kind === 'receipt');

async function read(caller: Caller, path: string): Promise<string> {
  const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${caller.token}` } });
  return textOf(Buffer.from(await answer.arrayBuffer()));
}

async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer<Data>> {
  const body = JSON.stringify({ query, variables });
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (await answer.json()) as Answer<Data>;
}

beforeAll(async () => {
  desk = await signIn(url, 'county-petitions-acceptor');
  const form = fillForm('petition-appeal@1');
  const opened = done(
    await open(desk, { process: 'petition.appeal', entry: 'register', divisionCode: '350502', form }),
  );
  ({ id: caseId, number } = opened);
  await vi.waitUntil(async () => (await receiptOf(desk, caseId))?.status === 'issued', {
    timeout: 60_000,
    interval: 300,
  });
  text = await read(desk, (await receiptOf(desk, caseId))!.url!);
});

describe('the receipt of what was registered at a counter', () => {
  it('prints the code with which its party follows the case', async () => {
    const code = CODE.exec(text)?.[1];
    expect(text).toContain(number);
    const tracked = await ask<{ trackCase: { number: string } }>(
      'query T($proof: ProofInput!) { trackCase(proof: $proof) { number } }',
      { proof: { number, code } },
    );
    expect(tracked.data?.trackCase).toEqual({ number });
  });

  it('is read at that counter alone, not by those who handle the matter and are rated with the code', async () => {
    done(await act(desk, caseId, 'acceptOwn', { form: fillForm('petition-acceptance@1') }));
    for (const account of ['county-petitions-handler', 'county-petitions-leader', 'county-acceptor']) {
      const paper = await receiptOf(await signIn(url, account), caseId);
      expect([account, paper?.url ?? null]).toEqual([account, null]);
    }
    expect((await receiptOf(desk, caseId))?.url).not.toBeNull();
  });

  it('is the only place where the code stands', async () => {
    const code = CODE.exec(text)![1]!;
    const client = new Client({ connectionString: inject('productEnvironment')['DATABASE_URL'] });
    await client.connect();
    try {
      const tables = await client.query<{ name: string }>(
        "select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
      );
      for (const { name } of tables.rows) {
        const found = await client.query(`select count(*)::int as n from ${name} t where t::text like $1`, [
          `%${code}%`,
        ]);
        expect([name, found.rows[0]]).toEqual([name, { n: 0 }]);
      }
    } finally {
      await client.end();
    }
  });
});

it('the receipt of who handed in himself repeats no code: it was on his screen', async () => {
  const submitted = await ask<{ submitMatter: { number: string; code: string } }>(
    `mutation S($input: SubmitMatterInput!) { submitMatter(input: $input) { ... on SubmittedMatter { number code } } }`,
    {
      input: {
        process: 'petition.appeal',
        entry: 'register',
        divisionCode: '350502',
        form: fillForm('petition-appeal@1'),
        requestId: requestId(),
      },
    },
  );
  const proof = submitted.data!.submitMatter;
  const { cases } = await desk.ask<{ cases: { edges: { node: { id: string } }[] } }>(
    'query F($text: String!) { cases(first: 1, filter: { search: $text }) { edges { node { id } } } }',
    { text: proof.number },
  );
  const { id } = cases.edges[0]!.node;
  await expect.poll(async () => (await receiptOf(desk, id))?.status, { timeout: 60_000 }).toBe('issued');
  const own = await read(desk, (await receiptOf(desk, id))!.url!);
  expect(own).toContain(proof.number);
  expect(own).not.toContain(proof.code);
});

it('the receipt of who came to an office above tells him which one has the matter now (信访工作条例 §20)', async () => {
  const city = await signIn(url, 'city-petitions-acceptor');
  const form = fillForm('petition-appeal@1', { channel: 'visit', skipsLevel: true });
  const input = { process: 'petition.appeal', entry: 'register', divisionCode: '350502', form };
  const { id, state, unit } = done(await open(city, input));
  expect(state).toBe('registered');
  await expect.poll(async () => (await receiptOf(city, id))?.status, { timeout: 60_000 }).toBe('issued');
  const receipt = await read(city, (await receiptOf(city, id))!.url!);
  expect(receipt).toContain(`交由${unit.name.zh}办理`);
  expect(unit.name.zh).toBe('鲤城区信访局');
  // He stood before the party; the county that has the matter now gives no second code out.
  expect((await receiptOf(desk, id))?.url ?? null).toBeNull();
  expect((await receiptOf(await signIn(url, 'city-petitions-handler'), id))?.url ?? null).toBeNull();
});
