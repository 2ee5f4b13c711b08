/** Somebody goes on leave with work on his desk; a colleague is made his stand-in afterwards and finishes it. */
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { AuditEntry } from '#database/entities/audit-entry.entity.ts';
import { createOrm } from '#database/orm.ts';
import type { Caller } from '#tests/support/api-client.ts';
import { requestId, signIn } from '#tests/support/api-client.ts';
import { act, demoVillages, done, open, pointIn, reportForm, someCategory } from '#tests/support/incident.ts';

const url = inject('productUrl');
const HOUR = 3_600_000;
/** Posts are kept for a few seconds with the session: what changed is seen soon, not at once. */
const SOON = { timeout: 30_000, interval: 300 };

interface Me {
  readonly user: { readonly id: string; readonly displayName: string };
  readonly holdings: readonly {
    readonly post: string;
    readonly unit: { readonly id: string };
    readonly onBehalfOf: { readonly id: string } | null;
  }[];
}
interface Delegated {
  readonly __typename: string;
  readonly code?: string;
  readonly delegations?: readonly { readonly id: string; readonly status: string; readonly post: string }[];
}

const me = async (caller: Caller): Promise<Me> =>
  (await caller.ask<{ me: Me }>('{ me { user { id displayName } holdings { post unit { id } onBehalfOf { id } } } }'))
    .me;

async function delegate(caller: Caller, input: Readonly<Record<string, unknown>>): Promise<Delegated> {
  const now = Date.now();
  const data = await caller.ask<{ delegate: Delegated }>(
    `mutation Delegate($input: DelegateInput!) { delegate(input: $input) {
      __typename ... on Delegated { delegations { id status post } } ... on Refused { code } } }`,
    {
      input: {
        validFrom: new Date(now - 24 * HOUR).toISOString(),
        validTo: new Date(now + 24 * HOUR).toISOString(),
        requestId: requestId(),
        ...input,
      },
    },
  );
  return data.delegate;
}

async function revoke(caller: Caller, id: string): Promise<Delegated> {
  const data = await caller.ask<{ revokeDelegation: Delegated }>(
    `mutation Revoke($id: ID!) { revokeDelegation(id: $id) {
      __typename ... on Delegated { delegations { id status post } } ... on Refused { code } } }`,
    { id },
  );
  return data.revokeDelegation;
}

let caller: Record<'worker' | 'acceptor' | 'handler' | 'stranger' | 'far', Caller>;
let person: Record<keyof typeof caller, Me>;
let unitId = '';
let categoryCode = '';
let location = { longitude: 0, latitude: 0 };
const made: string[] = [];

beforeAll(async () => {
  const names = ['village-worker', 'village-acceptor', 'village-handler', 'town-handler', 'jj-town-handler'];
  const [worker, acceptor, handler, stranger, far] = await Promise.all(names.map((name) => signIn(url, name)));
  caller = { worker: worker!, acceptor: acceptor!, handler: handler!, stranger: stranger!, far: far! };
  const entries = Object.entries(caller).map(async ([name, who]) => [name, await me(who)] as const);
  person = Object.fromEntries(await Promise.all(entries)) as typeof person;
  unitId = person.handler.holdings[0]!.unit.id;
  categoryCode = await someCategory(caller.worker);
  location = await pointIn(inject('productEnvironment')['DATABASE_URL']!, demoVillages.licheng);
});
afterAll(async () => {
  for (const id of made) await revoke(caller.acceptor, id);
});

/** A stand-in from now on; revoked at the end whatever happens. */
async function standIn(input: Readonly<Record<string, unknown>> = {}, by = caller.acceptor): Promise<string> {
  const toWorker = { fromUserId: person.handler.user.id, toUserId: person.worker.user.id, unitId, post: 'handler' };
  const outcome = await delegate(by, { ...toWorker, ...input });
  const [first] = outcome.delegations ?? [];
  if (first === undefined) throw new Error(`refused: ${outcome.code}`);
  made.push(first.id);
  return first.id;
}

const actsFor = async (who: Caller): Promise<readonly string[]> =>
  (await me(who)).holdings.flatMap(({ onBehalfOf }) => onBehalfOf?.id ?? []);
const untilActing = (who: Caller, ids: readonly string[]) =>
  vi.waitFor(async () => expect(await actsFor(who)).toEqual(ids), SOON);

