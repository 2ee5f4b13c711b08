/** One check of handed-in data against a compiled validator: the server's, or the browser's made at build time. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { computedFacts } from './computed.ts';
import type { FormData, FormDefinition } from './form-schema.ts';
import { normaliseFormData } from './normalise.ts';
import { type FormProblem, problemsOf } from './problems.ts';
import { hiddenFields } from './sections.ts';
import { type SplitForm, splitForm } from './split.ts';

export type FormValidation =
  | ({ readonly ok: true } & SplitForm)
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

export function checkForm(form: FormDefinition, validator: ValidateFunction<FormData>, input: unknown): FormValidation {
  const value: unknown = normaliseFormData(form.schema, input);
  if (validator(value)) return valid(form, value);
  // The schema's `required` names the fields of every section; those of a section not asked for may be missing.
  const hidden = hiddenFields(form.schema, value);
  const errors = (validator.errors ?? []).filter((error) => !isMissingAmong(hidden, error));
  // With that, what is left of the errors says whether the value is what the validator stands for.
  if (errors.length === 0) return valid(form, value as FormData);
  return { ok: false, problems: problemsOf(form.schema, errors) };
}

/** What is computed joins what was said: nobody can hand in a result of his own under the same name. */
function valid({ id, schema }: FormDefinition, value: FormData): FormValidation {
  const { facts, ...split } = splitForm(schema, value);
  return { ok: true, ...split, facts: { ...facts, ...computedFacts(id, value) } };
}

function isMissingAmong(hidden: ReadonlySet<string>, { keyword, instancePath, params }: ErrorObject): boolean {
  return keyword === 'required' && instancePath === '' && hidden.has(String(params['missingProperty']));
}
