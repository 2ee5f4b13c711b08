/**
 * A file is for those who may see its case; before it belongs to one, for whoever uploaded it. Where a case has a party its
 * files are the party's, identity cards and medical papers among them: opening one takes what reading the personal fields
 * takes, or handling a case that followed from it, as who reviews an opinion does. That there is a file is seen by whoever
 * sees the case.
 */
import { hasParty } from '#domain/processes/has-party.ts';
import type { CaseId } from '#domain/ids.ts';
import type { Attachment } from '#database/entities/attachment.entity.ts';
import { canReadPersonal } from '../case-access.ts';
import type { ApiContext } from '../context.ts';
import { processOf } from '../process-of.ts';
import type { Viewer } from '../viewer.ts';

export async function readableAttachment(context: ApiContext, id: string): Promise<Attachment | null> {
  const row = await context.loaders.attachment.load(id);
  return row !== null && (await mayOpenFile(context, row)) ? row : null;
}

export async function mayOpenFile(context: ApiContext, { caseId, createdBy }: Attachment): Promise<boolean> {
  const { loaders, viewer } = context;
  if (viewer === null) return false;
  if (!caseId) return createdBy === viewer.userId;
  const owner = await loaders.visibleCase.load(caseId);
  if (owner !== null && (!hasParty(processOf(owner)) || canReadPersonal(viewer, owner))) return true;
  return handlesWhatFollowed(context, viewer, caseId);
}

/** A case about it, in which the party goes on with the same matter; a re-review is about the review of a petition. */
async function handlesWhatFollowed(context: ApiContext, viewer: Viewer, caseId: CaseId): Promise<boolean> {
  const { loaders } = context;
  for (const link of await loaders.links.load(caseId)) {
    if (link.kind !== 'child' || link.otherCaseId !== caseId) continue;
    const following = await loaders.visibleCase.load(link.caseId);
    const isOfParty = following !== null && hasParty(processOf(following));
    if (isOfParty && canReadPersonal(viewer, following)) return true;
    if (await handlesWhatFollowed(context, viewer, link.caseId)) return true;
  }
  return false;
}
