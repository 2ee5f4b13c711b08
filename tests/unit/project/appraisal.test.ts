/** The appraisal rules by name, against sums made by hand. */
import { describe, expect, test } from 'vitest';
import {
  affordability,
  type AffordabilityTerms,
  type BudgetYear,
  isWithinLimit,
} from '#domain/appraisal/fiscal-affordability.ts';
import { affordabilityLines, overrunLine, valueForMoneyLines } from '#domain/appraisal/formula.ts';
import { isTermJustified } from '#domain/appraisal/franchise-term.ts';
import { isTolerated, overrunPercent } from '#domain/appraisal/overrun.ts';
import {
  equityDuty,
  matchingDuty,
  riskByOutcomes,
  riskByRatio,
  yearlySubsidy,
} from '#domain/appraisal/spending-duties.ts';
import { valueForMoney, weightedScore } from '#domain/appraisal/value-for-money.ts';

const MILLION = 1_000_000;

const terms: AffordabilityTerms = {
  capital: 100 * MILLION,
  governmentPercent: 20,
  constructionCost: 300 * MILLION,
  profitPercent: 6,
  discountPercent: 5,
  subsidyYears: 10,
  baseYear: 2018,
  firstSubsidyYear: 2019,
  risk: { method: 'ratio', percent: 5 },
};
const year: BudgetYear = {
  year: 2019,
  budget: 1_000 * MILLION,
  equityPercent: 50,
  operatingCost: 8 * MILLION,
  userPayment: 12 * MILLION,
  matchingInput: 3 * MILLION,
  privatePayment: 1 * MILLION,
  otherProjects: 50 * MILLION,
};

describe('物有所值评价', () => {
  const criteria = [
    { name: '全生命周期整合', weight: 40, score: 75 },
    { name: '风险分配', weight: 35, score: 60 },
    { name: '竞争程度', weight: 25, score: 40 },
  ];

  test('定性评价: Σ weight × score, 30 + 21 + 10 = 61', () => {
    expect(weightedScore(criteria)).toBe(61);
  });

  test('定性评价 ≥ 60: 60 passes, 59.996 reads as 60 and does not', () => {
    const values = { pppValue: 1, pscValue: 1 };
    expect(valueForMoney([{ name: 'all', weight: 100, score: 60 }], values)).toMatchObject({ score: 60, passes: true });
    const nearly = valueForMoney([{ name: 'all', weight: 100, score: 59.996 }], values);
    expect(nearly).toMatchObject({ score: 60, qualitative: false, passes: false });
  });

  test('weights that do not make 100 give no score and no pass', () => {
    const outcome = valueForMoney([{ name: 'half', weight: 50, score: 100 }], { pppValue: 1, pscValue: 2 });
    expect(outcome).toEqual({ score: null, qualitative: false, quantitative: true, passes: false });
  });

  test('定量评价: PPP 值 ≤ PSC 值, equal passes', () => {
    expect(valueForMoney(criteria, { pppValue: 980, pscValue: 980 }).passes).toBe(true);
    expect(valueForMoney(criteria, { pppValue: 980.01, pscValue: 980 }).passes).toBe(false);
  });
});

describe('财政支出责任', () => {
  test('股权投资 = capital × share of the government: 100 m × 20 % × half paid = 10 m', () => {
    expect(equityDuty(100 * MILLION, 20, 50)).toBe(10 * MILLION);
  });

  test('运营补贴: 300 × 1.06 × 1.05 ÷ 10 + 8 × 1.06 − 12 = 29.87 m', () => {
    const subsidy = yearlySubsidy(terms, { n: 1, operatingCost: 8 * MILLION, userPayment: 12 * MILLION });
    expect(subsidy).toBeCloseTo(29_870_000, 2);
  });

  test('运营补贴 is never an income', () => {
    expect(yearlySubsidy(terms, { n: 1, operatingCost: 0, userPayment: 500 * MILLION })).toBe(0);
  });

  test('风险承担: 5 % of 38 m = 1.9 m; 1 × 60 % + 4 × 30 % + 10 × 10 % = 2.8', () => {
    expect(riskByRatio(38 * MILLION, 5)).toBe(1.9 * MILLION);
    const outcomes = [
      { amount: 1, percent: 60 },
      { amount: 4, percent: 30 },
      { amount: 10, percent: 10 },
    ];
    expect(riskByOutcomes(outcomes)).toBeCloseTo(2.8, 12);
  });

  test('配套投入 = other inputs − private payment', () => {
    expect(matchingDuty(3, 1)).toBe(2);
    expect(matchingDuty(1, 3)).toBe(0);
  });
});

