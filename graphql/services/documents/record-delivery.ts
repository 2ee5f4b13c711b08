/**
 * The delivery receipt (送达回证). Staff record it with manner and day; the party's own download records itself. The first
 * record stands: later ones of the same say are the same, others are refused.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { Document } from '#database/entities/document.entity.ts';
import type { DeliveryManner } from '#domain/documents/delivery.ts';
import type { ApiContext, SignedInContext } from '../../context.ts';
import type { Outcome } from '../outcome.ts';
import { changed, refused } from '../outcome.ts';
import { readsPersonal } from '../party-readers.ts';
import { readableDocument } from './readable-document.ts';
import { isDeliveredByStep } from './receipt-step.ts';

export interface DeliveryRequest {
  readonly documentId: string;
  readonly manner: DeliveryManner;
  readonly at: Date;
}

/** Who reviews an opinion reads it; whoever gave it delivers it. */
export async function mayRecordDelivery(context: ApiContext, row: Document): Promise<boolean> {
  const { viewer } = context;
  return (
    viewer !== null && (await readsPersonal(context, viewer, row.caseId)) && !(await isDeliveredByStep(context, row))
  );
}

export async function recordDelivery(context: SignedInContext, request: DeliveryRequest): Promise<Outcome> {
  const { documentId, manner, at } = request;
  const row = await readableDocument(context, documentId);
  if (row === null || !(await readsPersonal(context, context.viewer, row.caseId))) return refused('NOT_FOUND');
  if (!row.toParty || !row.issuedAt) return refused('INVALID_INPUT', row.caseId);
  // Nothing is delivered before it exists or tomorrow; the day alone is known, so an hour earlier that day is fine.
  const DAY_MS = 86_400_000;
  if (at.getTime() > Date.now() || at.getTime() < row.issuedAt.getTime() - DAY_MS) {
    return refused('DELIVERY_DATE_WRONG', row.caseId);
  }
  if (await isDeliveredByStep(context, row)) return refused('DELIVERY_IS_A_STEP', row.caseId);
  const given = { deliveredAt: at, deliveryManner: manner, deliveredBy: context.viewer.userId };
  const recorded = await context.em.nativeUpdate(Document, { id: row.id, deliveredAt: null }, given);
  if (recorded > 0) return changed(row.caseId);
  const known = await context.em.findOneOrFail(Document, { id: row.id }, { disableIdentityMap: true });
  const isSame = known.deliveryManner === manner && known.deliveredAt?.getTime() === at.getTime();
  return isSame ? changed(row.caseId) : refused('DELIVERED_ALREADY', row.caseId);
}

/** Called when the party takes a paper from the citizen pages: the first download is the delivery. */
export async function recordDownload(em: EntityManager, documentId: string): Promise<void> {
  const taken = { deliveredAt: new Date(), deliveryManner: 'download', deliveredBy: null } as const;
  await em.nativeUpdate(Document, { id: documentId, toParty: true, deliveredAt: null, status: 'issued' }, taken);
}
