/**
 * What a project will oblige the budget to spend in one year, by the formulas of the guideline on fiscal affordability
 * (财金〔2015〕21号). Yuan; rates as percent. The guideline is repealed for new projects and goes on for existing ones.
 */

/** 股权投资: capital × share of the government, as far as it is paid in this year. */
export function equityDuty(capital: number, governmentPercent: number, paidPercent = 100): number {
  return (((capital * governmentPercent) / 100) * paidPercent) / 100;
}

export interface SubsidyTerms {
  readonly constructionCost: number;
  readonly profitPercent: number;
  readonly discountPercent: number;
  readonly subsidyYears: number;
}

/**
 * 运营补贴: construction cost × (1 + profit) × (1 + discount)^n ÷ years + operating cost × (1 + profit) − user payments.
 * Users who pay for everything leave no subsidy: it never becomes an income.
 */
export function yearlySubsidy(
  { constructionCost, profitPercent, discountPercent, subsidyYears }: SubsidyTerms,
  {
    n,
    operatingCost,
    userPayment,
  }: { readonly n: number; readonly operatingCost: number; readonly userPayment: number },
): number {
  const profit = 1 + profitPercent / 100;
  const construction = (constructionCost * profit * (1 + discountPercent / 100) ** n) / subsidyYears;
  return Math.max(0, construction + operatingCost * profit - userPayment);
}

/** 风险承担 by ratio (比例法): a share of the year's costs. */
export function riskByRatio(yearlyCost: number, percent: number): number {
  return (yearlyCost * percent) / 100;
}

/** 风险承担 by scenario or probability (情景分析法、概率法): the expected value; percent of all outcomes together 100. */
export function riskByOutcomes(outcomes: readonly { readonly amount: number; readonly percent: number }[]): number {
  return outcomes.reduce((total, { amount, percent }) => total + (amount * percent) / 100, 0);
}

/** 配套投入: other inputs less what the private side pays for them. */
export function matchingDuty(input: number, privatePayment: number): number {
  return Math.max(0, input - privatePayment);
}
