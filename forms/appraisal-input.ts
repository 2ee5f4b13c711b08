/** Reads the appraisal functions' arguments out of a filled-in form; a form half filled in reads as zeros. */
import type { AffordabilityTerms, BudgetYear, Risk } from '#domain/appraisal/fiscal-affordability.ts';
import { type FormulaLine, probabilityLine } from '#domain/appraisal/formula.ts';
import type { Criterion } from '#domain/appraisal/value-for-money.ts';

export type FormInput = Readonly<Record<string, unknown>>;

export function numberIn(source: FormInput, name: string): number {
  const value = source[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

export function textIn(source: FormInput, name: string): string {
  const value = source[name];
  return typeof value === 'string' ? value : '';
}

function rowsIn(source: FormInput, name: string): readonly FormInput[] {
  const value = source[name];
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return rows.filter((row): row is FormInput => typeof row === 'object' && row !== null);
}

export function criteriaIn(source: FormInput): readonly Criterion[] {
  return rowsIn(source, 'criteria').map((row) => ({
    name: textIn(row, 'name'),
    weight: numberIn(row, 'weight'),
    score: numberIn(row, 'score'),
  }));
}

export function valuesIn(source: FormInput): { readonly pppValue: number; readonly pscValue: number } {
  return { pppValue: numberIn(source, 'pppValue'), pscValue: numberIn(source, 'pscValue') };
}

export function termsIn(source: FormInput): AffordabilityTerms {
  return {
    capital: numberIn(source, 'capital'),
    governmentPercent: numberIn(source, 'governmentPercent'),
    constructionCost: numberIn(source, 'constructionCost'),
    profitPercent: numberIn(source, 'profitPercent'),
    discountPercent: numberIn(source, 'discountPercent'),
    // A form not filled in yet divides by nothing else.
    subsidyYears: Math.max(1, numberIn(source, 'subsidyYears')),
    baseYear: numberIn(source, 'baseYear'),
    firstSubsidyYear: numberIn(source, 'firstSubsidyYear'),
    risk: riskIn(source),
  };
}

function riskIn(source: FormInput): Risk {
  if (source['riskMethod'] === 'ratio') return { method: 'ratio', percent: numberIn(source, 'riskPercent') };
  const outcomes = rowsIn(source, 'outcomes').map((row) => ({
    amount: numberIn(row, 'amount'),
    percent: numberIn(row, 'percent'),
  }));
  return { method: 'outcomes', outcomes };
}

export function budgetYearsIn(source: FormInput): readonly BudgetYear[] {
  return rowsIn(source, 'years').map((row) => ({
    year: numberIn(row, 'year'),
    budget: numberIn(row, 'budget'),
    equityPercent: numberIn(row, 'equityPercent'),
    operatingCost: numberIn(row, 'operatingCost'),
    userPayment: numberIn(row, 'userPayment'),
    matchingInput: numberIn(row, 'matchingInput'),
    privatePayment: numberIn(row, 'privatePayment'),
    otherProjects: numberIn(row, 'otherProjects'),
  }));
}

/** Probabilities of a scenario analysis that do not make 100 prove nothing. */
export function isRiskComplete(source: FormInput): boolean {
  return riskLines(source).every(({ passes }) => passes);
}

export function riskLines(source: FormInput): readonly FormulaLine[] {
  const risk = riskIn(source);
  if (risk.method === 'ratio' || textIn(source, 'riskMethod') === '') return [];
  return [probabilityLine(risk.outcomes.map(({ percent }) => percent))];
}
