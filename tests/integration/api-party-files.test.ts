/**
 * Files that a party hands in, scans of identity cards and medical papers among them: with the case whoever wrote the
 * program that named them, and open to those who handle the matter, as the party's own words are.
 */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open } from '#tests/support/incident.ts';

const url = inject('productUrl');
const LICHENG = '350502';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

interface CaseAttachment {
  readonly id: string;
  readonly closed: boolean;
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly url: string | null;
}

const callers: Record<string, Caller> = {};
const as = (name: string): Caller => callers[name]!;
beforeAll(async () => {
  const offices = ['acceptor', 'handler', 'leader'].map((post) => `county-petitions-${post}`);
  for (const name of [...offices, 'county-acceptor', 'city-petitions-acceptor', 'jj-county-acceptor']) {
    callers[name] = await signIn(url, name);
  }
});

const FILES = 'attachments { id closed fileName sha256 url }';
async function filesOf(caller: Caller, caseId: string): Promise<readonly CaseAttachment[]> {
  const query = `query F($id: ID!) { case(id: $id) { ${FILES} } }`;
  return (await caller.ask<{ case: { attachments: CaseAttachment[] } }>(query, { id: caseId })).case.attachments;
}

const read = ({ token }: Caller, path: string): Promise<Response> =>
  fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });

