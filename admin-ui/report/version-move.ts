/** A report that was begun before a newer version of its form was published. */
import { type FieldChange, type MovedDraft, moveDraft } from '#forms/move-draft.ts';
import { findForm } from '#forms/registry.ts';
import { emptyReport, formDataOf, formOf, type ReportDraft, typedInto } from './report-draft.ts';

/** Null when the draft is on the newest version already. */
export function pendingMove(draft: ReportDraft): MovedDraft | null {
  if (draft.process === emptyReport.process) return null;
  const before = findForm(formOf(draft));
  const after = findForm(formOf({ ...draft, process: emptyReport.process }));
  return before && after ? moveDraft(before.schema, after.schema, formDataOf(draft)) : null;
}

/** The older form's values stay in the draft, so that what was dropped can be read until the report is sent. */
export function withMove(draft: ReportDraft, { data }: MovedDraft): ReportDraft {
  return {
    ...draft,
    process: emptyReport.process,
    movedFrom: formOf(draft),
    form: { ...draft.form, ...data },
  };
}

/** What the newer form has no place for, with the values. */
export function leftBehind(draft: ReportDraft): readonly FieldChange[] {
  const before = findForm(draft.movedFrom ?? '');
  const after = findForm(formOf(draft));
  if (!before || !after || before.name !== after.name) return [];
  const { changes } = moveDraft(before.schema, after.schema, typedInto(before.id, draft.form));
  return changes.filter(({ outcome }) => outcome === 'dropped');
}
