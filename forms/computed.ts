/**
 * Values that the office computes and nobody types: they join a form's facts when it is handed in, so that a guard can
 * ask for them. One pure function a form; the browser shows the same numbers with the formula.
 */
import { affordability } from '#domain/appraisal/fiscal-affordability.ts';
import { isTermJustified } from '#domain/appraisal/franchise-term.ts';
import { isTolerated, overrunPercent } from '#domain/appraisal/overrun.ts';
import { valueForMoney } from '#domain/appraisal/value-for-money.ts';
import {
  budgetYearsIn,
  criteriaIn,
  type FormInput,
  isRiskComplete,
  numberIn,
  termsIn,
  textIn,
  valuesIn,
} from './appraisal-input.ts';
import type { FormScalar } from './form-schema.ts';

type Facts = Readonly<Record<string, FormScalar>>;

const computations: Readonly<Record<string, (value: FormInput) => Facts>> = {
  'project-value-for-money@1': (value) => {
    const { score, qualitative, quantitative, passes } = valueForMoney(criteriaIn(value), valuesIn(value));
    return { ...(score !== null && { score }), qualitative, quantitative, valueForMoney: passes };
  },
  'project-affordability@1': (value) => {
    const { highestShare, affordable } = affordability(termsIn(value), budgetYearsIn(value));
    return { highestShare, affordable: affordable && isRiskComplete(value) };
  },
  'project-change@1': overrun,
  'project-change@2': overrun,
  'project-franchise-plan@1': (value) => ({
    termJustified: isTermJustified(numberIn(value, 'termYears'), textIn(value, 'termReason')),
  }),
};

function overrun(value: FormInput): Facts {
  const [approved, actual] = [numberIn(value, 'approvedEstimate'), numberIn(value, 'newEstimate')];
  return { overrunPercent: overrunPercent(approved, actual), tolerated: isTolerated(approved, actual) };
}

/** Nothing for a form that computes nothing. Called with valid data only. */
export function computedFacts(formId: string, value: FormInput): Facts {
  return Object.hasOwn(computations, formId) ? computations[formId]!(value) : {};
}
