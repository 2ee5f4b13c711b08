/** The server's validation, before anything is sent: same schemas, same Ajv options, compiled at build time. */
import validators from 'virtual:form-validators';
import { checkForm, type FormValidation } from '#forms/check.ts';
import { findForm } from '#forms/registry.ts';

/** False when the server asks for a form this build does not know: the page is older than the server. */
export function isKnownForm(id: string): boolean {
  return findForm(id) !== undefined && validators[id] !== undefined;
}

export function checkInBrowser(id: string, data: unknown): FormValidation {
  const form = findForm(id);
  const validator = validators[id];
  if (!form || !validator) throw new Error(`unknown form ${id}`);
  return checkForm(form, validator, data);
}
