/** One attempt to send a report: photos first, each remembered as soon as it is stored, then the case. */
import { type OpenCaseInput, ReportOpenCaseDocument, type ReportOpenCaseMutation } from '#graphql/generated/graphql.ts';
import { uploadFile } from '../drafts/upload.ts';
import { ApiError } from '../providers/api-error.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import type { ReportPhoto } from './report-draft.ts';

export type ReportAnswer = ReportOpenCaseMutation['openCase'];
export type SentCase = Extract<ReportAnswer, { kind: 'CaseChanged' }>['case'];
export type ReportRefusal = Extract<ReportAnswer, { kind: 'Refused' }>;

/** Later than this no answer comes any more; asked again, the report is still one. */
const ANSWER_WITHIN_MS = 60_000;

export interface SendProgress {
  readonly onStored: (photoKey: string, attachmentId: string) => Promise<void>;
  /** Share of all photos, 0–1. */
  readonly onShare: (share: number) => void;
}

export async function sendReport(
  input: OpenCaseInput,
  photos: readonly ReportPhoto[],
  { onStored, onShare }: SendProgress,
): Promise<ReportAnswer> {
  const attachmentIds: string[] = [];
  for (const [index, photo] of photos.entries()) {
    const share = (part: number) => onShare((index + part) / photos.length);
    const id = photo.attachmentId ?? (await uploadFile(photo.blob, photo.name, share)).id;
    if (id !== photo.attachmentId) await onStored(photo.key, id);
    attachmentIds.push(id);
  }
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  try {
    return (await graphqlRequest(ReportOpenCaseDocument, { input: { ...input, attachmentIds } }, { signal })).openCase;
  } catch (error) {
    throw signal.aborted ? new ApiError('OFFLINE') : error;
  }
}
