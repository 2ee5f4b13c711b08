/** Puts uploaded files on a case. Only their uploader may, and a file belongs to one case at most. */
import { DomainError } from '#domain/errors.ts';
import type { AttachmentId, CaseId, RequestId } from '#domain/ids.ts';
import { Attachment } from '#database/entities/attachment.entity.ts';
import type { SignedInContext } from '../context.ts';
import { actorOf } from '../viewer.ts';
import { giveCommand } from './give-command.ts';
import type { Outcome } from './outcome.ts';
import { changed } from './outcome.ts';
import { visibleCase } from './visible-case.ts';

export interface AttachRequest {
  readonly caseId: CaseId;
  readonly attachmentId: AttachmentId;
  readonly requestId: RequestId;
}

export async function attachFile(context: SignedInContext, request: AttachRequest): Promise<Outcome> {
  const { caseId, attachmentId, requestId } = request;
  await visibleCase(context, caseId);
  await assertOwnFiles(context, caseId, [attachmentId]);
  const command = { type: 'attach' as const, attachmentId, requestId, actor: actorOf(context.viewer) };
  return giveCommand(context, caseId, command);
}

/** The files of a report or an action: a request each, named after the one they came with, so that a retry repeats them. */
export async function attachAll(
  context: SignedInContext,
  caseId: CaseId,
  attachmentIds: readonly AttachmentId[],
  requestId: RequestId,
): Promise<Outcome> {
  for (const attachmentId of attachmentIds) {
    const command = {
      type: 'attach' as const,
      attachmentId,
      requestId: `${requestId}+${attachmentId}` as RequestId,
      actor: actorOf(context.viewer),
    };
    const outcome = await giveCommand(context, caseId, command);
    // What this very request closed takes no more commands; the photo of a matter settled on the spot belongs to it all
    // the same.
    if (outcome.kind === 'refused' && outcome.code === 'CASE_CLOSED') await bind(context, caseId, attachmentId);
    else if (outcome.kind === 'refused') return outcome;
  }
  return changed(caseId);
}

async function bind({ em, viewer }: SignedInContext, caseId: CaseId, id: AttachmentId): Promise<void> {
  await em.nativeUpdate(Attachment, { id, createdBy: viewer.userId, caseId: null }, { caseId });
}

export async function assertOwnFiles(
  { em, viewer }: SignedInContext,
  caseId: CaseId,
  ids: readonly AttachmentId[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await em.find(Attachment, { id: { $in: [...ids] }, createdBy: viewer.userId });
  const free = rows.filter((row) => !row.caseId || row.caseId === caseId);
  if (free.length !== new Set(ids).size) throw new DomainError('NOT_FOUND');
}
