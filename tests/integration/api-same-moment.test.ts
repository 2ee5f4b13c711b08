/**
 * Two people do the same to one case at the same moment, and one person sends the same twice: for every mutation of the
 * contract. One takes effect and the other is refused by a code, or both do where neither is in the other's way; what is
 * sent twice happens once. A mutation added later has to be put into the table.
 */
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Delegation } from '#database/entities/delegation.entity.ts';
import { Document } from '#database/entities/document.entity.ts';
import { Notice } from '#database/entities/notice.entity.ts';
import { WorkItem } from '#database/entities/work-item.entity.ts';
import { createOrm } from '#database/orm.ts';
import { verifyChain } from '#database/repositories/verify-chain.ts';
import { errors } from '#domain/errors.ts';
import type { CaseId } from '#domain/ids.ts';
import { type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { withPost } from '#tests/support/extra-post.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import {
  act,
  type CaseView,
  demoVillages,
  done,
  open,
  pointIn,
  reportForm,
  someCategory,
} from '#tests/support/incident.ts';
import { contract, rootFields } from '#tests/support/schema-documents.ts';

const url = inject('productUrl');
const orm = createOrm({ databaseUrl: inject('productEnvironment')['DATABASE_URL']!, poolSize: 2 });
afterAll(() => orm.close());

const LICHENG = '350502';
const caller: Record<string, Caller> = {};
const called = ['county-water-leader', 'county-housing-leader', 'county-gardens-leader'];
/** Two acceptors of the village, two handlers of it. */
const [one, other] = ['village-acceptor', 'village-handler'] as const;
let location = { longitude: 0, latitude: 0 };
let categoryCode = '';

const names = ['village-worker', one, other, 'town-supervisor', 'county-supervisor', ...called];
const desks = ['county-service-centre-acceptor', 'county-petitions-acceptor'];
beforeAll(async () => {
  for (const name of [...names, ...desks]) caller[name] = await signIn(url, name);
  location = await pointIn(inject('productEnvironment')['DATABASE_URL']!, demoVillages.licheng);
  categoryCode = await someCategory(caller['village-worker']!);
});

type Who = string;
/** What is sent; `who` is null for citizens. */
interface Sent {
  readonly who: Who | null;
  readonly input: Readonly<Record<string, unknown>>;
}
interface Race {
  readonly cases: readonly string[];
  /** The second is another person's where two persons may. */
  readonly both: readonly [Sent, Sent];
}
interface Rule {
  readonly prepare: () => Promise<Race>;
  /** Of two persons: one has its way, or neither is in the other's. */
  readonly wins: 'one' | 'both';
  /** The event of the case that one of them makes, and how many. */
  readonly effect: readonly [type: string, times: number];
}

const from = (who: Who | null, input: Sent['input']): Sent => ({ who, input });
const twice = (input: Sent['input'], whos: readonly [Who | null, Who | null] = [one, other]): Race['both'] => [
  from(whos[0], input),
  from(whos[1], input),
];
const reported = async (): Promise<CaseView> =>
  done(await open(caller['village-worker']!, { form: reportForm, location, categoryCode }));
const itemOf = ({ workItems }: CaseView): string => workItems.find(({ status }) => status === 'open')!.id;
const unitOf = async (who: Who): Promise<string> =>
  (await caller[who]!.ask<{ me: { holdings: { unit: { id: string } }[] } }>('{ me { holdings { unit { id } } } }')).me
    .holdings[0]!.unit.id;

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
async function uploaded(path: string, who: Who | null): Promise<string> {
  const body = new FormData();
  body.set('division', LICHENG);
  body.set('file', new File([Uint8Array.from(png)], 'photo.png'));
  const headers = who === null ? {} : { authorization: `Bearer ${caller[who]!.token}` };
  const answer = await fetch(`${url}${path}`, { method: 'POST', body, headers });
  return ((await answer.json()) as { id: string }).id;
}

