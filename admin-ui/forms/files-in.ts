import { attachedFiles } from '#forms/attached-files.ts';
import { findForm } from '#forms/registry.ts';
import type { FormDraft } from './use-form-state.ts';

/** Files named in a form: what is not sent along with the command is attached to no case. */
export function filesIn(form: string, data: FormDraft): readonly string[] {
  const schema = findForm(form)?.schema;
  return schema ? [...attachedFiles(schema, data)] : [];
}