async function uploaded(path: string, caller?: Caller): Promise<string> {
  const body = new FormData();
  body.set('division', LICHENG);
  body.set('file', new File([Uint8Array.from(png)], '身份证.png'));
  const headers = caller === undefined ? {} : { authorization: `Bearer ${caller.token}` };
  const answer = await fetch(`${url}${path}`, { method: 'POST', body, headers });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

interface Answered {
  readonly data: { readonly submitMatter: { readonly __typename: string; readonly number: string } };
}

/** `beside`: as the page sends it, the files of the form stand beside it too. */
async function submitted(attachments: readonly string[], beside = {}): Promise<Answered['data']['submitMatter']> {
  const form = fillForm('petition-appeal@1', { channel: 'web', attachments });
  const matter = { process: 'petition.appeal', entry: 'register', divisionCode: LICHENG };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation S($input: SubmitMatterInput!) {
        submitMatter(input: $input) { __typename ... on SubmittedMatter { number } }
      }`,
      variables: { input: { ...matter, requestId: requestId(), form, ...beside } },
    }),
  });
  return ((await answer.json()) as Answered).data.submitMatter;
}

/** By a program that names the file in the form and nowhere else. */
async function handedIn(attachments: readonly string[]): Promise<string> {
  const { number } = await submitted(attachments);
  const { cases } = await as('county-petitions-acceptor').ask<{ cases: { edges: { node: { id: string } }[] } }>(
    'query F($text: String!) { cases(first: 1, filter: { search: $text }) { edges { node { id } } } }',
    { text: number },
  );
  return cases.edges[0]!.node.id;
}

const step = async (post: string, id: string, action: string, form?: Answers): Promise<CaseView> =>
  done(await act(as(`county-petitions-${post}`), id, action, form === undefined ? {} : { form }));

async function answered(caseId: string): Promise<CaseView> {
  await step('acceptor', caseId, 'acceptOwn', fillForm('petition-acceptance@1'));
  await step('handler', caseId, 'draftOpinion', fillForm('petition-decision@1'));
  return step('leader', caseId, 'issueOpinion');
}

describe('files of a party', () => {
  it('open to the office that has the matter', async () => {
    const caseId = await handedIn([await uploaded('/public/attachments')]);
    const [file, ...rest] = await filesOf(as('county-petitions-acceptor'), caseId);
    expect(rest).toEqual([]);
    expect(file).toMatchObject({ closed: false, fileName: '身份证.png' });
    expect((await read(as('county-petitions-handler'), file!.url!)).headers.get('content-type')).toBe('image/png');
  });

  it('are closed to whoever only sees the case: no name, no digest, no bytes, and no word that they exist', async () => {
    const caseId = await handedIn([await uploaded('/public/attachments')]);
    const [file] = await filesOf(as('county-petitions-acceptor'), caseId);
    const closed = { closed: true, fileName: null, sha256: null, url: null };
    expect(await filesOf(as('county-acceptor'), caseId)).toEqual([{ id: file!.id, ...closed }]);
    const node = `query N($id: ID!) { node(id: $id) { id } }`;
    for (const who of ['county-acceptor', 'jj-county-acceptor']) {
      const refused = await read(as(who), file!.url!);
      const unknown = await read(as(who), `/attachments/${randomUUID()}`);
      expect([refused.status, await refused.text()]).toEqual([404, await unknown.text()]);
      expect(await as(who).ask(node, { id: file!.id })).toEqual({ node: null });
    }
  });

  it('open to the unit above once it reviews the matter, and not before', async () => {
    const caseId = await handedIn([await uploaded('/public/attachments')]);
    const city = as('city-petitions-acceptor');
    const [file] = await filesOf(as('county-petitions-acceptor'), caseId);
    await answered(caseId);
    const status = async () => (await read(city, file!.url!)).status;
    expect(await status()).toBe(404);
    await step('acceptor', caseId, 'askReview', fillForm('petition-review-request@1'));
    await expect.poll(status, { timeout: 30_000 }).toBe(200);
  });
});

it('as many as the form takes come with the matter', async () => {
  const attachments = await Promise.all(Array.from({ length: 20 }, () => uploaded('/public/attachments')));
  expect(await submitted(attachments, { attachmentIds: attachments })).toMatchObject({ __typename: 'SubmittedMatter' });
});

describe('papers to a party', () => {
  interface Paper {
    readonly id: string;
    readonly kind: string;
    readonly status: string;
    readonly url: string | null;
    readonly recordable: boolean;
  }

  it('are read by the unit above once it reviews them, which hands none of them over; the query code stays where it was', async () => {
    const city = as('city-petitions-acceptor');
    const form = fillForm('petition-appeal@1', { channel: 'visit' });
    const input = { process: 'petition.appeal', entry: 'register', divisionCode: LICHENG, form };
    const { id } = done(await open(as('county-petitions-acceptor'), input));
    await answered(id);
    const papers = async (caller: Caller): Promise<readonly Paper[]> => {
      const query = 'query P($id: ID!) { case(id: $id) { documents { id kind status url recordable } } }';
      return (await caller.ask<{ case: { documents: Paper[] } | null }>(query, { id })).case?.documents ?? [];
    };
    const opinionOf = async (caller: Caller) => (await papers(caller)).find(({ kind }) => kind === 'petition-opinion');
    const own = as('county-petitions-acceptor');
    await expect.poll(async () => (await opinionOf(own))?.status, { timeout: 30_000 }).toBe('issued');
    expect((await read(city, (await opinionOf(own))!.url!)).status).toBe(404);
    await step('acceptor', id, 'askReview', fillForm('petition-review-request@1'));
    await expect.poll(async () => (await opinionOf(city))?.url ?? null, { timeout: 30_000 }).not.toBeNull();
    const { id: documentId, url: address, recordable } = (await opinionOf(city))!;
    expect(recordable).toBe(false);
    expect((await read(city, address!)).headers.get('content-type')).toBe('application/pdf');
    const withCode = (await papers(city)).filter(({ kind }) => kind === 'registration-receipt');
    expect(withCode.map((paper) => paper.url)).toEqual([null]);
    const words = `query W($id: ID!) { case(id: $id) { submissions { form data } } }`;
    const { submissions } = (
      await city.ask<{ case: { submissions: { form: string; data: Answers }[] } }>(words, { id })
    ).case;
    expect(submissions.find(({ form: of }) => of === 'petition-appeal@1')?.data).toMatchObject({
      petitionerName: form['petitionerName'],
    });
    const { recordDelivery } = await city.ask<{ recordDelivery: { code?: string } }>(
      `mutation R($input: RecordDeliveryInput!) { recordDelivery(input: $input) { ... on Refused { code } } }`,
      { input: { documentId, manner: 'post', at: new Date().toISOString(), requestId: requestId() } },
    );
    expect(recordDelivery.code).toBe('NOT_FOUND');
  });
});

describe('files that a form names', () => {
  it('go on the case without being given beside it, each once', async () => {
    const acceptor = as('county-petitions-acceptor');
    const form = fillForm('petition-appeal@1', { attachments: [await uploaded('/attachments', acceptor)] });
    const input = { process: 'petition.appeal', entry: 'register', divisionCode: LICHENG, form };
    const { id } = done(await open(acceptor, input));
    expect(await filesOf(acceptor, id)).toHaveLength(1);
    await answered(id);
    const proof = [await uploaded('/attachments', acceptor)];
    const deliver = { form: fillForm('petition-delivery@1', { proof }), attachmentIds: proof, requestId: requestId() };
    done(await act(acceptor, id, 'deliver', deliver));
    done(await act(acceptor, id, 'deliver', deliver));
    expect((await filesOf(acceptor, id)).map((file) => file.id)).toEqual([
      ...(form['attachments'] as string[]),
      ...proof,
    ]);
  });

  it('are refused where they are somebody else’s', async () => {
    const attachments = [await uploaded('/attachments', as('county-acceptor'))];
    const form = fillForm('petition-appeal@1', { attachments });
    const input = { process: 'petition.appeal', entry: 'register', divisionCode: LICHENG, form };
    expect(await open(as('county-petitions-acceptor'), input)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
