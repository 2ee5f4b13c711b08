/** Validation of handed-in forms on the server: every published version is compiled once, when this module loads. */
import { DomainError } from '#domain/errors.ts';
import { checkForm, type FormValidation } from './check.ts';
import { createFormAjv } from './form-ajv.ts';
import type { FormData } from './form-schema.ts';
import { findForm, forms } from './registry.ts';

const ajv = createFormAjv();
const validators = new Map(forms.map((form) => [form.id, ajv.compile<FormData>(form.schema)]));

/** Throws UNKNOWN_FORM for an id that was never published; anything wrong with the data is a problem, not a throw. */
export function validateForm(id: string, input: unknown): FormValidation {
  const form = findForm(id);
  const validator = validators.get(id);
  if (!form || !validator) throw new DomainError('UNKNOWN_FORM', { form: id });
  return checkForm(form, validator, input);
}
