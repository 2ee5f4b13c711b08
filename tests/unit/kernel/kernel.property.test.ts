import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#domain/case/decide.ts';
import { errors } from '#domain/errors.ts';
import { nextDue } from '#domain/case/next-due.ts';
import { administrator, superiorOf } from './cast.ts';
import { checkAll, checkButtons, deepFreeze } from './invariants.ts';
import type { KernelContext } from '#domain/case/context.ts';
import { context, context2, type TestCase } from './test-case.ts';
import { begin, beginning, type Beginning, commandOf, type TimedStep, walk } from './walks.ts';

function walked(
  on: KernelContext,
  start: Beginning,
  steps: readonly TimedStep[],
  after: (it: TestCase) => void,
): TestCase {
  const it = begin(on, start);
  for (const { step, wait } of steps) {
    it.now += wait;
    deepFreeze(it.state);
    it.give(commandOf(it, step));
    after(it);
  }
  return it;
}

const versions = [
  ['grid.incident@1', context],
  ['grid.incident@2', context2],
] as const;

/** Walks are long, and machines busy with other things are slow. */
const timeout = 60_000;

describe.each(versions)('whatever is done to a case of %s', { timeout }, (_name, on) => {
  test('its log is gap-free and replays to its state, it has one task and is never stuck', () => {
    fc.assert(
      fc.property(beginning, walk(40), (start, steps) => {
        const it = walked(on, start, steps, checkAll);
        expect(it.events[0]?.type).toBe('opened');
      }),
      { numRuns: 60 },
    );
  });

  test('the buttons shown are what would be accepted', () => {
    fc.assert(
      fc.property(beginning, walk(25), (start, steps) => {
        const it = walked(on, start, steps, () => {});
        checkButtons(it);
        expect(it.buttons(administrator)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('a refusal has a code and leaves the case as it was', () => {
    fc.assert(
      fc.property(beginning, walk(25), (start, steps) => {
        const it = begin(on, start);
        for (const { step, wait } of steps) {
          it.now += wait;
          const before = it.state;
          const decision = it.give(commandOf(it, step));
          expect(it.state === before).toBe(!decision.ok || decision.events.length === 0);
          expect(decision.ok || decision.refusal.code in errors).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the same request twice happens once', () => {
    fc.assert(
      fc.property(beginning, walk(25), (start, steps) => {
        const it = begin(on, start);
        for (const { step, wait } of steps) {
          it.now += wait;
          const command = commandOf(it, step);
          const first = it.give(command);
          if (!first.ok) continue;
          const second = decide(it.context, it.state, command, it.now);
          expect(second).toMatchObject({ ok: true, events: [] });
          const isRemembered = first.events.length > 0 && command.type !== 'clockDue';
          expect(second).toHaveProperty('answeredAt', isRemembered ? it.state.seq : first.answeredAt);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a timer fired with the right route leaves nothing due behind', () => {
    fc.assert(
      fc.property(beginning, walk(20), fc.integer({ min: 0, max: 90 }), (start, steps, days) => {
        const it = walked(on, start, steps, () => {});
        it.now += days * 86_400_000;
        it.fire({ to: superiorOf(it.state.owner) });
        expect(nextDue(it.context, it.state)?.at ?? Infinity).toBeGreaterThan(it.now);
      }),
      { numRuns: 80 },
    );
  });

  test('events are plain data: stored and read back they make the same case', () => {
    fc.assert(
      fc.property(beginning, walk(20), (start, steps) => {
        const it = walked(on, start, steps, () => {});
        const stored: unknown = JSON.parse(JSON.stringify([it.state, it.events, it.commits]));
        expect(stored).toEqual([it.state, it.events, it.commits]);
      }),
      { numRuns: 60 },
    );
  });
});