describe('财政承受能力 ≤ 10 %', () => {
  test('the year sums up: 10 + 29.87 + 1.9 + 2 + 50 = 93.77 m of 1 000 m', () => {
    const outcome = affordability(terms, [year]);
    expect(outcome.years[0]).toMatchObject({
      equity: 10 * MILLION,
      subsidy: 29_870_000,
      risk: 1_900_000,
      matching: 2 * MILLION,
      total: 93_770_000,
      share: 9.377,
      withinLimit: true,
    });
    expect(outcome).toMatchObject({ highestShare: 9.377, affordable: true });
  });

  test('exactly a tenth is within, a fen more is not', () => {
    expect(isWithinLimit(100, 1_000)).toBe(true);
    expect(isWithinLimit(100.01, 1_000)).toBe(false);
    expect(isWithinLimit(0.3, 3)).toBe(true);
  });

  test('one year above is enough to fail', () => {
    const outcome = affordability(terms, [year, { ...year, year: 2020, budget: 900 * MILLION }]);
    expect(outcome.years.map(({ withinLimit }) => withinLimit)).toEqual([true, false]);
    expect(outcome.affordable).toBe(false);
  });

  test('no subsidy before its first year nor after its last', () => {
    const years = [2018, 2019, 2028, 2029].map((one) => ({ ...year, year: one }));
    expect(affordability(terms, years).years.map(({ subsidy }) => subsidy > 0)).toEqual([false, true, true, false]);
  });

  test('no years prove nothing, and neither does a year without a budget', () => {
    expect(affordability(terms, []).affordable).toBe(false);
    expect(affordability(terms, [{ ...year, budget: 0 }])).toMatchObject({ affordable: false, highestShare: 100 });
  });
});

describe('政府投资条例 §12: over-run of more than 10 %', () => {
  test.each([
    [1_000_000, 1_100_000, 10, true],
    [1_000_000, 1_100_000.01, 10, false],
    [1_000_000, 1_250_000, 25, false],
    [1_000_000, 900_000, -10, true],
  ])('%d approved, %d now: %d %%, tolerated %s', (approved, actual, percent, tolerated) => {
    expect(overrunPercent(approved, actual)).toBe(percent);
    expect(isTolerated(approved, actual)).toBe(tolerated);
  });
});

test('特许经营期限 ≤ 40 years; beyond only with a reason', () => {
  expect(isTermJustified(40, undefined)).toBe(true);
  expect(isTermJustified(41, ' ')).toBe(false);
  expect(isTermJustified(50, '投资规模大、回报周期长')).toBe(true);
});

describe('formulas with the numbers put in', () => {
  test('affordability shows the parts, the budget and the share', () => {
    const [line] = affordabilityLines(affordability(terms, [year]));
    expect(line).toMatchObject({
      withNumbers: '(10,000,000 + 29,870,000 + 1,900,000 + 2,000,000 + 50,000,000) ÷ 1,000,000,000 = 9.377%',
      passes: true,
    });
  });

  test('value for money shows weights and scores, over-run both estimates', () => {
    const criteria = [{ name: 'a', weight: 100, score: 70 }];
    const values = { pppValue: 10, pscValue: 9 };
    const lines = valueForMoneyLines(criteria, values, valueForMoney(criteria, values));
    expect(lines.map(({ withNumbers, passes }) => [withNumbers, passes])).toEqual([
      ['100% × 70 = 70', true],
      ['10 > 9', false],
    ]);
    expect(overrunLine(1_000, 1_200)).toMatchObject({ withNumbers: '(1,200 − 1,000) ÷ 1,000 = 20%', passes: false });
  });
});
