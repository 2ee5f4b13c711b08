/** Whatever is done to an order or a whistle, in any order: the log holds, the case is never stuck, its parent never moves. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/case/commands.ts';
import type { CaseState } from '#domain/case/state.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import { replay } from '#domain/case/evolve.ts';
import { isFinal } from '#domain/case/phases.ts';
import type { Person } from '../kernel/cast.ts';
import { acceptor, everybody, superiorOf } from '../kernel/cast.ts';
import { context2, DAY, HOUR, MONDAY_NINE, submission, TestCase } from '../kernel/test-case.ts';
import { commandOf, walk } from '../kernel/walks.ts';
import {
  blownWhistle,
  countySupervisor,
  gardensLeader,
  issuedOrder,
  roadsLeader,
  townSupervisorOnly,
} from './coordination-case.ts';

const people: readonly Person[] = [...everybody, roadsLeader, gardensLeader, countySupervisor, townSupervisorOnly];

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('legal' as const, 'legal' as const, 'legal' as const, 'any' as const, 'fire' as const),
    who: fc.nat(people.length - 1),
    pick: fc.nat(1000),
    wait: fc.oneof(fc.integer({ min: 0, max: HOUR }), fc.integer({ min: 0, max: 3 * DAY })),
  }),
  { minLength: 1, maxLength: 30 },
);
type Step = (typeof steps extends fc.Arbitrary<infer Steps> ? Steps : never)[number];

function take(it: TestCase, { kind, who, pick, wait }: Step): void {
  it.now += wait;
  const { actions } = it.context.definition;
  const names = Object.keys(actions);
  if (kind === 'fire') {
    it.fire({ to: superiorOf(it.state.owner) });
    return;
  }
  const legal = people.flatMap((actor) => it.buttons(actor).map((name) => [actor, name] as const));
  const chosen = kind === 'legal' ? legal[pick % Math.max(legal.length, 1)] : undefined;
  const [actor, name] = chosen ?? [people[who]!, names[pick % names.length]!];
  const parties = it.state.parties ?? [];
  const rated = parties[pick % Math.max(parties.length, 1)]?.unit.id ?? '';
  it.act(
    actor,
    name,
    name === 'rateParty' ? { submission: submission('whistle-party-rating@1', { [rated]: '4' }) } : {},
  );
}

function check(it: TestCase): void {
  expect(it.events.map(({ seq }) => seq)).toEqual(it.events.map((_, index) => index + 1));
  expect(replay(it.events)).toEqual(it.state);
  const open = it.state.workItems.filter(({ status }) => status === 'open');
  const isOver = isFinal(it.context, it.state.state);
  // Nobody waits for nobody: until the end a task is open, one a unit.
  expect(open.length > 0).toBe(!isOver);
  expect(isOver && it.nextInstant !== null).toBe(false);
  expect(new Set(open.map(({ unit }) => unit.id)).size).toBe(open.length);
  for (const name of Object.keys(it.state.clocks)) expect(it.clock(name).budget).toBeGreaterThan(0);
}

describe.each([
  ['supervision.order@1', () => issuedOrder()],
  ['coordination.whistle@1', () => blownWhistle()],
] as const)('%s', { timeout: 60_000 }, (_name, opened) => {
  test('its log is gap-free and replays to its state, and somebody always has a task', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const it = opened();
        for (const step of taken) {
          take(it, step);
          check(it);
        }
        expect(it.events[0]?.type).toBe('opened');
      }),
      { numRuns: 100 },
    );
  });

  test('it is not stuck: from wherever it is, people alone can end it', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const it = opened();
        for (const step of taken) take(it, step);
        const ends = ['withdraw', 'callOff', 'close', 'accept'];
        for (let round = 0; round < 12 && !isFinal(it.context, it.state.state); round++) {
          for (const { unit } of it.state.parties ?? []) {
            it.act(acceptor, 'rateParty', { submission: submission('whistle-party-rating@1', { [unit.id]: '3' }) });
          }
          const ending = people.flatMap((actor) =>
            it.buttons(actor).flatMap((name) => (ends.includes(name) ? [[actor, name] as const] : [])),
          );
          // An order handed up to a level where nobody of the cast supervises is ended by whoever sits there.
          const there: Person = { ...countySupervisor, holdings: [{ post: 'supervisor', unit: it.state.owner }] };
          const [actor, name] = ending[0] ?? [there, 'withdraw'];
          it.act(actor, name);
        }
        expect(isFinal(it.context, it.state.state)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** What a case says of itself, without the links to its children and the counters that links use up. */
function bare({ children: _children, seq: _seq, answered: _answered, ...rest }: CaseState): object {
  return rest;
}

test(
  'orders opened about a case at any time change neither its state nor any of its clocks',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(walk(25), fc.array(fc.nat(25), { maxLength: 4 }), (moves, openings) => {
        const alone = new TestCase(MONDAY_NINE, context2);
        const supervised = new TestCase(MONDAY_NINE, context2);
        for (const it of [alone, supervised]) it.open();
        for (const [index, { step, wait }] of moves.entries()) {
          const command = commandOf(alone, step);
          for (const it of [alone, supervised]) it.now += wait;
          if (openings.includes(index)) supervised.give(childOpened(index));
          for (const it of [alone, supervised]) it.give(command);
          expect(bare(supervised.state)).toEqual(bare(alone.state));
        }
        const links = openings.filter((at) => at < moves.length);
        const byHand = supervised.state.children?.filter(({ cause }) => cause === 'byHand') ?? [];
        expect(byHand).toHaveLength(new Set(links).size);
      }),
      { numRuns: 60 },
    );
  },
);

function childOpened(index: number): Command {
  return {
    type: 'childOpened',
    requestId: `child-${index}` as RequestId,
    actor: { kind: 'engine', reason: 'clock' },
    childCaseId: `order-${index}` as CaseId,
    process: 'supervision.order',
    number: `SO-${index}`,
    cause: 'byHand',
  };
}
