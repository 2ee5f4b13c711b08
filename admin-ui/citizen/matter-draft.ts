/** What a citizen has typed of one matter. By form: changing the way it comes in and back loses nothing. */
import { findForm } from '#forms/registry.ts';
import { type FieldChange, type MovedDraft, moveDraft } from '#forms/move-draft.ts';
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
export const typedInto = (draft: MatterDraft, formId: string): FormDraft =>
  draft.forms[formId] ?? moveTo(draft, formId)?.data ?? nothingTyped;

/** What becomes of what was typed into the version before, until somebody has seen it; null where there is nothing to see. */
export const pendingMove = (draft: MatterDraft, formId: string): MovedDraft | null =>
  draft.forms[formId] ? null : moveTo(draft, formId);

/** What the version that is open has no place for, with the values. */
export const leftBehind = (draft: MatterDraft, formId: string): readonly FieldChange[] =>
  draft.forms[formId] ? (moveTo(draft, formId)?.changes ?? []).filter(({ outcome }) => outcome === 'dropped') : [];

function moveTo({ forms }: MatterDraft, formId: string): MovedDraft | null {
  const form = findForm(formId);
  const before = Object.keys(forms)
    .filter((id) => id !== formId && Object.keys(forms[id] ?? {}).length > 0)
    .map(findForm)
    .findLast((other) => other?.name === form?.name);
  return form && before ? moveDraft(before.schema, form.schema, forms[before.id] ?? {}) : null;
}
