/**
 * A paper names its party, so it is read by who may read what is the party's; that it exists is seen by whoever sees the
 * case. A receipt with the query code is for the counter that gives it out alone: with the code
 * one acts and rates as the party.
 */
import { givesQueryCode } from '#domain/documents/kinds.ts';
import type { Post } from '#domain/organisation.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { Document } from '#database/entities/document.entity.ts';
import type { ApiContext } from '../../context.ts';
import { processOf } from '../../process-of.ts';
import type { Viewer } from '../../viewer.ts';
import { readsOfParty, readsPersonal } from '../party-readers.ts';

export async function readableDocument(context: ApiContext, id: string): Promise<Document | null> {
  const row = await context.em.findOne(Document, { id });
  return row !== null && row.status === 'issued' && (await mayReadPaper(context, row)) ? row : null;
}

export async function mayReadPaper(context: ApiContext, row: Document): Promise<boolean> {
  const { viewer } = context;
  if (viewer === null) return false;
  if (!givesQueryCode(row.kind)) return readsOfParty(context, viewer, row.caseId);
  return (await readsPersonal(context, viewer, row.caseId)) && isOfCounter(context, viewer, row);
}

async function isOfCounter({ em, loaders }: ApiContext, viewer: Viewer, { caseId, seq }: Document): Promise<boolean> {
  const event = await em.findOne(CaseEvent, { caseId, seq }, { disableIdentityMap: true });
  if (event?.type !== 'opened' || !event.actorUnitId) return true;
  const owner = await loaders.visibleCase.load(caseId);
  const entry = owner && processOf(owner).entries[(event.data as { entry: string }).entry];
  const registers = (post: Post): boolean => entry?.by.includes(post) ?? false;
  return (
    event.actorUserId === viewer.userId ||
    viewer.holdings.some(({ unit, post }) => unit.id === event.actorUnitId && registers(post))
  );
}
