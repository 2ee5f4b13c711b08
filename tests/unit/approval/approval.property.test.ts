/** Whatever is done to an approval of any type, in any order: no dead end, every refusal has a code, the log replays. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availableActions } from '#domain/case/available-actions.ts';
import { replay } from '#domain/case/evolve.ts';
import { isFinal } from '#domain/case/phases.ts';
import { errors } from '#domain/errors.ts';
import type { Actor } from '#domain/organisation.ts';
import { approvalProcesses } from '#domain/processes/approval/index.ts';
import { DAY, type TestCase } from '../kernel/test-case.ts';
import {
  bureau,
  desk,
  filled,
  government,
  head,
  inspector,
  mayor,
  officer,
  overseer,
  party,
  police,
  received,
  reviewer,
  secondReviewer,
  transport,
  upperBureau,
  upperDesk,
  upperHead,
  upperReviewer,
} from './application.ts';

const people: readonly Actor[] = [
  party,
  desk,
  reviewer,
  secondReviewer,
  head,
  overseer,
  upperDesk,
  upperReviewer,
  upperHead,
  officer,
  inspector,
  mayor,
];

/** Facts that any guard of the family may look at. */
const facts = {
  procedure: 'expertReview',
  finding: 'mistaken',
  documentKind: 'form',
  management: 'simple',
  stage: 'final',
  kind: 'revoke',
};

const targets = {
  unit: { unit: government },
  units: { units: [bureau, police, transport] },
  superior: { superior: upperBureau },
} as const;

function act(it: TestCase, who: Actor, name: string) {
  const definition = it.context.definition.actions[name];
  const target = definition?.target;
  return it.act(who, name, {
    ...(definition?.form !== undefined && filled(it, name, facts)),
    ...(target !== undefined && target in targets && targets[target as keyof typeof targets]),
  });
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('legal' as const, 'legal' as const, 'legal' as const, 'any' as const, 'wait' as const),
    pick: fc.nat(1000),
    wait: fc.integer({ min: 0, max: 6 * DAY }),
  }),
  { minLength: 5, maxLength: 40 },
);

function take(it: TestCase, { kind, pick, wait }: { kind: string; pick: number; wait: number }): void {
  it.now += wait;
  if (kind === 'wait') {
    it.fire({ to: null });
    return;
  }
  const names = Object.keys(it.context.definition.actions);
  const all = people.flatMap((who) =>
    (kind === 'legal' ? availableActions(it.context, it.state, who, it.now).map(({ name }) => name) : names).map(
      (name) => [who, name] as const,
    ),
  );
  const chosen = all[pick % Math.max(all.length, 1)];
  if (chosen === undefined) return;
  const decision = act(it, ...chosen);
  expect(decision.ok || Object.hasOwn(errors, decision.refusal.code)).toBe(true);
}

describe.each(approvalProcesses.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
  test('random walks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(definition.entries)), steps, (entry, walk) => {
        const it = received(id, '2026-09-14', { entry, facts: { ...facts, expiresOn: '2026-12-31' } });
        for (const step of walk) {
          take(it, step);
          const stuck =
            !isFinal(it.context, it.state.state) &&
            people.every((who) => availableActions(it.context, it.state, who, it.now).length === 0);
          expect([it.state.state, stuck]).toEqual([it.state.state, false]);
        }
        expect(replay(it.events)).toEqual(it.state);
        // No timer outlives the case.
        expect(isFinal(it.context, it.state.state) && it.nextInstant !== null).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
