/**
 * A file is for those who may see its case; before it belongs to one, for whoever uploaded it. Where a case has a party its
 * files are the party's, identity cards and medical papers among them, and open to who may read what is the party's. That
 * there is a file is seen by whoever sees the case.
 */
import { hasParty } from '#domain/processes/has-party.ts';
import type { Attachment } from '#database/entities/attachment.entity.ts';
import type { ApiContext } from '../context.ts';
import { processOf } from '../process-of.ts';
import { readsOfParty } from './party-readers.ts';

export async function readableAttachment(context: ApiContext, id: string): Promise<Attachment | null> {
  const row = await context.loaders.attachment.load(id);
  return row !== null && (await mayOpenFile(context, row)) ? row : null;
}

export async function mayOpenFile(context: ApiContext, { caseId, createdBy }: Attachment): Promise<boolean> {
  const { loaders, viewer } = context;
  if (viewer === null) return false;
  if (!caseId) return createdBy === viewer.userId;
  const owner = await loaders.visibleCase.load(caseId);
  if (owner !== null && !hasParty(processOf(owner))) return true;
  return readsOfParty(context, viewer, caseId);
}
