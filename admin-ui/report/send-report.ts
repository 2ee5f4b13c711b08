/** One attempt to send a report: photos first, each remembered as soon as it is stored, then the case. */
import { ReportOpenCaseDocument, type ReportOpenCaseMutation } from '#graphql/generated/graphql.ts';
import { uploadFile } from '../drafts/upload.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { openInputOf, type ReportDraft } from './report-draft.ts';

export type ReportAnswer = ReportOpenCaseMutation['openCase'];
export type SentCase = Extract<ReportAnswer, { kind: 'CaseChanged' }>['case'];
export type ReportRefusal = Extract<ReportAnswer, { kind: 'Refused' }>;

export interface SendProgress {
  readonly onStored: (photoKey: string, attachmentId: string) => void;
  /** Share of all photos, 0–1. */
  readonly onShare: (share: number) => void;
}

export async function sendReport(draft: ReportDraft, { onStored, onShare }: SendProgress): Promise<ReportAnswer> {
  const attachmentIds: string[] = [];
  for (const [index, photo] of draft.photos.entries()) {
    const share = (part: number) => onShare((index + part) / draft.photos.length);
    const id = photo.attachmentId ?? (await uploadFile(photo.blob, photo.name, share)).id;
    if (id !== photo.attachmentId) onStored(photo.key, id);
    attachmentIds.push(id);
  }
  return (await graphqlRequest(ReportOpenCaseDocument, { input: openInputOf(draft, attachmentIds) })).openCase;
}