const applicationOf = fillForm('approval-generic-licence@1');
const desk = 'county-service-centre-acceptor';
async function handedIn(): Promise<{ readonly id: string; readonly proof: object }> {
  const input = { process: 'approval.generic-licence', entry: 'apply', divisionCode: LICHENG, form: applicationOf };
  const { data } = await send('submitMatter', null, { ...input, requestId: requestId() });
  const { number, code } = data!['submitMatter'] as { number: string; code: string };
  const found = await caller[desk]!.ask<{ cases: { edges: { node: { id: string } }[] } }>(
    'query F($text: String!) { cases(first: 1, filter: { search: $text }) { edges { node { id } } } }',
    { text: number },
  );
  return { id: found.cases.edges[0]!.node.id, proof: { number, code } };
}

const rules: Readonly<Record<string, Rule>> = {
  act: {
    prepare: async () => {
      const { id } = await reported();
      return { cases: [id], both: twice({ caseId: id, action: 'file', form: { standardRow: categoryCode } }) };
    },
    wins: 'one',
    effect: ['moved', 1],
  },
  bulkAct: {
    prepare: async () => {
      const cases = [(await reported()).id, (await reported()).id];
      const items = cases.map((caseId) => ({ caseId }));
      return { cases, both: twice({ action: 'void', reason: '重复登记', items }) };
    },
    wins: 'one',
    effect: ['moved', 1],
  },
  claim: {
    prepare: async () => {
      const found = await reported();
      return { cases: [found.id], both: twice({ workItemId: itemOf(found) }) };
    },
    wins: 'one',
    effect: ['workItemClaimed', 1],
  },
  release: {
    prepare: async () => {
      const found = await reported();
      await send('claim', one, { workItemId: itemOf(found), requestId: requestId() });
      // In two windows: nobody else may.
      return { cases: [found.id], both: twice({ workItemId: itemOf(found) }, [one, one]) };
    },
    wins: 'one',
    effect: ['workItemReleased', 1],
  },
  addNote: {
    prepare: async () => {
      const { id } = await reported();
      return { cases: [id], both: twice({ caseId: id, text: '已到现场' }) };
    },
    wins: 'both',
    effect: ['noteAdded', 1],
  },
  attach: {
    prepare: async () => {
      const { id } = await reported();
      const files = [await uploaded('/attachments', one), await uploaded('/attachments', other)] as const;
      const both = [
        from(one, { caseId: id, attachmentId: files[0] }),
        from(other, { caseId: id, attachmentId: files[1] }),
      ] as const;
      return { cases: [id], both };
    },
    wins: 'both',
    effect: ['attachmentAdded', 1],
  },
  openSupervision: {
    prepare: async () => {
      const { id } = await reported();
      const order = { caseId: id, kind: 'leader', level: 'important', requirement: '三日内清运', dueDays: 2 };
      return { cases: [id], both: twice(order, ['town-supervisor', 'county-supervisor']) };
    },
    wins: 'both',
    effect: ['childOpened', 1],
  },
  blowWhistle: {
    prepare: async () => {
      const { id } = await reported();
      const meetingAt = new Date(Date.now() + 3 * 3_600_000).toISOString();
      const unitIds = await Promise.all(called.map(unitOf));
      return {
        cases: [id],
        both: twice({ caseId: id, unitIds, reason: '内涝反复发生，需到场会商', meetingAt, meetingPlace: '社区网格站' }),
      };
    },
    wins: 'both',
    effect: ['childOpened', 1],
  },
  actAsParty: {
    prepare: async () => {
      const { id, proof } = await handedIn();
      done(await act(caller[desk]!, id, 'askCorrection', { form: fillForm('approval-correction-list@1') }));
      const form = fillForm('approval-correction@1');
      return { cases: [id], both: twice({ proof, action: 'submitCorrection', form }, [null, null]) };
    },
    wins: 'one',
    effect: ['moved', 1],
  },
  addPartyMaterial: {
    prepare: async () => {
      const { id, proof } = await handedIn();
      const files = [await uploaded('/public/attachments', null), await uploaded('/public/attachments', null)] as const;
      const both = [
        from(null, { proof, attachmentIds: [files[0]] }),
        from(null, { proof, attachmentIds: [files[1]] }),
      ] as const;
      return { cases: [id], both };
    },
    wins: 'both',
    effect: ['attachmentAdded', 1],
  },
};

