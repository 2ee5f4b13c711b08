/** A supervision order from the issuer's hand to its acceptance, through the real API. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Caller } from '#tests/support/api-client.ts';
import { requestId, signIn } from '#tests/support/api-client.ts';
import { act, demoVillages, done, open, pointIn, reportForm, someCategory, view } from '#tests/support/incident.ts';
import type { Result } from '#tests/support/incident.ts';

const url = inject('productUrl');
const names = [
  'village-worker',
  'village-acceptor',
  'village-handler',
  'town-supervisor',
  'county-supervisor',
  'town-dispatcher',
  'county-water-leader',
  'jj-county-supervisor',
] as const;

let caller: Record<(typeof names)[number], Caller>;
let categoryCode = '';
let location = { longitude: 0, latitude: 0 };

beforeAll(async () => {
  const entries = names.map(async (name) => [name, await signIn(url, name)] as const);
  caller = Object.fromEntries(await Promise.all(entries)) as typeof caller;
  categoryCode = await someCategory(caller['village-worker']);
  location = await pointIn(inject('productEnvironment')['DATABASE_URL']!, demoVillages.licheng);
});

async function matter(): Promise<string> {
  const worker = caller['village-worker'];
  return done(await open(worker, { form: reportForm, location, categoryCode })).id;
}

async function supervise(who: Caller, caseId: string, input: Readonly<Record<string, unknown>> = {}): Promise<Result> {
  const data = await who.ask<{ openSupervision: Result }>(
    `mutation Supervise($input: OpenSupervisionInput!) { openSupervision(input: $input) {
      __typename ... on CaseChanged { case { ...View } } ... on Refused { code zh en fields { path zh } } } }
    fragment View on Case { id number state seq unit { name { zh } } workItems { id status post } availableActions { name } }`,
    {
      input: {
        caseId,
        kind: 'leader',
        level: 'important',
        requirement: '三日内查明原因并清运',
        dueDays: 2,
        requestId: requestId(),
        ...input,
      },
    },
  );
  return data.openSupervision;
}

interface Linked {
  readonly state: string;
  readonly clocks: readonly { readonly name: string; readonly dueAt: string | null }[];
  readonly children: readonly { readonly id: string; readonly number: string; readonly process: string }[];
  readonly parent: { readonly id: string } | null;
  readonly events: readonly { readonly type: string }[];
  readonly maySupervise: boolean;
}
async function linked(who: Caller, id: string): Promise<Linked> {
  const data = await who.ask<{ case: Linked }>(
    `query L($id: ID!) { case(id: $id) { state maySupervise clocks { name dueAt } children { id number process }
      parent { id } events { type } } }`,
    { id },
  );
  return data.case;
}

describe('a supervision order by hand', () => {
  it('is answered, sent back, answered again and accepted; the case it is about does not move', async () => {
    const id = await matter();
    const supervisor = caller['town-supervisor'];
    const dispatcher = caller['village-acceptor'];
    const before = await linked(supervisor, id);
    expect(before.maySupervise).toBe(true);
    const order = done(await supervise(supervisor, id));
    expect(order).toMatchObject({ state: 'issued', number: expect.stringMatching(/^SO-350500-/) });
    expect(await linked(supervisor, order.id)).toMatchObject({ parent: { id }, maySupervise: false });

    done(await act(dispatcher, order.id, 'reply', { form: { situation: '已联系环卫，正在安排车辆' } }));
    expect(await act(dispatcher, order.id, 'accept', { form: { conclusion: 'resolved' } })).toMatchObject({
      code: 'NOT_YOUR_POST',
    });
    expect(await act(supervisor, order.id, 'rejectReply')).toMatchObject({ code: 'REASON_REQUIRED' });
    done(await act(supervisor, order.id, 'rejectReply', { reason: '没有说明完成时间' }));
    done(await act(dispatcher, order.id, 'reply', { form: { situation: '今日 18 时前清运完毕' } }));
    const accepted = done(await act(supervisor, order.id, 'accept', { form: { conclusion: 'accepted' } }));
    expect(accepted.state).toBe('accepted');

    const after = await linked(supervisor, id);
    expect(after).toMatchObject({ state: before.state, clocks: before.clocks });
    expect(after.children).toEqual([{ id: order.id, number: order.number, process: 'supervision.order' }]);
    expect(after.events.map(({ type }) => type).slice(before.events.length)).toEqual(['childRequested', 'childOpened']);
  });

  it('is opened once, however often it is sent', async () => {
    const id = await matter();
    const sent = { requestId: requestId() };
    const [first, second] = [
      done(await supervise(caller['county-supervisor'], id, sent)),
      done(await supervise(caller['county-supervisor'], id, sent)),
    ];
    expect(second.number).toBe(first.number);
    expect((await linked(caller['county-supervisor'], id)).children).toHaveLength(1);
    const other = await supervise(caller['county-supervisor'], id, { ...sent, requirement: '另一要求' });
    expect(other).toMatchObject({ code: 'REQUEST_REUSED' });
  });

  it('is for supervisors above the place alone, and a form that says nothing is refused by field', async () => {
    const id = await matter();
    expect(await supervise(caller['town-dispatcher'], id)).toMatchObject({ code: 'NOT_YOUR_POST' });
    expect(await supervise(caller['jj-county-supervisor'], id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await supervise(caller['town-supervisor'], id, { kind: 'whim' })).toMatchObject({
      code: 'INVALID_FORM',
      fields: [{ path: '/kind' }],
    });
    const order = done(await supervise(caller['town-supervisor'], id));
    expect(await supervise(caller['town-supervisor'], order.id)).toMatchObject({ code: 'NOT_YOUR_POST' });
  });

  it('is not shown to units that have no part in it', async () => {
    const id = await matter();
    const order = done(await supervise(caller['county-supervisor'], id));
    expect(await view(caller['county-water-leader'], order.id)).toBeNull();
    expect(await view(caller['jj-county-supervisor'], order.id)).toBeNull();
    expect(await view(caller['village-acceptor'], order.id)).not.toBeNull();
  });

  it('stands in the queue and the list of either side', async () => {
    const id = await matter();
    const order = done(await supervise(caller['town-supervisor'], id));
    const list = (who: Caller, ourSide: string) =>
      who.ask<{ cases: { edges: { node: { id: string } }[] } }>(
        `query S($filter: CaseFilter) { cases(filter: $filter, first: 50) { edges { node { id } } } }`,
        { filter: { process: 'supervision.order', ourSide, open: true } },
      );
    const ids = async (who: Caller, side: string) => (await list(who, side)).cases.edges.map(({ node }) => node.id);
    expect(await ids(caller['town-supervisor'], 'issued')).toContain(order.id);
    expect(await ids(caller['town-supervisor'], 'addressed')).not.toContain(order.id);
    expect(await ids(caller['village-acceptor'], 'addressed')).toContain(order.id);
    const { queue } = await caller['village-acceptor'].ask<{ queue: { edges: { node: { case: { id: string } } }[] } }>(
      `{ queue(filter: { family: "coordination" }, first: 50) { edges { node { case { id } } } } }`,
    );
    expect(queue.edges.map(({ node }) => node.case.id)).toContain(order.id);
  });
});
