/**
 * 物有所值评价, for projects begun under the old rules: a weighted score of the experts, pass from 60 of 100, and a
 * quantitative comparison of what the project costs the public side with what building it by itself would have cost (PSC).
 */
export interface Criterion {
  readonly name: string;
  /** Percent; all together 100. */
  readonly weight: number;
  /** 0–100. */
  readonly score: number;
}

export const PASS_SCORE = 60;

export interface ValueForMoney {
  /** Null while the weights do not make 100. */
  readonly score: number | null;
  readonly qualitative: boolean;
  readonly quantitative: boolean;
  readonly passes: boolean;
}

/** Σ weight × score ÷ 100; a score over weights that do not make 100 would mean nothing. */
export function weightedScore(criteria: readonly Criterion[]): number | null {
  const total = sum(criteria.map(({ weight }) => weight));
  return Math.abs(total - 100) > 1e-9 ? null : sum(criteria.map(({ weight, score }) => weight * score)) / 100;
}

/** The verdict looks at the exact score: 59.996 reads as 60 and has not passed. */
export function valueForMoney(
  criteria: readonly Criterion[],
  { pppValue, pscValue }: { readonly pppValue: number; readonly pscValue: number },
): ValueForMoney {
  const exact = weightedScore(criteria);
  const qualitative = exact !== null && exact >= PASS_SCORE;
  const quantitative = pppValue <= pscValue;
  const score = exact === null ? null : Math.round(exact * 100) / 100;
  return { score, qualitative, quantitative, passes: qualitative && quantitative };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
