/** A case being registered. What was typed is kept by form version: changing the matter and coming back loses nothing. */
import type { Label } from '#domain/labels.ts';
import { resolveDefinition } from '#domain/processes/registry.ts';
import { attachedFiles } from '#forms/attached-files.ts';
import { findForm } from '#forms/registry.ts';
import type { OpenCaseInput } from '#graphql/generated/graphql.ts';
import { isSameContent } from '../../drafts/use-draft-command.ts';
import { newRequestId } from '../../providers/request-id.ts';

export interface DraftedDivision {
  readonly code: string;
  /** Absent in drafts of older builds. */
  readonly label?: Label;
  readonly level: string;
}

export interface NewCaseDraft {
  /** `id@version`: the draft stays with the version it was begun on until the person moves it. */
  readonly process: string | null;
  readonly entry: string | null;
  /** From the city down to where the matter lies; null until the person's own place is known. */
  readonly divisions: readonly DraftedDivision[] | null;
  readonly forms: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Form version the draft was carried over from. */
  readonly movedFrom: string | null;
  /** `id@version` the person decided to finish on although there is a newer one. */
  readonly staysOn: string | null;
  /** The earlier matter of the same person that is raised again; absent in drafts of older builds. */
  readonly repeatOf?: string | null;
  /** Sent, answer unknown: sent again word for word it is the same case. */
  readonly unanswered: OpenCaseInput | null;
}

export const emptyNewCase: NewCaseDraft = {
  process: null,
  entry: null,
  divisions: null,
  forms: {},
  movedFrom: null,
  staysOn: null,
  unanswered: null,
};

/** Drafts belong to a person: devices are shared. */
export const newCaseKey = (userId: string): string => `${userId}/new-case`;

/** Id of the form that the draft is filling in; null until a matter has been chosen. */
export function formOfDraft({ process, entry }: Pick<NewCaseDraft, 'process' | 'entry'>): string | null {
  if (process === null || entry === null) return null;
  return resolveDefinition(process)?.entries[entry]?.form ?? null;
}

const nothingTyped: Readonly<Record<string, unknown>> = {};

export function typedInto(draft: NewCaseDraft, form: string | null): Readonly<Record<string, unknown>> {
  return (form !== null && Object.hasOwn(draft.forms, form) && draft.forms[form]) || nothingTyped;
}

/** The command of a draft whose form has been checked. */
export function openInputOf(draft: NewCaseDraft): OpenCaseInput {
  const formId = formOfDraft(draft);
  const form = formId === null ? undefined : findForm(formId);
  const division = draft.divisions?.at(-1);
  if (!form || !draft.process || !draft.entry || !division) throw new Error('the new case is not complete');
  const data = typedInto(draft, form.id);
  const content = {
    process: draft.process,
    entry: draft.entry,
    divisionCode: division.code,
    form: data,
    ...(draft.repeatOf && { repeatOfCaseId: draft.repeatOf }),
    attachmentIds: [...attachedFiles(form.schema, data)],
  };
  if (draft.unanswered && isSameContent(draft.unanswered, content)) return draft.unanswered;
  return { ...content, requestId: newRequestId() };
}
