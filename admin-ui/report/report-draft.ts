/** One report being made: everything of it, photos included, lives in the draft store until it is sent. */
import { latestDefinition, resolveDefinition } from '#domain/processes/registry.ts';
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
  /** `id@version`: the draft stays with the version it was begun on until the person moves it. */
  readonly process: string;
  /** Form version the draft was carried over from. */
  readonly movedFrom: string | null;
  /** `id@version` the person decided to finish on although there is a newer one. */
  readonly staysOn: string | null;
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
}

const PROCESS = 'grid.incident';
/** Before drafts were pinned to a version, all of them were begun on this one. */
const UNPINNED = 'grid.incident@2';

function newestVersion(): string {
  const definition = latestDefinition(PROCESS);
  if (!definition) throw new Error(`no process ${PROCESS}`);
  return `${PROCESS}@${definition.version}`;
}

export const emptyReport: ReportDraft = {
  process: newestVersion(),
  movedFrom: null,
  staysOn: null,
  point: null,
  accuracy: null,
  categoryCode: null,
  urgency: 'normal',
  isSettled: false,
  masterCaseId: null,
  form: {},
  photos: [],
  requestId: null,
};

export function restoredReport(stored: Partial<ReportDraft>): ReportDraft {
  const restored = { ...emptyReport, process: UNPINNED, ...stored };
  // Written by a newer build of the page than this one: what both know is kept.
  return resolveDefinition(restored.process) ? restored : { ...restored, process: emptyReport.process };
}

/** Is there anything of the person's in it? */
export const isBegun = (draft: ReportDraft): boolean =>
  draft.point !== null || draft.categoryCode !== null || draft.photos.length > 0 || Object.keys(draft.form).length > 0;

export type ReportEntry = 'report' | 'settled' | 'duplicate';

export function entryOf(draft: Pick<ReportDraft, 'isSettled' | 'masterCaseId'>): ReportEntry {
  if (draft.isSettled) return 'settled';
  return draft.masterCaseId === null ? 'report' : 'duplicate';
}

/** Id of the form the chosen way of reporting asks for. */
export function formOf(draft: Pick<ReportDraft, 'process' | 'isSettled' | 'masterCaseId'>): string {
  const entry = resolveDefinition(draft.process)?.entries[entryOf(draft)];
  if (!entry) throw new Error(`no entry ${entryOf(draft)} in ${draft.process}`);
  return entry.form;
}

/** Of what was typed, that which a version of a form knows. */
export function typedInto(form: string, typed: ReportDraft['form']): ReportDraft['form'] {
  const fields = findForm(form)?.schema.properties ?? {};
  return Object.fromEntries(Object.entries(typed).filter(([name]) => Object.hasOwn(fields, name)));
}

/** Switching between forms keeps what was typed; only what the present form knows is sent. */
export const formDataOf = (draft: ReportDraft): ReportDraft['form'] => typedInto(formOf(draft), draft.form);

export type MissingReportPart = 'point' | 'category';

export function missingReportParts(draft: ReportDraft): readonly MissingReportPart[] {
  const missing: MissingReportPart[] = [];
  if (!draft.point) missing.push('point');
  if (!draft.categoryCode) missing.push('category');
  return missing;
}

/** The command of a complete draft; its photos are added as they are stored. */
export function openInputOf(draft: ReportDraft): OpenCaseInput {
  if (!draft.point || !draft.categoryCode || !draft.requestId) throw new Error('the report is not complete');
  return {
    process: draft.process,
    entry: entryOf(draft),
    form: formDataOf(draft),
    location: draft.point,
    categoryCode: draft.categoryCode,
    urgency: draft.urgency,
    masterCaseId: draft.isSettled ? null : draft.masterCaseId,
    requestId: draft.requestId,
  };
}
