/**
 * A paper names its party, so reading one takes what reading the personal fields of its case takes; that it exists is
 * seen by whoever sees the case. A receipt with the query code is for the counter that gives it out alone: with the code
 * one acts and rates as the party.
 */
import { givesQueryCode } from '#domain/documents/kinds.ts';
import type { Post } from '#domain/organisation.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { Document } from '#database/entities/document.entity.ts';
import { canReadPersonal } from '../../case-access.ts';
import type { ApiContext } from '../../context.ts';
import { processOf } from '../../process-of.ts';
import type { Viewer } from '../../viewer.ts';

export async function readableDocument(context: ApiContext, id: string): Promise<Document | null> {
  const row = await context.em.findOne(Document, { id });
  return row !== null && row.status === 'issued' && (await mayReadPaper(context, row)) ? row : null;
}

export async function mayReadPaper(context: ApiContext, row: Document): Promise<boolean> {
  const { loaders, viewer } = context;
  if (viewer === null) return false;
  const owner = await loaders.visibleCase.load(row.caseId);
  if (owner === null || !canReadPersonal(viewer, owner)) return false;
  return !givesQueryCode(row.kind) || isOfCounter(context, viewer, owner, row);
}

async function isOfCounter(
  { em }: ApiContext,
  viewer: Viewer,
  owner: CaseFile,
  { caseId, seq }: Document,
): Promise<boolean> {
  const event = await em.findOne(CaseEvent, { caseId, seq }, { disableIdentityMap: true });
  if (event?.type !== 'opened' || !event.actorUnitId) return true;
  const entry = processOf(owner).entries[(event.data as { entry: string }).entry];
  const registers = (post: Post): boolean => entry?.by.includes(post) ?? false;
  return (
    event.actorUserId === viewer.userId ||
    viewer.holdings.some(({ unit, post }) => unit.id === event.actorUnitId && registers(post))
  );
}
