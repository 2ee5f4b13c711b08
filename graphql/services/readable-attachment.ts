/**
 * A file is for those who may see its case; before it belongs to one, for whoever uploaded it. Where a case has a party its
 * files are the party's, identity cards and medical papers among them: opening one takes what reading the personal fields
 * takes, or handling a case about it, as who reviews an opinion does. That there is a file is seen by whoever sees the case.
 */
import { hasParty } from '#domain/processes/has-party.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { Attachment } from '#database/entities/attachment.entity.ts';
import { canReadPersonal } from '../case-access.ts';
import type { ApiContext } from '../context.ts';
import { processOf } from '../process-of.ts';

export async function readableAttachment(context: ApiContext, id: string): Promise<Attachment | null> {
  const row = await context.loaders.attachment.load(id);
  return row !== null && (await mayOpenFile(context, row)) ? row : null;
}

export async function mayOpenFile(context: ApiContext, { caseId, createdBy }: Attachment): Promise<boolean> {
  const { loaders, viewer } = context;
  if (viewer === null) return false;
  if (!caseId) return createdBy === viewer.userId;
  const owner = await loaders.visibleCase.load(caseId);
  if (owner === null) return false;
  return !hasParty(processOf(owner)) || handles(context, owner);
}

/** The case itself or one that followed from it: a re-review is about the review of a petition. */
async function handles(context: ApiContext, row: CaseFile): Promise<boolean> {
  const { loaders, viewer } = context;
  if (viewer === null) return false;
  if (canReadPersonal(viewer, row)) return true;
  const links = await loaders.links.load(row.id);
  for (const { caseId } of links.filter(({ kind, otherCaseId }) => kind === 'child' && otherCaseId === row.id)) {
    const following = await loaders.visibleCase.load(caseId);
    if (following !== null && (await handles(context, following))) return true;
  }
  return false;
}
