/** Validation of handed-in forms on the server: every published version is compiled once, when this module loads. */
import type { ValidateFunction } from 'ajv';
import { DomainError } from '#domain/errors.ts';
import { createFormAjv } from './form-ajv.ts';
import type { FormData, FormDefinition } from './form-schema.ts';
import { normaliseFormData } from './normalise.ts';
import { type FormProblem, problemsOf } from './problems.ts';
import { findForm, forms } from './registry.ts';
import { type SplitForm, splitForm } from './split.ts';

export type FormValidation =
  | ({ readonly ok: true } & SplitForm)
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

const ajv = createFormAjv();
const validators = new Map(forms.map((form) => [form.id, ajv.compile<FormData>(form.schema)]));

/** Runs one compiled validator; shared with the browser, whose validators are compiled at build time. */
export function checkForm(form: FormDefinition, validator: ValidateFunction<FormData>, input: unknown): FormValidation {
  const value = normaliseFormData(input);
  if (!validator(value)) return { ok: false, problems: problemsOf(form.schema, validator.errors ?? []) };
  return { ok: true, ...splitForm(form.schema, value) };
}

/** Throws UNKNOWN_FORM for an id that was never published; anything wrong with the data is a problem, not a throw. */
export function validateForm(id: string, input: unknown): FormValidation {
  const form = findForm(id);
  const validator = validators.get(id);
  if (!form || !validator) throw new DomainError('UNKNOWN_FORM', { form: id });
  return checkForm(form, validator, input);
}
