/** A paper that the party takes: the first time is its delivery (送达). */
import { Document } from '#database/entities/document.entity.ts';
import { DomainError } from '#domain/errors.ts';
import type { ApiContext } from '../../context.ts';
import { keyOf } from '../../global-ids.ts';
import { recordDownload } from '../documents/record-delivery.ts';
import { partyContext } from './party-context.ts';
import { type Proof, trackedCase } from './tracked-case.ts';

export async function partyDocument(
  context: ApiContext,
  { documentId, ...proof }: Proof & { readonly documentId: string },
): Promise<Document> {
  const row = await trackedCase(context, proof);
  const { em, resources } = partyContext(context, row.jurisdiction);
  const id = keyOf(documentId, 'Document');
  const paper = await em.findOne(Document, { id, caseId: row.id, toParty: true, status: 'issued' });
  if (paper === null) throw new DomainError('NOT_FOUND');
  await recordDownload(em, id);
  await resources.audit.record({ userId: null, action: 'takeDocument', subject: `document:${id}`, outcome: 'done' });
  return paper;
}
