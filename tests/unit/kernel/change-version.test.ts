import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/case/commands.ts';
import { clocksNamed } from '#domain/case/clock-names.ts';
import { decide } from '#domain/case/decide.ts';
import { explainCase } from '#domain/explanation/explain-case.ts';
import { readClock } from '#domain/clock/reading.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import { findUpgrade, upgrades, withChildrenFirst } from '#domain/processes/upgrades.ts';
import { acceptor, handler, supervisor } from './cast.ts';
import { checkAll } from './invariants.ts';
import { accepted, caseIn, plainWay } from './stories.ts';
import { codeOf, context, context2, DAY, HOUR, type TestCase } from './test-case.ts';
import { begin, beginning, commandOf, walk } from './walks.ts';

const changeVersion = (it: TestCase, toVersion = 2): Command => ({
  type: 'changeVersion',
  requestId: it.nextRequest(),
  actor: { kind: 'engine', reason: 'upgrade' },
  toVersion,
});

/** Gives the command and goes on under the definition that the state names, as the workflow does. */
function migrate(it: TestCase) {
  const decision = it.give(changeVersion(it));
  if (decision.ok) it.context = { ...it.context, definition: context2.definition };
  return decision;
}

const handling = (it: TestCase) =>
  clocksNamed(it.state, 'handle').map((name) => {
    const { name: _name, ...reading } = { name, ...readClock(it.state.clocks[name]!, it.context.calendar, it.now) };
    return { ...reading, claimed: it.state.clocks[name]!.claimed, ledger: it.state.clocks[name]!.ledger };
  });

describe('a case of version 1 goes on under version 2', () => {
  test('its handling clock becomes the slice of the unit at work, and the promised one counts from the opening', () => {
    const it = caseIn('handling');
    it.now += HOUR;
    const before = handling(it);
    accepted(migrate(it));
    expect(it.state).toMatchObject({ version: 2, state: 'handling' });
    expect(Object.keys(it.state.clocks)).toContain('handle/roads');
    expect(Object.keys(it.state.clocks)).not.toContain('handle');
    expect(handling(it)).toEqual(before);
    expect(it.state.clocks['total']?.ledger[0]).toEqual({ kind: 'started', at: it.state.openedAt });
    expect(it.clock('total').status).toBe('running');
  });

  test('a delay stays a delay, and is not told twice', () => {
    const it = caseIn('handling');
    it.now += 3 * DAY;
    accepted(migrate(it));
    expect(it.state.overdueClocks).toEqual(['handle/roads']);
    expect(it.countOf('rungReached')).toBe(2);
    it.fire();
    const verdicts = it.events.filter((event) => event.type === 'rungReached' && event.data.effect === 'markOverdue');
    expect(verdicts).toHaveLength(1);
  });

  test('it is explained as one story of each clock', () => {
    const it = caseIn('handling');
    it.now += 3 * DAY;
    accepted(migrate(it));
    it.now += HOUR;
    const { clocks, rungs } = explainCase(it.context, it.events, it.now);
    const stories = clocks.filter(({ key }) => key.startsWith('handle'));
    expect(stories).toMatchObject([{ unitId: 'roads', verdict: 'overdue', reading: it.clock('handle/roads') }]);
    expect(stories[0]?.steps[0]).toMatchObject({ kind: 'started', at: it.events[0]!.at });
    expect(new Set(rungs.map(({ clock }) => clock))).not.toContain('handle');
  });

  test('what only version 2 has can be done at once', () => {
    const it = caseIn('pendingDispatch');
    expect(it.buttons(acceptor)).not.toContain('dispatchJointly');
    accepted(migrate(it));
    accepted(it.act(acceptor, 'dispatchJointly'));
    expect(it.state.state).toBe('jointHandling');
  });

  test('the same request is answered once', () => {
    const it = caseIn('handling');
    const command = changeVersion(it);
    accepted(it.give(command));
    expect(decide(context2, it.state, command, it.now)).toEqual({ ok: true, events: [], answeredAt: it.state.seq });
  });

  test.each([
    ['closed', () => caseIn('closed'), 2, 'CASE_CLOSED'],
    ['already there', () => caseIn('handling', {}, context2), 2, 'UPGRADE_NOT_POSSIBLE'],
    ['no way back', () => caseIn('handling', {}, context2), 1, 'UPGRADE_NOT_POSSIBLE'],
    ['no such version', () => caseIn('handling'), 3, 'UPGRADE_NOT_POSSIBLE'],
    ['a request is pending', () => pending(), 2, 'ADJUSTMENT_PENDING'],
    ['suspended', () => suspended(), 2, 'CASE_SUSPENDED'],
  ] as const)('refused: %s', (_why, make, to, code) => {
    const it = make();
    const before = it.state;
    expect(codeOf(it.give(changeVersion(it, to)))).toBe(code);
    expect(it.state).toBe(before);
  });

  test('nobody does it by hand', () => {
    const it = caseIn('handling');
    expect(codeOf(it.give({ ...changeVersion(it), actor: supervisor }))).toBe('NOT_YOUR_POST');
  });
});

