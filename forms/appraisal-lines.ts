/** The rules behind the values a form computes, with the numbers put in: shown while it is filled in and afterwards. */
import { affordability } from '#domain/appraisal/fiscal-affordability.ts';
import {
  affordabilityLines,
  type FormulaLine,
  overrunLine,
  panelScoreLine,
  termLine,
  valueForMoneyLines,
} from '#domain/appraisal/formula.ts';
import { valueForMoney } from '#domain/appraisal/value-for-money.ts';
import {
  budgetYearsIn,
  criteriaIn,
  type FormInput,
  numberIn,
  riskLines,
  termsIn,
  textIn,
  valuesIn,
} from './appraisal-input.ts';

const sources: Readonly<Record<string, (value: FormInput) => readonly FormulaLine[]>> = {
  'project-value-for-money@1': (value) => {
    const criteria = criteriaIn(value);
    if (criteria.length === 0) return [];
    const values = valuesIn(value);
    return valueForMoneyLines(criteria, values, valueForMoney(criteria, values));
  },
  'project-affordability@1': (value) => [
    ...affordabilityLines(affordability(termsIn(value), budgetYearsIn(value))),
    ...riskLines(value),
  ],
  'project-change@1': overrunLines,
  'project-change@2': overrunLines,
  'project-panel-conclusion@2': (value) => {
    const experts = numberIn(value, 'experts');
    if (experts === 0) return [];
    return [panelScoreLine(numberIn(value, 'scoreTotal'), experts, numberIn(value, 'averageScore'))];
  },
  'project-franchise-plan@1': (value) => {
    const years = numberIn(value, 'termYears');
    return years > 0 ? [termLine(years, textIn(value, 'termReason'))] : [];
  },
};

function overrunLines(value: FormInput): readonly FormulaLine[] {
  const [approved, actual] = [numberIn(value, 'approvedEstimate'), numberIn(value, 'newEstimate')];
  return approved > 0 && actual > 0 ? [overrunLine(approved, actual)] : [];
}

/** None for a form that computes nothing, and none before there is a number to put in. */
export function appraisalLines(formId: string, value: FormInput): readonly FormulaLine[] {
  return Object.hasOwn(sources, formId) ? sources[formId]!(value) : [];
}
