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
  return isOfCounter(context, viewer, row);
}

/**
 * Who registered a matter for another unit gives its receipt out as well: nobody else stands before the party, who is
 * named in what he wrote down himself.
 */
async function isOfCounter(context: ApiContext, viewer: Viewer, { caseId, seq }: Document): Promise<boolean> {
  const { em, loaders } = context;
  const seen = await loaders.visibleCase.load(caseId);
  if (seen === null) return false;
  const event = await em.findOne(CaseEvent, { caseId, seq }, { disableIdentityMap: true });
  const mayKnow = await readsPersonal(context, viewer, caseId);
  if (event?.type !== 'opened' || !event.actorUnitId) return mayKnow;
  const entry = processOf(seen).entries[(event.data as { entry: string }).entry];
  const registers = (post: Post): boolean => entry?.by.includes(post) ?? false;
  const isThere = viewer.holdings.some(({ unit, post }) => unit.id === event.actorUnitId && registers(post));
  return event.actorUserId === viewer.userId ? isThere || mayKnow : isThere && mayKnow;
}
