/**
 * Values that the office computes and nobody types: they join a form's facts when it is handed in, so that a guard can
 * ask for them. One pure function a form; the browser shows the same numbers with the formula.
 */
import type { FormData } from './form-schema.ts';

export type Computation = (value: Readonly<Record<string, unknown>>) => FormData;

const computations: Readonly<Record<string, Computation>> = {};

/** Nothing for a form that computes nothing. Called with valid data only. */
export function computedFacts(formId: string, value: Readonly<Record<string, unknown>>): FormData {
  return Object.hasOwn(computations, formId) ? computations[formId]!(value) : {};
}
