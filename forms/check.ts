/** One check of handed-in data against a compiled validator: the server's, or the browser's made at build time. */
import type { ValidateFunction } from 'ajv';
import type { FormData, FormDefinition } from './form-schema.ts';
import { normaliseFormData } from './normalise.ts';
import { type FormProblem, problemsOf } from './problems.ts';
import { type SplitForm, splitForm } from './split.ts';

export type FormValidation =
  | ({ readonly ok: true } & SplitForm)
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

export function checkForm(form: FormDefinition, validator: ValidateFunction<FormData>, input: unknown): FormValidation {
  const value = normaliseFormData(input);
  if (!validator(value)) return { ok: false, problems: problemsOf(form.schema, validator.errors ?? []) };
  return { ok: true, ...splitForm(form.schema, value) };
}
