/**
 * The draft of one action on one case, and the command made of it. A command whose answer was lost is sent again word
 * for word under its old requestId, so that it can never take effect twice; changed words get a new id.
 */
import { attachedFiles } from '#forms/attached-files.ts';
import { findForm } from '#forms/registry.ts';
import type { ActInput, Urgency } from '#graphql/generated/graphql.ts';
import { isSameContent } from '../../drafts/use-draft-command.ts';
import { newRequestId } from '../../providers/request-id.ts';
import type { PageAction, PageCase } from './case-queries.ts';

export interface ActionDraft {
  readonly form: Readonly<Record<string, unknown>>;
  readonly reason: string;
  /** Null until somebody chose or emptied the field. */
  readonly unitId: string | null;
  /** Parties of joint handling, the lead first; absent until somebody chose. */
  readonly unitIds?: readonly string[];
  /** A correction; what is absent stays as it is. */
  readonly categoryCode?: string;
  /** Empty while the chosen category has several rows and none is chosen yet. */
  readonly standardRow?: string | undefined;
  readonly urgency?: Urgency;
  readonly masterCaseId: string | null;
  readonly accusedIds?: readonly string[];
  /** Local date `YYYY-MM-DD`. */
  readonly until: string;
  /** Sent, answer unknown. */
  readonly unanswered: ActInput | null;
}

export const emptyActionDraft: ActionDraft = {
  form: {},
  reason: '',
  unitId: null,
  masterCaseId: null,
  until: '',
  unanswered: null,
};

/** A unit taken out by hand: it is not filled in again, also when the dialog is opened once more. */
export const EMPTIED = '';

/** Drafts belong to a person: devices are shared. */
export function actionDraftKey(userId: string, caseId: string, action: string): string {
  return `${userId}/${caseId}/${action}`;
}

/** Last second of the chosen day where the case lies, wherever the browser is. */
export function endOfDay(date: string, timeZone: string): string {
  const asUtc = Date.parse(`${date}T23:59:59Z`);
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(asUtc);
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
  return new Date(`${date}T23:59:59${offset}`).toISOString();
}

/** Chosen a while ago: what the case answers itself follows the case, everything else stays as it was chosen. */
export function withKnownOf({ availableActions }: Pick<PageCase, 'availableActions'>, action: PageAction): PageAction {
  const now = availableActions.find(({ name }) => name === action.name);
  return now === undefined ? action : { ...action, known: now.known };
}

/** What was typed, and in the fields that the case answers itself what is on record now. */
export function formOf({ known }: PageAction, { form }: ActionDraft): ActionDraft['form'] {
  return { ...form, ...Object.fromEntries(known.map(({ field, value }) => [field, value])) };
}

export interface CommandContext {
  readonly caseId: string;
  readonly expectedSeq: number;
  readonly timeZone: string;
}

export function commandOf(context: CommandContext, action: PageAction, draft: ActionDraft): ActInput {
  const { caseId, expectedSeq, timeZone } = context;
  const reason = draft.reason.trim();
  const content = {
    caseId,
    action: action.name,
    workItemId: action.workItemId,
    form: action.form === null ? null : formOf(action, draft),
    reason: reason === '' ? null : reason,
    unitId: action.target === 'unit' ? draft.unitId : null,
    ...(action.target === 'units' && { unitIds: [...(draft.unitIds ?? [])] }),
    ...(action.target === 'category' && correctionIn(draft)),
    ...(action.target === 'accused' && { accusedIds: [...(draft.accusedIds ?? [])] }),
    masterCaseId: action.target === 'masterCase' ? draft.masterCaseId : null,
    until: action.target === 'untilDate' && draft.until !== '' ? endOfDay(draft.until, timeZone) : null,
  };
  if (draft.unanswered && isSameContent(draft.unanswered, content)) return draft.unanswered;
  return { ...content, attachmentIds: filesOf(action, draft), expectedSeq, requestId: newRequestId() };
}

function correctionIn({ categoryCode, standardRow, urgency }: ActionDraft) {
  return { categoryCode: categoryCode ?? null, standardRow: standardRow || null, urgency: urgency ?? null };
}

/** Follow from the form, so they need no comparison of their own. */
function filesOf(action: PageAction, draft: ActionDraft): string[] | null {
  const form = action.form === null ? undefined : findForm(action.form);
  return form ? [...attachedFiles(form.schema, draft.form)] : null;
}

/** What is still missing before anything is sent; the server checks the same again. */
export type MissingPart = 'reason' | 'unit' | 'masterCase' | 'until' | 'category' | 'standardRow' | 'accused';

export function missingParts(action: PageAction, draft: ActionDraft): readonly MissingPart[] {
  const missing: MissingPart[] = [];
  if (action.target === 'unit' && !draft.unitId) missing.push('unit');
  if (action.target === 'units' && (draft.unitIds ?? []).length === 0) missing.push('unit');
  if (action.target === 'masterCase' && !draft.masterCaseId) missing.push('masterCase');
  if (action.target === 'untilDate' && draft.until === '') missing.push('until');
  if (action.target === 'accused' && (draft.accusedIds ?? []).length === 0) missing.push('accused');
  if (action.target === 'category') missing.push(...missingCorrection(draft));
  if (action.reasonRequired && draft.reason.trim() === '') missing.push('reason');
  return missing;
}

function missingCorrection({ categoryCode, standardRow, urgency }: ActionDraft): readonly MissingPart[] {
  if (standardRow === '') return ['standardRow'];
  return categoryCode || standardRow || urgency ? [] : ['category'];
}
