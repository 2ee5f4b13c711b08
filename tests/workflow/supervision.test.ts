import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { childOpenedOf } from '#domain/case/child-opened.ts';
import type { OpenCommand } from '#domain/case/commands.ts';
import type { ChildCase } from '#domain/case/state.ts';
import type { CaseEvent } from '#domain/case/events.ts';
import type { CaseId, SubmissionId } from '#domain/ids.ts';
import type { UnitRef } from '#domain/organisation.ts';
import { move, movesFromHandling, movesToHandling, orderByHand, person, report, units } from './case-cast.ts';
import { startCaseEnvironment, type CaseEnvironment } from './case-environment.ts';

const PATIENCE = { timeout: 30_000 };

let env: CaseEnvironment;
beforeAll(async () => {
  env = await startCaseEnvironment();
});
afterAll(() => env.stop());

const form = (name: string) => ({ submission: { id: 'submission' as SubmissionId, form: name, fields: {} } });
const eventsOf = (caseId: CaseId, type: CaseEvent['type']) =>
  env.recorder.eventsOf(caseId).filter((event) => event.type === type);

/** A case its village has handled and then lets lie before the check: what was promised runs out where it is. */
async function letLie(owner: UnitRef = units.village): Promise<CaseId> {
  const { caseId } = await env.open(report({ version: 2, owner }));
  await env.giveAll(caseId, movesToHandling());
  await env.giveAll(caseId, movesFromHandling().slice(0, 2));
  return caseId;
}

async function childOf(caseId: CaseId): Promise<ChildCase> {
  const child = (await env.state(caseId))?.children?.[0];
  if (child === undefined) throw new Error('no order was opened');
  return child;
}

describe('an incident nobody ends', () => {
  it('is overdue, and the clock opens one supervision order, which rises from town to county to city', async () => {
    const parent = await letLie();
    await env.sleep('33 days');
    const child = await childOf(parent);
    expect(await env.state(parent)).toMatchObject({ children: [{ cause: 'byClock', number: child.number }] });
    expect(eventsOf(parent, 'childRequested')).toHaveLength(1);
    expect(eventsOf(parent, 'childOpened')).toHaveLength(1);
    expect(await env.state(child.caseId)).toMatchObject({
      process: 'supervision.order',
      parentCaseId: parent,
      state: 'issued',
      owner: units.town,
      assigned: units.village,
    });

    await env.sleep('60 days');
    const owners = eventsOf(child.caseId, 'ownerChanged').map(
      (event) => event.type === 'ownerChanged' && [event.data.to.level, event.data.cause],
    );
    expect(owners).toEqual([
      ['county', 'byClock'],
      ['city', 'byClock'],
    ]);
    expect(await env.state(child.caseId)).toMatchObject({
      state: 'issued',
      owner: units.city,
      assigned: units.village,
      unownedReason: 'noSuperior',
    });
    expect(eventsOf(parent, 'childRequested')).toHaveLength(1);
  });

  it('keeps state and clocks whatever happens to its order', async () => {
    const parent = await letLie();
    await env.sleep('33 days');
    const child = await childOf(parent);
    const before = await env.state(parent);
    const dispatcher = person('dispatcher');
    await env.give(child.caseId, move('reply', dispatcher, form('supervision-reply@1')));
    const supervisor = person('supervisor', units.town);
    await env.give(child.caseId, move('rejectReply', supervisor, { reason: 'says nothing' }));
    await env.give(child.caseId, move('reply', dispatcher, form('supervision-reply@1')));
    await env.give(child.caseId, move('accept', supervisor, form('supervision-acceptance@1')));
    expect(await env.state(child.caseId)).toMatchObject({ state: 'accepted' });
    expect(await env.state(parent)).toEqual(before);
  });

  it('opens its order once, though the first attempts fail and an answer is lost', async () => {
    const parent = await letLie();
    let failures = 3;
    env.children.beforeOpening = async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('database away');
    };
    let lost = 1;
    env.children.afterOpening = async () => {
      lost -= 1;
      if (lost >= 0) throw new Error('answer lost');
    };
    try {
      await env.sleep('33 days');
    } finally {
      env.children.beforeOpening = async () => {};
      env.children.afterOpening = async () => {};
    }
    const child = await childOf(parent);
    expect(env.children.asked.filter((id) => id === child.caseId)).toHaveLength(5);
    expect(eventsOf(child.caseId, 'opened')).toHaveLength(1);
    expect(eventsOf(parent, 'childOpened')).toHaveLength(1);
  });

  it('gets its order though it is closed before the order could be opened', async () => {
    const parent = await letLie();
    let away = true;
    env.children.beforeOpening = async () => {
      if (away) throw new Error('database away');
    };
    await env.sleep('33 days');
    expect(await childOf(parent)).toMatchObject({ number: null });
    await env.give(parent, move('forceClose', person('supervisor'), { reason: 'settled elsewhere' }));
    away = false;
    await env.sleep('1 hour');
    env.children.beforeOpening = async () => {};
    await env.handle(parent).result();
    const child = env.recorder.commitsOf(parent).at(-1)?.state.children?.[0];
    expect(child?.number).toMatch(/^SO-/);
    expect(await env.state(child!.caseId)).toMatchObject({ state: 'issued', parentCaseId: parent });
  });
});

describe('an order issued by hand', () => {
  async function supervised(): Promise<{ readonly parent: CaseId; readonly order: OpenCommand }> {
    const { caseId: parent } = await env.open(report({ version: 2 }));
    await env.giveAll(parent, movesToHandling());
    const order = orderByHand((await env.state(parent))!);
    await env.open(order);
    return { parent, order };
  }

  it('is known to the case it is about, though whoever issued it was not there any more to tell', async () => {
    const { parent, order } = await supervised();
    await vi.waitFor(() => expect(eventsOf(parent, 'childOpened')).toHaveLength(1), PATIENCE);
    expect((await env.state(parent))?.children).toMatchObject([
      { caseId: order.caseId, number: order.number, cause: 'byHand' },
    ]);
    expect(eventsOf(parent, 'childOpened')[0]?.actor).toMatchObject({ kind: 'person', post: 'supervisor' });
  });

  it('is noted once, though both it and whoever issued it tell', async () => {
    const { parent, order } = await supervised();
    await env.give(parent, childOpenedOf(order, order.number));
    await env.open(order);
    await env.give(parent, childOpenedOf(order, order.number));
    expect(eventsOf(parent, 'childRequested')).toHaveLength(1);
    expect(eventsOf(parent, 'childOpened')).toHaveLength(1);
  });

  it('is issued all the same when the case it is about has ended meanwhile', async () => {
    const { caseId: parent } = await env.open(report({ version: 2 }));
    await env.giveAll(parent, movesToHandling());
    const order = orderByHand((await env.state(parent))!);
    await env.give(parent, move('forceClose', person('supervisor'), { reason: 'settled elsewhere' }));
    await env.handle(parent).result();
    expect(await env.open(order)).toMatchObject({ state: 'issued' });
  });
});
