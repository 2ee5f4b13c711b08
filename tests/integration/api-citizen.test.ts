/** Citizens without an account: hand in, follow, answer, receive, rate; and nothing beyond their own case. */
import { request as openRequest } from 'node:http';
import { json } from 'node:stream/consumers';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Answer, Caller } from '#tests/support/api-client.ts';
import { requestId, signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { act, done } from '#tests/support/incident.ts';

const url = inject('productUrl');
const LICHENG = '350502';
const GENERIC = 'approval.generic-licence';

interface Proof {
  readonly number: string;
  readonly code: string;
}
interface Refused {
  readonly __typename: 'Refused';
  readonly code: string;
}
type Submitted = (Proof & { readonly __typename: 'SubmittedMatter' }) | Refused;
interface Tracked {
  readonly number: string;
  readonly phase: string;
  readonly final: boolean;
  readonly unit: { readonly zh: string };
  readonly clocks: readonly { readonly name: string; readonly dueAt: string | null }[];
  readonly steps: readonly { readonly own: boolean; readonly label: { readonly zh: string } }[];
  readonly actions: readonly { readonly name: string }[];
  readonly documents: readonly {
    readonly id: string;
    readonly deliveredAt: string | null;
    readonly title: { readonly zh: string };
  }[];
}

const CASE = `number phase final unit { zh } clocks { name dueAt } steps { own label { zh } } actions { name }
  documents { id deliveredAt title { zh } }`;

async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

async function submit(input: Readonly<Record<string, unknown>>): Promise<Submitted> {
  const answer = await ask<{ submitMatter: Submitted }>(
    `mutation Submit($input: SubmitMatterInput!) { submitMatter(input: $input) {
      __typename ... on SubmittedMatter { number code } ... on Refused { code } } }`,
    { input: { process: GENERIC, entry: 'apply', divisionCode: LICHENG, requestId: requestId(), ...input } },
  );
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.submitMatter;
}

async function submitted(input: Readonly<Record<string, unknown>>): Promise<Proof> {
  const result = await submit(input);
  if (result.__typename === 'Refused') throw new Error(`refused: ${result.code}`);
  return { number: result.number, code: result.code };
}

const track = (proof: Proof): Promise<Answer<{ trackCase: Tracked }>> =>
  ask(`query Track($proof: ProofInput!) { trackCase(proof: $proof) { ${CASE} } }`, { proof });

async function tracked(proof: Proof): Promise<Tracked> {
  const { data, errors } = await track(proof);
  if (data === null) throw new Error(JSON.stringify(errors));
  return data.trackCase;
}

type PartyResult = Refused | { readonly __typename: 'PartyCaseChanged'; readonly case: Tracked };

async function actAsParty(proof: Proof, action: string, more: Readonly<Record<string, unknown>> = {}) {
  const answer = await ask<{ actAsParty: PartyResult }>(
    `mutation Act($input: PartyActInput!) { actAsParty(input: $input) {
      __typename ... on PartyCaseChanged { case { ${CASE} } } ... on Refused { code } } }`,
    { input: { proof, action, requestId: requestId(), ...more } },
  );
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.actAsParty;
}

const codeOf = ({ errors }: Answer<unknown>): string | undefined => errors?.[0]?.extensions?.code;

const application = fillForm('approval-generic-licence@1');
let desk: Caller;
let reviewer: Caller;
let head: Caller;

beforeAll(async () => {
  [desk, reviewer, head] = (await Promise.all(
    ['acceptor', 'handler', 'leader'].map((post) => signIn(url, `county-service-centre-${post}`)),
  )) as [Caller, Caller, Caller];
});

async function idOf(number: string): Promise<string> {
  const answer = await desk.ask<{ cases: { edges: { node: { id: string } }[] } }>(
    'query Find($text: String!) { cases(first: 1, filter: { search: $text }) { edges { node { id } } } }',
    { text: number },
  );
  return answer.cases.edges[0]!.node.id;
}

const step = async (who: Caller, id: string, action: string, form?: string) =>
  done(await act(who, id, action, form === undefined ? {} : { form: fillForm(form) }));

const take = (proof: Proof, documentId: string): Promise<Response> =>
  fetch(`${url}/public/documents`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...proof, documentId }),
  });

/** Another address of this machine. */
const STRANGER = '127.0.0.66';

