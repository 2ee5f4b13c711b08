/** What a citizen has typed of one matter. By form: changing the way it comes in and back loses nothing. */
import { findForm } from '#forms/registry.ts';
import { moveDraft } from '#forms/move-draft.ts';
import type { FormDraft } from '../forms/use-form-state.ts';
import type { Sent } from './citizen-command.ts';

export interface MatterDraft {
  readonly entry: string | null;
  /** Codes from the city down. */
  readonly area: readonly string[];
  readonly forms: Readonly<Record<string, FormDraft>>;
  /** Beside the form, where it asks for none itself. */
  readonly files: readonly string[];
  readonly unanswered: Sent | null;
}

export const emptyMatter: MatterDraft = { entry: null, area: [], forms: {}, files: [], unanswered: null };

export const matterKey = (process: string): string => `matter/${process}`;

/** The city is chosen by the page itself. */
export const isBegun = ({ area, forms, files }: MatterDraft): boolean =>
  area.length > 1 || files.length > 0 || Object.values(forms).some((typed) => Object.keys(typed).length > 0);

const nothingTyped: FormDraft = {};

/** Typed into this form, or into another version of it that has been replaced since. */
export function typedInto({ forms }: MatterDraft, formId: string): FormDraft {
  const typed = forms[formId];
  if (typed) return typed;
  const form = findForm(formId);
  const earlier = Object.keys(forms).find((id) => findForm(id)?.name === form?.name);
  const before = earlier === undefined ? undefined : findForm(earlier);
  return form && before ? moveDraft(before.schema, form.schema, forms[before.id] ?? {}).data : nothingTyped;
}