/** Of no case, or about cases that are only just opened. */
const elsewhere: Readonly<Record<string, string>> = {
  openCase: 'opens one',
  submitMatter: 'opens one',
  recordDelivery: 'of a paper: below',
  delegate: 'of a post: below',
  revokeDelegation: 'of a post: below',
  markNoticesRead: 'of a reader',
  setLanguage: 'of a reader',
  closeDay: 'of a calendar',
  previewCalendar: 'of a calendar',
  publishCalendar: 'of a calendar',
  retryReplan: 'of a calendar',
  computeHotlineRates: 'of a period',
};

it('every mutation is in the table or of no case', () => {
  const mutations = rootFields().flatMap(({ operation, field }) => (operation === 'mutation' ? [field.name] : []));
  expect(mutations.toSorted()).toEqual([...Object.keys(rules), ...Object.keys(elsewhere)].toSorted());
});

interface Told {
  readonly data: Readonly<Record<string, unknown>> | null;
  /** One for each result: null where it took effect. */
  readonly codes: readonly (string | null)[];
}
async function send(mutation: string, who: Who | null, input: Sent['input']): Promise<Told> {
  const type = contract.getMutationType()!.getFields()[mutation]!.args[0]!.type;
  const fields = mutation === 'submitMatter' ? '... on SubmittedMatter { number code }' : '';
  const query = `mutation ($input: ${String(type)}) { ${mutation}(input: $input) {
    __typename ${fields} ... on Refused { refusal: code } } }`;
  const authorization = who === null ? {} : { authorization: `Bearer ${caller[who]!.token}` };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors: failures } = (await answer.json()) as {
    data: Told['data'];
    errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  if (failures !== undefined) return { data, codes: failures.map(({ extensions }) => extensions?.code ?? 'none') };
  const results = [data?.[mutation]].flat() as { readonly refusal?: string }[];
  return { data, codes: results.map(({ refusal }) => refusal ?? null) };
}

/** Where a request of a mutation has its id. */
function named({ input, who }: Sent, id: string): Sent {
  const { items } = input as { readonly items?: readonly object[] };
  if (items === undefined) return { who, input: { ...input, requestId: id } };
  const requests = items.map((item, at) => ({ ...item, requestId: id.slice(0, -1) + String(at) }));
  return { who, input: { ...input, items: requests } };
}

const keyOf = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1] as CaseId;
const countOf = async (id: string, type: string): Promise<number> =>
  orm.em.fork().count(CaseEvent, { caseId: keyOf(id), type } as object);

/** The log is one chain without gaps, and what is read of the case is what it says. */
async function expectSound(id: string): Promise<void> {
  const em = orm.em.fork();
  const verdict = await verifyChain(em, keyOf(id));
  const { seq, kernel, state } = await em.findOneOrFail(CaseFile, keyOf(id));
  expect(verdict).toEqual({ intact: true, events: seq });
  expect([kernel.seq, kernel.state]).toEqual([seq, state]);
  const items = await em.find(WorkItem, { caseId: keyOf(id), status: 'open' });
  const main = items.filter(({ kind }) => kind === 'main');
  expect(main.length).toBeLessThanOrEqual(1);
  for (const item of items) expect(kernel.workItems.find((known) => known.id === item.id)?.status).toBe('open');
}

async function race(mutation: string, cases: readonly string[], type: string, sent: readonly Sent[]) {
  const before = await Promise.all(cases.map((id) => countOf(id, type)));
  const told = await Promise.all(sent.map(({ who, input }) => send(mutation, who, input)));
  // Read in several statements: what the engine adds meanwhile, a child's number for example, may lie between them.
  for (const id of cases) await vi.waitFor(() => expectSound(id), { timeout: 20_000 });
  const after = await Promise.all(cases.map((id) => countOf(id, type)));
  const codes = told.flatMap((answer) => answer.codes).filter((code) => code !== null);
  expect(Object.keys(errors)).toEqual(expect.arrayContaining(codes));
  expect(codes).not.toContain('INTERNAL');
  return { told, made: after.map((count, at) => count - before[at]!) };
}

