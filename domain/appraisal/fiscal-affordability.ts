/**
 * 财政承受能力论证: in every year all spending duties out of the budget, of this project and all others, may be a tenth
 * of the general public budget's spending at most.
 */
import {
  equityDuty,
  matchingDuty,
  riskByOutcomes,
  riskByRatio,
  type SubsidyTerms,
  yearlySubsidy,
} from './spending-duties.ts';

export const LIMIT_PERCENT = 10;

export type Risk =
  | { readonly method: 'ratio'; readonly percent: number }
  | {
      readonly method: 'outcomes';
      readonly outcomes: readonly { readonly amount: number; readonly percent: number }[];
    };

export interface AffordabilityTerms extends SubsidyTerms {
  readonly capital: number;
  readonly governmentPercent: number;
  /** Year that costs are stated in: `n` counts from it. */
  readonly baseYear: number;
  readonly firstSubsidyYear: number;
  readonly risk: Risk;
}

export interface BudgetYear {
  readonly year: number;
  /** Spending of the general public budget expected for the year. */
  readonly budget: number;
  /** Percent of the capital paid in this year. */
  readonly equityPercent: number;
  readonly operatingCost: number;
  readonly userPayment: number;
  readonly matchingInput: number;
  readonly privatePayment: number;
  /** Duties of all other projects of the same budget. */
  readonly otherProjects: number;
}

export interface YearlyDuty {
  readonly year: number;
  readonly budget: number;
  readonly equity: number;
  readonly subsidy: number;
  readonly risk: number;
  readonly matching: number;
  readonly otherProjects: number;
  readonly total: number;
  /** Percent of the budget, for reading; the verdict does not round. */
  readonly share: number;
  readonly withinLimit: boolean;
}

export interface Affordability {
  readonly years: readonly YearlyDuty[];
  readonly highestShare: number;
  readonly affordable: boolean;
}

/** Multiplied and not divided: exactly a tenth is within the limit, whatever the division makes of it. */
export function isWithinLimit(total: number, budget: number): boolean {
  return budget > 0 && total * 100 <= budget * LIMIT_PERCENT;
}

/** No years are no proof. */
export function affordability(terms: AffordabilityTerms, rows: readonly BudgetYear[]): Affordability {
  const years = rows.map((row) => dutyOf(terms, row));
  return {
    years,
    highestShare: Math.max(0, ...years.map(({ share }) => share)),
    affordable: years.length > 0 && years.every(({ withinLimit }) => withinLimit),
  };
}

function dutyOf(terms: AffordabilityTerms, row: BudgetYear): YearlyDuty {
  const { year, budget, operatingCost, otherProjects } = row;
  const isSubsidised = year >= terms.firstSubsidyYear && year < terms.firstSubsidyYear + terms.subsidyYears;
  const equity = toFen(equityDuty(terms.capital, terms.governmentPercent, row.equityPercent));
  const subsidy = isSubsidised ? toFen(yearlySubsidy(terms, { ...row, n: year - terms.baseYear })) : 0;
  const cost = operatingCost + (isSubsidised ? terms.constructionCost / terms.subsidyYears : 0);
  const risk = toFen(
    terms.risk.method === 'ratio' ? riskByRatio(cost, terms.risk.percent) : riskByOutcomes(terms.risk.outcomes),
  );
  const matching = toFen(matchingDuty(row.matchingInput, row.privatePayment));
  const total = toFen(equity + subsidy + risk + matching + otherProjects);
  const share = budget > 0 ? Math.round((total / budget) * 1e6) / 1e4 : 100;
  return {
    year,
    budget,
    equity,
    subsidy,
    risk,
    matching,
    otherProjects,
    total,
    share,
    withinLimit: isWithinLimit(total, budget),
  };
}

const toFen = (yuan: number) => Math.round(yuan * 100) / 100;
