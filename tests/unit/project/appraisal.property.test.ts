/** What holds for every project: more duties never make it affordable, a higher score never fails it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { affordability, type AffordabilityTerms, type BudgetYear } from '#domain/appraisal/fiscal-affordability.ts';
import { isTolerated, overrunPercent } from '#domain/appraisal/overrun.ts';
import { valueForMoney } from '#domain/appraisal/value-for-money.ts';

const yuan = fc.integer({ min: 0, max: 2_000_000_000 });
const percent = fc.integer({ min: 0, max: 100 });

const terms: fc.Arbitrary<AffordabilityTerms> = fc.record({
  capital: yuan,
  governmentPercent: percent,
  constructionCost: yuan,
  profitPercent: fc.integer({ min: 0, max: 20 }),
  discountPercent: fc.integer({ min: 0, max: 20 }),
  subsidyYears: fc.integer({ min: 1, max: 30 }),
  baseYear: fc.constant(2018),
  firstSubsidyYear: fc.integer({ min: 2018, max: 2022 }),
  risk: fc.record({ method: fc.constant('ratio' as const), percent }),
});

const row: fc.Arbitrary<BudgetYear> = fc.record({
  year: fc.integer({ min: 2018, max: 2040 }),
  budget: fc.integer({ min: 1, max: 2_000_000_000 }),
  equityPercent: percent,
  operatingCost: yuan,
  userPayment: yuan,
  matchingInput: yuan,
  privatePayment: yuan,
  otherProjects: yuan,
});

test('a duty is never negative and the total is the sum of its parts', () => {
  fc.assert(
    fc.property(terms, fc.array(row, { maxLength: 5 }), (given, rows) => {
      for (const { equity, subsidy, risk, matching, otherProjects, total } of affordability(given, rows).years) {
        const parts = [equity, subsidy, risk, matching, otherProjects];
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        expect(total).toBeCloseTo(
          parts.reduce((sum, part) => sum + part, 0),
          1,
        );
      }
    }),
  );
});

test('another project more never makes a year affordable that was not', () => {
  fc.assert(
    fc.property(terms, row, yuan, (given, one, more) => {
      const before = affordability(given, [one]).affordable;
      const after = affordability(given, [{ ...one, otherProjects: one.otherProjects + more }]).affordable;
      expect(before || !after).toBe(true);
    }),
  );
});

test('all years together are affordable exactly when each alone is', () => {
  fc.assert(
    fc.property(terms, fc.array(row, { minLength: 1, maxLength: 6 }), (given, rows) => {
      const alone = rows.every((one) => affordability(given, [one]).affordable);
      expect(affordability(given, rows).affordable).toBe(alone);
    }),
  );
});

test('a better score of one criterion never fails what had passed', () => {
  const criteria = fc.tuple(percent, percent, percent);
  fc.assert(
    fc.property(criteria, fc.integer({ min: 0, max: 100 }), yuan, yuan, ([a, b, weight], better, ppp, psc) => {
      const of = (score: number) => [
        { name: 'a', weight, score },
        { name: 'b', weight: 100 - weight, score: b },
      ];
      const values = { pppValue: ppp, pscValue: psc };
      const low = valueForMoney(of(Math.min(a, better)), values);
      const high = valueForMoney(of(Math.max(a, better)), values);
      expect(!low.passes || high.passes).toBe(true);
    }),
  );
});

test('what is tolerated is no more than ten percent above, as it reads', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), yuan, (approved, actual) => {
      const percentAbove = overrunPercent(approved, actual);
      expect(isTolerated(approved, actual) ? percentAbove <= 10 : percentAbove >= 10).toBe(true);
    }),
  );
});