describe.each(Object.entries(rules))('%s at the same moment', (mutation, { prepare, wins, effect: [type, times] }) => {
  it('by two has one effect and the other is refused, or both where neither is in the way', async () => {
    await withPost(other, one, 'acceptor', async () => {
      caller[other] = await signIn(url, other);
      const { cases, both } = await prepare();
      const { told, made } = await race(
        mutation,
        cases,
        type,
        both.map((sent) => named(sent, requestId())),
      );
      const refused = told.flatMap(({ codes }) => codes).filter((code) => code !== null);
      expect(refused).toHaveLength(wins === 'one' ? cases.length : 0);
      expect(made).toEqual(cases.map(() => times * (wins === 'one' ? 1 : 2)));
    });
  });

  it('by one who sends it twice happens once, and is answered alike', async () => {
    const { cases, both } = await prepare();
    const same = named(both[0], requestId());
    const { told, made } = await race(mutation, cases, type, [same, same, same]);
    for (const { codes } of told) expect(codes).toEqual(cases.map(() => null));
    expect(made).toEqual(cases.map(() => times));
  });
});

it('a paper handed over by two at the same moment has one receipt, and the other is told', async () => {
  const { id } = await handedIn();
  const receipt = () => orm.em.fork().findOne(Document, { caseId: keyOf(id), kind: 'receipt', status: 'issued' });
  await expect.poll(receipt, { timeout: 60_000, interval: 300 }).not.toBeNull();
  const documentId = Buffer.from(`Document:${(await receipt())!.id}`).toString('base64');
  const at = new Date().toISOString();
  const record = (manner: string) => send('recordDelivery', desk, { documentId, manner, at, requestId: requestId() });
  const told = await Promise.all(['inPerson', 'post'].map(record));
  const codes = told.flatMap((answer) => answer.codes);
  expect(codes).toEqual(expect.arrayContaining([null, 'DELIVERED_ALREADY']));
  expect((await receipt())!.deliveryManner).toBe(codes[0] === null ? 'inPerson' : 'post');
});

describe('a post handed over at the same moment', () => {
  const DAY = 86_400_000;
  const userOf = async (who: Who): Promise<string> =>
    (await caller[who]!.ask<{ me: { user: { id: string } } }>('{ me { user { id } } }')).me.user.id;
  const rowsOf = (ids: readonly string[]) =>
    orm.em.fork().find(Delegation, { fromUserId: keyOf(ids[0]!), toUserId: keyOf(ids[1]!) } as object);

  it('by two is handed over once, and ended by two ends once', async () => {
    const ids = [await userOf(other), await userOf('village-worker')];
    const before = new Set((await rowsOf(ids)).map(({ id }) => id));
    // Long after every other test: nobody acts for anybody meanwhile.
    const period = [20, 21].map((days) => new Date(Date.now() + days * DAY).toISOString());
    const input = {
      fromUserId: ids[0],
      toUserId: ids[1],
      unitId: await unitOf(other),
      post: 'handler',
      validFrom: period[0],
      validTo: period[1],
    };
    const make = (who: Who) => send('delegate', who, { ...input, requestId: requestId() });
    const made = (await Promise.all([make(other), make(other)])).flatMap(({ codes }) => codes);
    expect(made).toEqual(expect.arrayContaining([null, 'DELEGATION_OVERLAPS']));
    const rows = (await rowsOf(ids)).filter(({ id }) => !before.has(id));
    expect(rows).toHaveLength(1);

    const noticesOf = () =>
      orm.em.fork().count(Notice, { recipientUserId: keyOf(ids[1]!), kind: 'delegationRevoked' } as object);
    const known = await noticesOf();
    const revoke = () =>
      caller[other]!.ask<{ revokeDelegation: { __typename: string } }>(
        'mutation R($id: ID!) { revokeDelegation(id: $id) { __typename } }',
        { id: Buffer.from(`Delegation:${rows[0]!.id}`).toString('base64') },
      );
    const ended = await Promise.all([revoke(), revoke(), revoke()]);
    expect(ended.map((answer) => answer.revokeDelegation.__typename)).toEqual(['Delegated', 'Delegated', 'Delegated']);
    expect((await noticesOf()) - known).toBe(1);
  });
});
