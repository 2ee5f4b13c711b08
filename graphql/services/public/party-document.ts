/** A paper that the party takes: the first time is its delivery (送达), and where its case waits for that, the case goes on. */
import { Document } from '#database/entities/document.entity.ts';
import { DomainError } from '#domain/errors.ts';
import type { RequestId } from '#domain/ids.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import type { ApiContext } from '../../context.ts';
import { keyOf } from '../../global-ids.ts';
import { actOnRow } from '../act.ts';
import { receiptStep } from '../documents/receipt-step.ts';
import { recordDownload } from '../documents/record-delivery.ts';
import { run } from '../run.ts';
import { partyContext } from './party-context.ts';
import { type Proof, trackedCase } from './tracked-case.ts';

export async function partyDocument(
  context: ApiContext,
  { documentId, ...proof }: Proof & { readonly documentId: string },
): Promise<Document> {
  const row = await trackedCase(context, proof);
  const party = partyContext(context, row.jurisdiction);
  const { em, resources } = party;
  const id = keyOf(documentId, 'Document');
  const paper = await em.findOne(Document, { id, caseId: row.id, toParty: true, status: 'issued' });
  if (paper === null) throw new DomainError('NOT_FOUND');
  await recordDownload(em, id);
  await resources.audit.record({ userId: null, action: 'takeDocument', subject: `document:${id}`, outcome: 'done' });
  const action = await receiptStep(party, row, paper);
  if (action === null) return paper;
  // Refused, since somebody acted meanwhile or the engine is away, it is handed out all the same; taking it again asks anew.
  const requestId = namedUuid(`receipt:${id}`) as RequestId;
  await run(party, `act:${action}`, `case:${row.id}`, () =>
    actOnRow(party, row, { caseId: row.id, action, attachmentIds: [], requestId }),
  );
  return paper;
}
