/**
 * Who may read what a party handed in and what was written to it, beside who sees that it exists: whoever may read the
 * personal fields of the case, and whoever handles a case that followed from it, as who reviews an opinion does.
 */
import { hasParty } from '#domain/processes/has-party.ts';
import type { CaseId } from '#domain/ids.ts';
import { canReadPersonal } from '../case-access.ts';
import type { ApiContext } from '../context.ts';
import { processOf } from '../process-of.ts';
import type { Viewer } from '../viewer.ts';

export async function readsOfParty(context: ApiContext, viewer: Viewer, caseId: CaseId): Promise<boolean> {
  return (await readsPersonal(context, viewer, caseId)) || handlesWhatFollowed(context, viewer, caseId);
}

export async function readsPersonal(context: ApiContext, viewer: Viewer, caseId: CaseId): Promise<boolean> {
  const owner = await context.loaders.visibleCase.load(caseId);
  return owner !== null && canReadPersonal(viewer, owner);
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
