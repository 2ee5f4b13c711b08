/** A draft that was begun before a newer version of its matter was published. */
import { resolveDefinition } from '#domain/processes/registry.ts';
import { findForm } from '#forms/registry.ts';
import { type FieldChange, type MovedDraft, moveDraft } from '#forms/move-draft.ts';
import type { Matter } from './matters.ts';
import { formOfDraft, type NewCaseDraft, typedInto } from './new-case-draft.ts';

export interface PendingMove {
  readonly to: Matter;
  readonly entry: string;
  readonly form: string;
  readonly moved: MovedDraft;
  /** The version begun on still takes new cases. */
  readonly mayStay: boolean;
}

/** Null when the draft is on the newest version already, or nothing has been chosen yet. */
export function pendingMove(draft: NewCaseDraft, matters: readonly Matter[]): PendingMove | null {
  const { process, entry } = draft;
  if (process === null || entry === null) return null;
  const to = matters.find(({ id }) => id === process.split('@')[0]);
  const target = to?.entries.find(({ name }) => name === entry) ?? to?.entries[0];
  if (!to || !target || to.process === process) return null;
  const before = findForm(formOfDraft(draft) ?? '');
  const after = findForm(target.form);
  if (!after) return null;
  const moved = moveDraft(
    before?.schema ?? { ...after.schema, properties: {} },
    after.schema,
    typedInto(draft, before?.id ?? null),
  );
  const mayStay = before !== undefined && resolveDefinition(process)?.entries[entry] !== undefined;
  return { to, entry: target.name, form: target.form, moved, mayStay };
}

/** The older form's values stay in the draft, so that what was dropped can be read until the case is registered. */
export function withMove(draft: NewCaseDraft, { to, entry, form, moved }: PendingMove): NewCaseDraft {
  return {
    ...draft,
    process: to.process,
    entry,
    movedFrom: formOfDraft(draft),
    forms: { ...draft.forms, [form]: { ...moved.data, ...typedInto(draft, form) } },
  };
}

/** What the newer form has no place for, with the values. */
export function leftBehind(draft: NewCaseDraft): readonly FieldChange[] {
  const before = findForm(draft.movedFrom ?? '');
  const after = findForm(formOfDraft(draft) ?? '');
  if (!before || !after || before.name !== after.name) return [];
  return moveDraft(before.schema, after.schema, typedInto(draft, before.id)).changes.filter(
    ({ outcome }) => outcome === 'dropped',
  );
}