/** In handling, claimed by the handler. */
async function onTheDesk(): Promise<string> {
  const { id } = done(await open(caller.worker, { form: reportForm, location, categoryCode }));
  done(await act(caller.acceptor, id, 'file', { form: { standardRow: categoryCode } }));
  done(await act(caller.acceptor, id, 'dispatch', { unitId }));
  const { workItems } = done(await act(caller.handler, id, 'startHandling'));
  const item = workItems.find(({ status }) => status === 'open')!;
  await caller.handler.ask(`mutation Claim($input: WorkItemInput!) { claim(input: $input) { __typename } }`, {
    input: { workItemId: item.id, requestId: requestId() },
  });
  return id;
}

const submit = (who: Caller, id: string) => act(who, id, 'submitHandling', { form: { measures: '已清运并冲洗' } });

describe('an absence arranged afterwards', () => {
  it('lets the stand-in see and finish what the absent person had claimed, and the record names both', async () => {
    const id = await onTheDesk();
    expect(await submit(caller.worker, id)).toMatchObject({ code: 'NOT_YOUR_POST' });
    await standIn({ reason: '病假' });
    await untilActing(caller.worker, [person.handler.user.id]);
    const { queue } = await caller.worker.ask<{ queue: { edges: { node: { case: { id: string } } }[] } }>(
      `query Q($unit: ID!) { queue(filter: { unitId: $unit, post: "handler" }, orderBy: openedAtDescending, first: 50) {
        edges { node { case { id } } } } }`,
      { unit: unitId },
    );
    expect(queue.edges.map(({ node }) => node.case.id)).toContain(id);
    expect(done(await submit(caller.worker, id)).state).toBe('handled');
    const { case: story } = await caller.worker.ask<{
      case: { events: { type: string; actor: { id: string } | null; onBehalfOf: { id: string } | null }[] };
    }>(`query E($id: ID!) { case(id: $id) { events { type actor { id } onBehalfOf { id } } } }`, { id });
    expect(story.events.findLast(({ type }) => type === 'moved')).toMatchObject({
      actor: { id: person.worker.user.id },
      onBehalfOf: { id: person.handler.user.id },
    });
    // Who handled it, for himself or for another, does not check it on site.
    done(await act(caller.handler, id, 'confirmHandling'));
    done(await act(caller.acceptor, id, 'sendPostCheck'));
    expect(await act(caller.worker, id, 'reportPostCheck', { form: { result: 'pass' } })).toMatchObject({
      code: 'HANDLER_MAY_NOT_CLOSE',
    });
    expect(await revoke(caller.handler, made.at(-1)!)).toMatchObject({ delegations: [{ status: 'revoked' }] });
  });

  it('ends within seconds when it is revoked', async () => {
    const id = await onTheDesk();
    const delegation = await standIn();
    await untilActing(caller.worker, [person.handler.user.id]);
    expect(await revoke(caller.acceptor, delegation)).toMatchObject({ delegations: [{ status: 'revoked' }] });
    await untilActing(caller.worker, []);
    expect(await submit(caller.worker, id)).toMatchObject({ code: 'NOT_YOUR_POST' });
    expect(done(await submit(caller.handler, id)).state).toBe('handled');
  });

  it('ends by itself', async () => {
    const id = await onTheDesk();
    await standIn({ validTo: new Date(Date.now() + 8_000).toISOString() });
    await untilActing(caller.worker, [person.handler.user.id]);
    await untilActing(caller.worker, []);
    expect(await submit(caller.worker, id)).toMatchObject({ code: 'NOT_YOUR_POST' });
  });

  it('hands over all posts at once', async () => {
    const all = await delegate(caller.handler, {
      fromUserId: person.handler.user.id,
      toUserId: person.acceptor.user.id,
    });
    const found = all.delegations ?? [];
    made.push(...found.map(({ id }) => id));
    expect(found.map(({ post }) => post).toSorted()).toEqual(['handler', 'unitLeader']);
    for (const { id } of found) await revoke(caller.handler, id);
  });
});

