/** 信访工作条例 §35: the answer to a petition reaches its petitioner, and from that day he has thirty to ask for review. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open, view } from '#tests/support/incident.ts';

const url = inject('productUrl');
const LICHENG = '350502';
const DAY = 86_400_000;

interface Proof {
  readonly number: string;
  readonly code: string;
}
interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly recordable: boolean;
  readonly deliveredAt: string | null;
}

const office: Record<string, Caller> = {};
beforeAll(async () => {
  for (const post of ['acceptor', 'handler', 'leader']) office[post] = await signIn(url, `county-petitions-${post}`);
});

const step = async (who: string, { id }: Pick<CaseView, 'id'>, action: string, form?: string) =>
  done(await act(office[who]!, id, action, form === undefined ? {} : { form: fillForm(form) }));

async function answered(petition: Pick<CaseView, 'id'>): Promise<CaseView> {
  await step('acceptor', petition, 'acceptOwn', 'petition-acceptance@1');
  await step('handler', petition, 'draftOpinion', 'petition-decision@1');
  return step('leader', petition, 'issueOpinion');
}

async function registered(): Promise<CaseView> {
  const form = fillForm('petition-appeal@1', { channel: 'visit' });
  const input = { process: 'petition.appeal', entry: 'register', divisionCode: LICHENG, form };
  return done(await open(office['acceptor']!, input));
}

async function anonymously<Data>(query: string, variables: object): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data | null; errors?: unknown };
  if (data === null) throw new Error(JSON.stringify(errors));
  return data;
}

async function handedIn(): Promise<Proof & { readonly id: string }> {
  const form = fillForm('petition-appeal@1', { channel: 'web' });
  const input = { process: 'petition.appeal', entry: 'register', divisionCode: LICHENG, requestId: requestId(), form };
  const { submitMatter: proof } = await anonymously<{ submitMatter: Proof }>(
    `mutation S($input: SubmitMatterInput!) { submitMatter(input: $input) { ... on SubmittedMatter { number code } } }`,
    { input },
  );
  const found = await office['acceptor']!.ask<{ cases: { edges: { node: { id: string } }[] } }>(
    'query F($text: String!) { cases(first: 1, filter: { search: $text }) { edges { node { id } } } }',
    { text: proof.number },
  );
  return { ...proof, id: found.cases.edges[0]!.node.id };
}

async function opinionOf({ id }: Pick<CaseView, 'id'>): Promise<Paper> {
  const paper = async () => {
    const { case: found } = await office['acceptor']!.ask<{ case: { documents: Paper[] } }>(
      `query P($id: ID!) { case(id: $id) { documents { id kind status recordable deliveredAt } } }`,
      { id },
    );
    return found.documents.find(({ kind, status }) => kind === 'petition-opinion' && status === 'issued');
  };
  await expect.poll(paper, { timeout: 60_000, interval: 500 }).toBeDefined();
  return (await paper())!;
}

async function windowOf({ id }: Pick<CaseView, 'id'>) {
  const { case: found } = await office['acceptor']!.ask<{
    case: { clocks: { name: string; status: string; dueAt: string | null }[] };
  }>(`query C($id: ID!) { case(id: $id) { clocks { name status dueAt } } }`, { id });
  return found.clocks.find(({ name }) => name === 'reviewWindow');
}

const dayBefore = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 - days * DAY).toISOString().slice(0, 10);

describe('the delivery of an opinion', () => {
  it('is waited for: until it is on record no period runs and a late delivery closes nothing', async () => {
    const petition = await answered(await registered());
    expect(petition.state).toBe('answered');
    expect(await windowOf(petition)).toBeUndefined();
    const atOffice = (await view(office['acceptor']!, petition.id))?.availableActions.map(({ name }) => name);
    expect(atOffice).toEqual(expect.arrayContaining(['deliver', 'askReview']));
  });

  it.each([
    ['tomorrow', -1],
    ['the day before it was issued', 1],
  ])('is not of %s', async (_, days) => {
    const petition = await answered(await registered());
    const form = fillForm('petition-delivery@1', { deliveredOn: dayBefore(days) });
    expect(await act(office['acceptor']!, petition.id, 'deliver', { form })).toMatchObject({
      code: 'DELIVERY_DATE_WRONG',
      fields: [{ path: '/deliveredOn' }],
    });
  });

  it('needs a witness where the signature was refused, and the notice where it was public', async () => {
    const petition = await answered(await registered());
    for (const [manner, missing] of [
      ['left', 'witness'],
      ['public', 'notice'],
    ] as const) {
      const { [missing]: _, ...form } = fillForm('petition-delivery@1', { manner });
      expect(await act(office['acceptor']!, petition.id, 'deliver', { form })).toMatchObject({ code: 'INVALID_FORM' });
    }
    const form = fillForm('petition-delivery@1', { manner: 'left' });
    const now = done(await act(office['acceptor']!, petition.id, 'deliver', { form }));
    expect(now.state).toBe('delivered');
    expect(await windowOf(petition)).toMatchObject({ status: 'running' });
    await expect.poll(async () => (await opinionOf(petition)).deliveredAt, { timeout: 60_000 }).not.toBeNull();
  });

  it('is no record on the paper alone, which would leave the case waiting', async () => {
    const petition = await answered(await registered());
    const paper = await opinionOf(petition);
    expect(paper.recordable).toBe(false);
    const input = { documentId: paper.id, manner: 'post', at: new Date().toISOString(), requestId: requestId() };
    const { recordDelivery } = await office['acceptor']!.ask<{ recordDelivery: { code?: string } }>(
      `mutation R($input: RecordDeliveryInput!) { recordDelivery(input: $input) { ... on Refused { code } } }`,
      { input },
    );
    expect(recordDelivery.code).toBe('DELIVERY_IS_A_STEP');
  });

  it('is made by the petitioner who takes the paper online, once', async () => {
    const { id, ...proof } = await handedIn();
    const petition = await answered({ id });
    const { id: documentId } = await opinionOf(petition);
    const take = () =>
      fetch(`${url}/public/documents`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...proof, documentId }),
      });
    expect((await take()).status).toBe(200);
    const after = await view(office['acceptor']!, id);
    expect(after?.state).toBe('delivered');
    expect(await windowOf(petition)).toMatchObject({ status: 'running' });
    expect((await take()).status).toBe(200);
    expect((await view(office['acceptor']!, id))?.seq).toBe(after?.seq);
  });
});