function from(localAddress: string, body: string): Promise<Answer<unknown>> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = openRequest(`${url}/graphql`, { method: 'POST', localAddress, headers }, (answer) => {
      json(answer).then((read) => resolve(read as Answer<unknown>), reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('a citizen', () => {
  it('hands in, answers the correction, receives the papers and rates', async () => {
    const proof = await submitted({ form: application });
    expect(proof.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const id = await idOf(proof.number);
    await step(desk, id, 'askCorrection', 'approval-correction-list@1');
    const asked = await tracked(proof);
    expect(asked.actions.map(({ name }) => name)).toContain('submitCorrection');
    const answered = await actAsParty(proof, 'submitCorrection', { form: fillForm('approval-correction@1') });
    expect(answered).toMatchObject({ __typename: 'PartyCaseChanged' });
    await step(desk, id, 'accept');
    await step(reviewer, id, 'proposeGrant', 'approval-review@1');
    await step(head, id, 'grant', 'approval-grant@1');
    await step(desk, id, 'publish', 'approval-publication@1');
    await step(desk, id, 'deliver', 'approval-delivery@1');
    const decision = async () => (await tracked(proof)).documents.find(({ title }) => /决定书/.test(title.zh));
    // Slowly: who asks too often is turned away.
    await expect.poll(decision, { timeout: 60_000, interval: 2000 }).toBeDefined();
    const paper = (await decision())!;
    // The desk's record comes with the papers; taking it online afterwards changes nothing.
    await expect.poll(async () => (await decision())?.deliveredAt, { timeout: 60_000, interval: 2000 }).not.toBeNull();
    const deliveredAt = (await decision())?.deliveredAt;
    const taken = await take(proof, paper.id);
    expect([taken.status, taken.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await decision())?.deliveredAt).toBe(deliveredAt);
    const rated = await actAsParty(proof, 'rate', { form: fillForm('approval-rating@1') });
    expect(rated).toMatchObject({ case: { final: true, actions: [] } });
  });

  it('gets the same number and code for the same request, and none for another content under it', async () => {
    const request = { form: application, requestId: requestId() };
    const first = await submitted(request);
    expect(await submitted(request)).toEqual(first);
    const other = { ...request, form: { ...application, contactPhone: '13900000000' } };
    expect(await submit(other)).toMatchObject({ code: 'REQUEST_REUSED' });
  });

  it('is told nothing by a wrong code that an unknown number would not tell', async () => {
    const { number } = await submitted({ form: application });
    const wrong = await track({ number, code: '0000-0000' });
    const unknown = await track({ number: 'AP-350500-20200101-00001-X', code: '0000-0000' });
    expect(codeOf(wrong)).toBe('NOT_FOUND');
    expect(wrong).toEqual(unknown);
  });

  it('reads the code as it is written by hand', async () => {
    const { number, code } = await submitted({ form: application });
    const shown = await tracked({ number: number.toLowerCase(), code: code.replace('-', ' ').toLowerCase() });
    expect(shown.number).toBe(number);
  });

  it('opens neither another case nor its papers with his own code', async () => {
    const [mine, other] = [await submitted({ form: application }), await submitted({ form: application })];
    expect(codeOf(await track({ number: other.number, code: mine.code }))).toBe('NOT_FOUND');
    const paper = async () => (await tracked(other)).documents[0];
    await expect.poll(paper, { timeout: 60_000 }).toBeDefined();
    expect((await take(mine, (await paper())!.id)).status).toBe(404);
  });

  it('may not do what is for the office, and nothing else opens without an account', async () => {
    const proof = await submitted({ form: application });
    expect(await actAsParty(proof, 'accept')).toMatchObject({ code: 'PARTY_MAY_NOT' });
    expect(codeOf(await ask('{ me { __typename } }'))).toBeUndefined();
    for (const query of [
      '{ cases(first: 1) { edges { node { id } } } }',
      '{ unitChoices { id } }',
      '{ licences { total } }',
    ]) {
      expect(codeOf(await ask(query))).toBe('UNAUTHENTICATED');
    }
  });

  it('hands in only what is open to him, completely filled in', async () => {
    expect(await submit({ process: 'grid.incident', entry: 'report', form: {} })).toMatchObject({
      code: 'UNKNOWN_PROCESS',
    });
    expect(await submit({ form: {} })).toMatchObject({ code: 'INVALID_FORM' });
  });

  it('has what he typed judged by the version of the form that he filled in, and by no other', async () => {
    const request = { form: application, requestId: requestId() };
    for (const formId of ['approval-generic-licence@99', 'approval-generic-licence', 'petition-appeal@1', '']) {
      expect(await submit({ ...request, formId })).toMatchObject({ code: 'FORM_SUPERSEDED' });
    }
    // Not even a form that is not complete is judged by it.
    expect(await submit({ form: {}, formId: 'approval-generic-licence@99' })).toMatchObject({
      code: 'FORM_SUPERSEDED',
    });
    // Nothing was opened under the request: the version that is open takes it.
    const proof = await submitted({ ...request, formId: 'approval-generic-licence@1' });
    expect(await submitted(request)).toEqual(proof);
  });

  it('adds material, of the kinds that are taken', async () => {
    const proof = await submitted({ form: application });
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    const upload = async (bytes: Buffer): Promise<Response> => {
      const body = new FormData();
      body.set('division', LICHENG);
      body.set('file', new File([Uint8Array.from(bytes)], '照片.png'));
      return fetch(`${url}/public/attachments`, { method: 'POST', body });
    };
    expect((await upload(Buffer.from('#!/bin/sh'))).status).toBe(415);
    const { id } = (await (await upload(png)).json()) as { id: string };
    const added = await ask<{ addPartyMaterial: { __typename: string } }>(
      `mutation Add($input: PartyMaterialInput!) { addPartyMaterial(input: $input) { __typename ... on Refused { code } } }`,
      { input: { proof, attachmentIds: [id], requestId: requestId() } },
    );
    expect(added.data?.addPartyMaterial).toEqual({ __typename: 'PartyCaseChanged' });
  });

  it('is stopped after so many tries of one number', async () => {
    const { number } = await submitted({ form: application });
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 11; n++) codes.push(codeOf(await track({ number, code: '0000-0000' })));
    expect(codes.at(0)).toBe('NOT_FOUND');
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
  });

  it('gets to his case whatever a stranger elsewhere tries on its number, who does not learn the right code from it', async () => {
    const proof = await submitted({ form: application });
    const query = 'query Track($proof: ProofInput!) { trackCase(proof: $proof) { number } }';
    const tried = (code: string) =>
      from(STRANGER, JSON.stringify({ query, variables: { proof: { number: proof.number, code } } }));
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 12; n++) codes.push(codeOf(await tried('0000-0000')));
    expect(codes.filter((code) => code === 'NOT_FOUND')).toHaveLength(10);
    expect(codeOf(await tried(proof.code))).toBe('TOO_MANY_REQUESTS');
    for (let n = 0; n < 12; n++) expect((await tracked(proof)).number).toBe(proof.number);
  });
});
