import { describe, expect, test } from 'vitest';
import type { KernelContext } from '#domain/case/context.ts';
import { dueOfUnit } from '#domain/case/due-of-unit.ts';
import { mainItems } from '#domain/case/work-items.ts';
import {
  acceptor,
  gardener,
  gardenLeader,
  gardens,
  handler,
  leader,
  roads,
  supervisor,
  town,
  village,
} from './cast.ts';
import { accepted, caseIn } from './stories.ts';
import { codeOf, context2, HOUR, type TestCase } from './test-case.ts';

function joint(on: KernelContext = context2): TestCase {
  const it = caseIn('pendingDispatch', {}, on);
  accepted(it.act(acceptor, 'dispatchJointly', { units: [roads, gardens] }));
  return it;
}

describe('joint handling', () => {
  test('opens a task and a slice of the time for each party, the first leads', () => {
    const it = joint();
    expect(mainItems(it.state).map(({ unit, post }) => [unit.id, post])).toEqual([
      ['roads', 'handler'],
      ['gardens', 'handler'],
    ]);
    expect(it.state).toMatchObject({
      state: 'jointHandling',
      assigned: roads,
      parties: [
        { unit: roads, role: 'lead', done: false },
        { unit: gardens, role: 'assisting', done: false },
      ],
    });
    for (const unit of ['roads', 'gardens']) expect(it.clock(`handle/${unit}`).status).toBe('running');
    expect(it.commits.at(-1)!.notices.map(({ recipient }) => recipient)).toEqual([
      { kind: 'post', unitId: 'roads', post: 'handler' },
      { kind: 'post', unitId: 'gardens', post: 'handler' },
    ]);
  });

  test('waits for the last, whose move it is; who is done has no task and no time running', () => {
    const it = joint();
    it.now += HOUR;
    accepted(it.act(gardener, 'submitPart'));
    expect(it.state).toMatchObject({ state: 'jointHandling', handledBy: ['gardener'] });
    expect(mainItems(it.state).map(({ unit }) => unit.id)).toEqual(['roads']);
    expect(it.clock('handle/gardens')).toMatchObject({ status: 'stopped', consumed: HOUR });
    expect(it.clock('handle/roads').status).toBe('running');
    expect(codeOf(it.act(gardener, 'submitPart'))).toBe('NOT_YOUR_POST');
    accepted(it.act(handler, 'submitPart'));
    expect(it.state).toMatchObject({ state: 'handled', handledBy: ['gardener', 'handler'] });
    expect(it.countOf('partyDone')).toBe(2);
    // The lead answers for the whole.
    expect(codeOf(it.act(gardenLeader, 'confirmHandling'))).toBe('NOT_YOUR_POST');
    accepted(it.act(leader, 'confirmHandling'));
  });

  test('a claim binds the task of one party and not the other', () => {
    const it = joint();
    accepted(it.claim(handler));
    accepted(it.act(gardener, 'submitPart'));
    expect(mainItems(it.state)).toMatchObject([{ unit: roads, claimedBy: 'handler' }]);
  });

  test('goes back to the dispatcher when one party returns it, and a party invited again goes on with what is left', () => {
    const it = joint();
    it.now += 2 * HOUR;
    accepted(it.act(gardenLeader, 'returnPart'));
    expect(it.state).toMatchObject({ state: 'returned', assigned: null });
    expect(it.state.parties ?? []).toEqual([]);
    expect(it.state.workItems.filter(({ status }) => status === 'open')).toMatchObject([{ purpose: 'returned' }]);
    accepted(it.act(acceptor, 'dispatch', { unit: roads }));
    expect(it.clock('handle/roads')).toMatchObject({ status: 'running', consumed: 2 * HOUR });
    expect(it.clock('handle/gardens').status).toBe('stopped');
  });

  test('is handed up as a whole when one slice runs out', () => {
    const it = joint();
    accepted(it.act(handler, 'submitPart'));
    while (it.state.state === 'jointHandling') accepted(it.fireNext());
    expect(it.state).toMatchObject({ state: 'pendingDispatch', owner: town, overdueClocks: ['handle/gardens'] });
    expect(mainItems(it.state)).toHaveLength(1);
  });

  test('tells the unit whose slice it is', () => {
    const it = joint();
    accepted(it.act(handler, 'submitPart'));
    accepted(it.fireNext());
    expect(it.commits.at(-1)!.notices).toMatchObject([
      { kind: 'reminder', recipient: { kind: 'post', unitId: 'gardens', post: 'handler' } },
    ]);
  });

  test('an extension is for the party that asked', () => {
    const it = joint();
    accepted(it.act(gardener, 'requestExtension'));
    accepted(it.act(acceptor, 'grantExtension'));
    expect([it.clock('handle/roads').budget, it.clock('handle/gardens').budget]).toEqual([8 * HOUR, 16 * HOUR]);
  });

  test('what one party was granted is not counted against the other', () => {
    const it = joint();
    for (let grant = 0; grant < 2; grant++) {
      accepted(it.act(handler, 'requestExtension'));
      accepted(it.act(acceptor, 'grantExtension'));
    }
    expect(codeOf(it.act(handler, 'requestExtension'))).toBe('ADJUSTMENTS_USED_UP');
    accepted(it.act(gardener, 'requestExtension'));
    accepted(it.act(acceptor, 'grantExtension'));
    expect(it.clock('handle/gardens').budget).toBe(16 * HOUR);
    expect(it.clock('handle/roads').budget).toBe(24 * HOUR);
  });

  test('each task shows the due instant of its own slice, the centre sees the earliest', () => {
    const it = joint();
    accepted(it.act(gardener, 'requestExtension'));
    accepted(it.act(acceptor, 'grantExtension'));
    const { clocks, dueAt } = it.commits.at(-1)!;
    expect(dueOfUnit(clocks, roads.id)).toBe(it.clock('handle/roads').dueAt);
    expect(dueOfUnit(clocks, gardens.id)).toBe(it.clock('handle/gardens').dueAt);
    expect(dueOfUnit(clocks, gardens.id)).toBeGreaterThan(dueAt!);
    expect(dueOfUnit(clocks, village.id)).toBe(dueAt);
    expect(dueOfUnit([], village.id)).toBeNull();
  });

  test('needs two different units', () => {
    const it = caseIn('pendingDispatch', {}, context2);
    expect(codeOf(it.act(acceptor, 'dispatchJointly', { units: [roads] }))).toBe('TARGET_REQUIRED');
    expect(codeOf(it.act(acceptor, 'dispatchJointly', { units: [roads, roads] }))).toBe('SAME_TARGET');
    accepted(it.act(supervisor, 'forceClose'));
  });
});
