/** Numbers worked out of signed papers: whoever counts, whatever they said, in whatever order they signed. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signedFigure } from '#domain/case/signed-figures.ts';
import type { CaseState, Signature } from '#domain/case/state.ts';
import type { SubmissionId, UserId } from '#domain/ids.ts';

const ROLE = 'panel';
const of = ['first', 'second'];
const vote = { signed: ROLE, figure: 'count', where: { field: 'vote', isOneOf: ['yes'] } } as const;

const score = fc.integer({ min: 0, max: 100 });
const signature = fc.record({
  role: fc.constantFrom(ROLE, 'other'),
  userId: fc.integer({ min: 1, max: 30 }).map((n) => `expert-${n}` as UserId),
  submissionId: fc.constant('submission' as SubmissionId),
  facts: fc.record({ first: score, second: score, vote: fc.constantFrom('yes', 'no') }),
}) satisfies fc.Arbitrary<Signature>;
const signatures = fc.uniqueArray(signature, { maxLength: 12, selector: ({ role, userId }) => `${role} ${userId}` });

const stateOf = (signed: readonly Signature[], recused: readonly UserId[] = []): CaseState =>
  ({ signatures: signed, recused }) as Partial<CaseState> as CaseState;

describe('figures of signed papers', () => {
  test('the average lies between the lowest and the highest score, and says the same as sum and count', () => {
    fc.assert(
      fc.property(signatures, (signed) => {
        const state = stateOf(signed);
        const scores = signed
          .filter(({ role }) => role === ROLE)
          .flatMap(({ facts }) => [facts['first'], facts['second']].map(Number));
        const average = signedFigure(state, { signed: ROLE, figure: 'average', of });
        const sum = signedFigure(state, { signed: ROLE, figure: 'sum', of });
        const count = signedFigure(state, { signed: ROLE, figure: 'count' });
        expect(count).toBe(scores.length / 2);
        expect(sum).toBe(scores.reduce((all, one) => all + one, 0));
        expect(average === undefined).toBe(scores.length === 0);
        expect(average ?? 0).toBeGreaterThanOrEqual(Math.min(100, ...scores) * Math.sign(scores.length));
        expect(average ?? 0).toBeLessThanOrEqual(Math.max(0, ...scores));
        expect(Math.abs((average ?? 0) * scores.length - sum!)).toBeLessThanOrEqual(0.005 * scores.length + 1e-6);
      }),
    );
  });

  test('who withdrew counts as if he had never signed, and nobody asks in which order the others did', () => {
    fc.assert(
      fc.property(signatures, fc.array(fc.integer({ min: 1, max: 30 })), (signed, out) => {
        const recused = out.map((n) => `expert-${n}` as UserId);
        const others = signed.filter(({ userId }) => !recused.includes(userId)).toReversed();
        for (const rule of [vote, { signed: ROLE, figure: 'average', of } as const]) {
          expect(signedFigure(stateOf(signed, recused), rule)).toBe(signedFigure(stateOf(others), rule));
        }
      }),
    );
  });

  test('an average without end is held to hundredths, and a paper that says no number adds none', () => {
    const say = (n: number, facts: Signature['facts']): Signature => ({
      role: ROLE,
      userId: `expert-${n}` as UserId,
      submissionId: null,
      facts,
    });
    const state = stateOf([
      say(1, { first: 100 }),
      say(2, { first: 100 }),
      say(3, { first: 1 }),
      say(4, { vote: 'yes' }),
    ]);
    expect(signedFigure(state, { signed: ROLE, figure: 'average', of: ['first'] })).toBe(67);
    expect(signedFigure(stateOf(state.signatures!.slice(1)), { signed: ROLE, figure: 'average', of: ['first'] })).toBe(
      50.5,
    );
    expect(
      signedFigure(stateOf([...state.signatures!, say(5, { first: 0 }), say(6, { first: 0 })]), {
        signed: ROLE,
        figure: 'average',
        of: ['first'],
      }),
    ).toBe(40.2);
    expect(
      signedFigure(stateOf([say(1, { first: 1 }), say(2, { first: 1 }), say(3, { first: 0 })]), {
        signed: ROLE,
        figure: 'average',
        of: ['first'],
      }),
    ).toBe(0.67);
    expect(signedFigure(state, vote)).toBe(1);
    // A name that every object answers to is no vote.
    expect(signedFigure(state, { ...vote, where: { field: 'constructor', isOneOf: ['yes'] } })).toBe(0);
  });
});
