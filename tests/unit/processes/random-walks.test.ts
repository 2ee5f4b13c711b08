/**
 * Random walks through every published definition: whatever people, clocks and child cases do, the case can be brought to
 * an end, its clocks stop there, every refusal has a code, and its log gives its state.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '#domain/case/evolve.ts';
import { statusOf } from '#domain/clock/ledger.ts';
import { errors } from '#domain/errors.ts';
import { listDefinitions } from '#domain/processes/registry.ts';
import { checkBudgets, checkSeparation, checkWorkItems } from '../kernel/invariants.ts';
import { Walk } from './walker.ts';

const WANDERING = 25;
const ENOUGH_TO_END = 80;

const definitions = listDefinitions().map(
  (definition) => [`${definition.id}@${definition.version}`, definition] as const,
);

describe.each(definitions)('%s', (_name, definition) => {
  test('has no dead end, and at its end no clock runs', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })), (stream) => {
        const walk = new Walk(definition, () => stream.next().value as number);
        const opened = walk.open();
        expect(opened.ok ? null : opened.refusal).toBeNull();
        for (let step = 0; step < WANDERING && !walk.isOver; step += 1) {
          walk.wander();
          checkWorkItems(walk.it);
          checkBudgets(walk.it);
        }
        const way: string[] = [];
        while (!walk.isOver && way.length < ENOUGH_TO_END && walk.approach()) way.push(walk.it.state.state);
        expect([walk.isOver, walk.isOver ? [] : way.slice(-6)]).toEqual([true, []]);
        expect(Object.values(walk.it.state.clocks).filter((clock) => statusOf(clock) === 'running')).toEqual([]);
        expect(replay(walk.it.events)).toEqual(walk.it.state);
        checkSeparation(walk.it);
      }),
      { numRuns: 12 },
    );
  });

  test('refuses with a code, whoever asks for whatever', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })), (stream) => {
        const walk = new Walk(definition, () => stream.next().value as number);
        walk.open();
        const refusals = [...Object.keys(definition.actions), 'nonsense'].flatMap((action) => {
          const requestId = walk.it.nextRequest();
          const decision = walk.it.give({ type: 'act', requestId, actor: { kind: 'party' }, action });
          return decision.ok ? [] : [decision.refusal.code];
        });
        expect(refusals.length).toBeGreaterThan(0);
        expect(refusals.filter((code) => !(code in errors))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});