function pending(): TestCase {
  const it = caseIn('handling');
  accepted(it.act(handler, 'requestSuspension'));
  return it;
}

function suspended(): TestCase {
  const it = pending();
  accepted(it.act(acceptor, 'grantSuspension'));
  return it;
}

test('every state of the older version exists in the newer one', () => {
  for (const { process, from, to } of upgrades) {
    const [older, newer] = [findDefinition(process, from)!, findDefinition(process, to)!];
    expect(Object.keys(newer.states)).toEqual(expect.arrayContaining(Object.keys(older.states)));
    for (const [name, { phase, queue }] of Object.entries(older.states)) {
      expect(newer.states[name]).toMatchObject({ phase, ...(queue !== undefined && { queue }) });
    }
  }
});

const endsOf = (process: string, version: number) =>
  Object.values(findDefinition(process, version)!.actions).flatMap(({ effects = [] }) =>
    effects.filter((effect) => effect.kind === 'endChild'),
  );

test('where the newer version has a case about it end, that case goes over before', () => {
  const order = withChildrenFirst(findUpgrade('petition.appeal', 1, 2)!).map(({ process }) => process);
  expect(order).toEqual(['petition.re-review', 'petition.review', 'petition.appeal']);
  for (const { process, from, to, childrenFirst = [] } of upgrades) {
    const known = endsOf(process, from).map((end) => JSON.stringify(end));
    const asked = endsOf(process, to).filter((end) => !known.includes(JSON.stringify(end)));
    expect([process, ...childrenFirst]).toEqual(expect.arrayContaining(asked.map((end) => end.process)));
    for (const child of childrenFirst) expect(findUpgrade(child, from, to)).not.toBeNull();
  }
});

test('whatever was done to it before: what is left of the handling limit stays, and it can be brought to its end', () => {
  fc.assert(
    fc.property(beginning, walk(20), walk(15), (start, steps, later) => {
      const it = begin(context, start);
      for (const { step, wait } of steps) {
        it.now += wait;
        it.give(commandOf(it, step));
      }
      const before = handling(it);
      const decision = migrate(it);
      if (!decision.ok) return;
      const after = handling(it);
      expect(after.map(({ claimed: _claimed, ...rest }) => rest)).toEqual(
        before.map(({ claimed: _claimed, ...rest }) => rest),
      );
      for (const [index, { claimed }] of before.entries()) {
        expect(after[index]?.claimed).toEqual(expect.arrayContaining([...claimed]));
      }
      checkAll(it);
      for (const { step, wait } of later) {
        it.now += wait;
        it.give(commandOf(it, step));
        checkAll(it);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test.each(plainWay.map((_step, index) => index))('taken over after %i steps, it goes the rest of the way', (steps) => {
  const it = begin(context, { opening: {}, depth: steps });
  accepted(migrate(it));
  for (const [actor, action] of plainWay.slice(steps)) accepted(it.act(actor, action));
  expect(it.state.state).toBe('closed');
  checkAll(it);
});
