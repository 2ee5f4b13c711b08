/** One report being made: everything of it, photos included, lives in the draft store until the server has answered. */
import { latestDefinition } from '#domain/processes/registry.ts';
import { findForm } from '#forms/registry.ts';
import type { OpenCaseInput, Urgency } from '#graphql/generated/graphql.ts';
import type { MapPoint } from '../map/map-point.ts';

export interface ReportPhoto {
  readonly key: string;
  readonly name: string;
  readonly blob: Blob;
  /** Set once it is uploaded, so that a second attempt does not send it again. */
  readonly attachmentId: string | null;
}

export interface ReportDraft {
  readonly point: MapPoint | null;
  /** Metres; null when the point was chosen by hand. */
  readonly accuracy: number | null;
  readonly categoryCode: string | null;
  readonly urgency: Urgency;
  readonly isSettled: boolean;
  /** Attach to this similar case instead of opening one beside it. */
  readonly masterCaseId: string | null;
  readonly form: Readonly<Record<string, unknown>>;
  readonly photos: readonly ReportPhoto[];
  /** Made at the first attempt and kept until the server has answered: sent twice, it is one report. */
  readonly requestId: string | null;
  readonly phase: 'editing' | 'waiting';
}

export const emptyReport: ReportDraft = {
  point: null,
  accuracy: null,
  categoryCode: null,
  urgency: 'normal',
  isSettled: false,
  masterCaseId: null,
  form: {},
  photos: [],
  requestId: null,
  phase: 'editing',
};

const PROCESS = 'grid.incident';

export type ReportEntry = 'report' | 'settled' | 'duplicate';

export function entryOf(draft: Pick<ReportDraft, 'isSettled' | 'masterCaseId'>): ReportEntry {
  if (draft.isSettled) return 'settled';
  return draft.masterCaseId === null ? 'report' : 'duplicate';
}

function incident() {
  const definition = latestDefinition(PROCESS);
  if (!definition) throw new Error(`no process ${PROCESS}`);
  return definition;
}

/** Id of the form the chosen way of reporting asks for. */
export function formOf(draft: Pick<ReportDraft, 'isSettled' | 'masterCaseId'>): string {
  const entry = incident().entries[entryOf(draft)];
  if (!entry) throw new Error(`no entry ${entryOf(draft)}`);
  return entry.form;
}

/** Switching between forms keeps what was typed; only what the present form knows is sent. */
export function formDataOf(draft: ReportDraft): Readonly<Record<string, unknown>> {
  const fields = findForm(formOf(draft))?.schema.properties ?? {};
  return Object.fromEntries(Object.entries(draft.form).filter(([name]) => Object.hasOwn(fields, name)));
}

export type MissingReportPart = 'point' | 'category';

export function missingReportParts(draft: ReportDraft): readonly MissingReportPart[] {
  const missing: MissingReportPart[] = [];
  if (!draft.point) missing.push('point');
  if (!draft.categoryCode) missing.push('category');
  return missing;
}

/** The command of a complete draft. */
export function openInputOf(draft: ReportDraft, attachmentIds: readonly string[]): OpenCaseInput {
  if (!draft.point || !draft.categoryCode || !draft.requestId) throw new Error('the report is not complete');
  const { id, version } = incident();
  return {
    process: `${id}@${version}`,
    entry: entryOf(draft),
    form: formDataOf(draft),
    location: draft.point,
    categoryCode: draft.categoryCode,
    urgency: draft.urgency,
    masterCaseId: draft.isSettled ? null : draft.masterCaseId,
    attachmentIds: [...attachmentIds],
    requestId: draft.requestId,
  };
}