describe('a delegation', () => {
  const fromHandler = () => ({ fromUserId: person.handler.user.id, unitId, post: 'handler' });

  it('is refused with a code', async () => {
    const to = (who: keyof typeof person) => ({ ...fromHandler(), toUserId: person[who].user.id });
    expect(await delegate(caller.handler, to('handler'))).toMatchObject({ code: 'DELEGATION_TO_SELF' });
    expect(await delegate(caller.handler, to('far'))).toMatchObject({ code: 'DELEGATE_NOT_ELIGIBLE' });
    expect(await delegate(caller.worker, to('acceptor'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await delegate(caller.stranger, to('stranger'))).toMatchObject({ code: 'FORBIDDEN' });
    const long = new Date(Date.now() + 400 * 24 * HOUR).toISOString();
    expect(await delegate(caller.handler, { ...to('worker'), validTo: long })).toMatchObject({
      code: 'DELEGATION_TOO_LONG',
    });
  });

  it('sent twice is made once; a second one is refused; a circle is', async () => {
    const period = { validFrom: new Date().toISOString(), validTo: new Date(Date.now() + HOUR).toISOString() };
    const input = { ...fromHandler(), ...period, toUserId: person.worker.user.id, requestId: requestId() };
    const both = await Promise.all([delegate(caller.handler, input), delegate(caller.handler, input)]);
    const ids = both.map(({ delegations }) => delegations?.[0]?.id);
    made.push(ids[0]!);
    expect(ids[1]).toBe(ids[0]);
    expect(await delegate(caller.handler, { ...input, reason: '另有安排' })).toMatchObject({ code: 'REQUEST_REUSED' });
    expect(await delegate(caller.handler, { ...fromHandler(), toUserId: person.acceptor.user.id })).toMatchObject({
      code: 'DELEGATION_OVERLAPS',
    });
    const back = { unitId, post: 'handler', fromUserId: person.worker.user.id, toUserId: person.handler.user.id };
    expect(await delegate(caller.worker, back)).toMatchObject({ code: 'DELEGATION_CYCLE' });
    await revoke(caller.handler, ids[0]!);
  });

  it('shows to both and to the supervisor, is revoked by neither the stand-in nor a stranger, and is audited', async () => {
    const id = await standIn();
    const shown = async (who: Caller, scope: string) =>
      (
        await who.ask<{ delegations: { id: string; mayRevoke: boolean }[] }>(
          `query D($scope: DelegationScope!) { delegations(scope: $scope) { id mayRevoke } }`,
          { scope },
        )
      ).delegations.filter((row) => row.id === id);
    expect(await shown(caller.handler, 'given')).toEqual([{ id, mayRevoke: true }]);
    expect(await shown(caller.worker, 'received')).toEqual([{ id, mayRevoke: false }]);
    expect(await shown(caller.acceptor, 'unit')).toEqual([{ id, mayRevoke: true }]);
    expect(await shown(caller.stranger, 'unit')).toEqual([]);
    expect(await revoke(caller.worker, id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await revoke(caller.stranger, id)).toMatchObject({ code: 'FORBIDDEN' });
    await revoke(caller.acceptor, id);
    const orm = createOrm({ databaseUrl: inject('productEnvironment')['DATABASE_URL']!, poolSize: 1 });
    const key = Buffer.from(id, 'base64').toString().split(':')[1]!;
    const entries = await orm.em.fork().find(AuditEntry, { subject: `delegation:${key}` }, { orderBy: { at: 'asc' } });
    await orm.close();
    expect(entries.map(({ action, outcome, code }) => [action, outcome, code])).toEqual([
      ['delegate', 'done', ''],
      ['revokeDelegation', 'refused', 'FORBIDDEN'],
      ['revokeDelegation', 'refused', 'FORBIDDEN'],
      ['revokeDelegation', 'done', ''],
    ]);
  });

  it('is told to both sides: when made, when taken back, and at its end only if it lasted until then', async () => {
    const short = await standIn({ validTo: new Date(Date.now() + 4_000).toISOString() });
    const kinds = (notices: readonly Told[]): readonly string[] => notices.map(({ kind }) => kind);
    expect(kinds(await toldOf(caller.worker, short))).toEqual(['delegated']);
    expect(await toldOf(caller.handler, short)).toMatchObject([
      { label: { zh: '岗位委托代理', en: 'Post delegated' }, delegation: { postLabel: { zh: '处置员' } }, case: null },
    ]);
    expect(await toldOf(caller.acceptor, short)).toEqual([]);
    await vi.waitFor(async () => {
      for (const who of [caller.worker, caller.handler]) {
        expect(kinds(await toldOf(who, short))).toEqual(['delegationEnded', 'delegated']);
      }
    }, SOON);

    const revoked = await standIn({ validTo: new Date(Date.now() + 4_000).toISOString() });
    await revoke(caller.handler, revoked);
    await revoke(caller.handler, revoked);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(kinds(await toldOf(caller.worker, revoked))).toEqual(['delegationRevoked', 'delegated']);
    expect(kinds(await toldOf(caller.handler, revoked))).toEqual(['delegated']);
  });
});

interface Told {
  readonly kind: string;
  readonly delegation: { readonly id: string } | null;
}

async function toldOf(who: Caller, delegation: string): Promise<readonly Told[]> {
  const { notices } = await who.ask<{ notices: { edges: { node: Told }[] } }>(
    `{ notices(first: 50) { edges { node { kind label { zh en } case { id } delegation { id postLabel { zh } } } } } }`,
  );
  return notices.edges.map(({ node }) => node).filter((notice) => notice.delegation?.id === delegation);
}
