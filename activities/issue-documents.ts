/**
 * Makes the papers that a case's moves ask for, each once by (case, seq, kind) however often this runs: the row is put
 * down first, then number, file and digest. What failed is seen in the row and tried again with the activity.
 */
import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { composeDocument } from '#domain/documents/compose.ts';
import { kindDefinition, templateOf } from '#domain/documents/kinds.ts';
import { type Paper, papersOf } from '#domain/documents/papers.ts';
import { CHANGE_CHANNEL, changePayload } from '#database/change-channel.ts';
import { Document } from '#database/entities/document.entity.ts';
import { queryPlain } from '#database/plain-rows.ts';
import { renderDocument } from '#platform/pdf-document.ts';
import { changeLicences } from './change-licence.ts';
import type { DocumentActivities } from './contract.ts';
import { withFailures } from './failures.ts';
import { numberOfPaper } from './number-of-paper.ts';
import { loadPaperCase, type PaperCase, partyOfCase } from './paper-case.ts';
import { documentFacts, placeOf } from './paper-facts.ts';
import type { PaperResources } from './paper-resources.ts';
import { licencePdf } from './licence-pdf.ts';
import { recordDeliveries } from './record-deliveries.ts';

export function createDocumentActivities(resources: PaperResources): DocumentActivities {
  return {
    issueDocuments: withFailures(async (caseId) => {
      const em = resources.orm.em.fork();
      const paperCase = await loadPaperCase(em, resources, caseId);
      const papers = papersOf(paperCase.definition, paperCase.events);
      for (const paper of papers) await putDown(em, paperCase, paper);
      const open = await em.find(
        Document,
        { caseId, status: { $ne: 'issued' } },
        { orderBy: { seq: 'asc', id: 'asc' }, disableIdentityMap: true },
      );
      const failures: unknown[] = [];
      for (const row of open) {
        await issue(em, resources, paperCase, row).catch(async (error: unknown) => {
          failures.push(error);
          await em.nativeUpdate(Document, { id: row.id }, { status: 'failed', attempts: row.attempts + 1 });
        });
      }
      await recordDeliveries(em, paperCase);
      await changeLicences(em, resources, paperCase);
      await queryPlain(em, 'select pg_notify($1, $2)', [CHANGE_CHANNEL, changePayload(paperCase.state)]);
      if (failures.length > 0) throw new AggregateError(failures, `${failures.length} papers of ${caseId} failed`);
    }),
  };
}

async function putDown(em: EntityManager, { state }: PaperCase, { seq, kind, to }: Paper): Promise<void> {
  const { title } = kindDefinition(kind);
  const row = {
    caseId: state.caseId,
    jurisdiction: state.jurisdiction,
    seq,
    kind,
    status: 'pending' as const,
    titleZh: title.zh,
    titleEn: title.en,
    template: templateOf(kind),
    toParty: to === 'party',
    createdAt: new Date(),
  };
  await em.upsert(Document, row, { onConflictFields: ['caseId', 'seq', 'kind'], onConflictAction: 'ignore' });
}

async function issue(em: EntityManager, resources: PaperResources, paperCase: PaperCase, row: Document): Promise<void> {
  const numbered = { ...row, number: row.number || (await give(em, paperCase, row)) };
  const bytes = await bytesOf(em, resources, paperCase, numbered);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  // By digest: of two runs at once, the file that the row names is the one with the row's digest.
  const storageKey = `${row.jurisdiction}/documents/${row.id.slice(-2)}/${row.id}-${sha256.slice(0, 16)}.pdf`;
  await resources.files.put(storageKey, new Uint8Array(bytes), { contentType: 'application/pdf' });
  await em.nativeUpdate(
    Document,
    { id: row.id, status: { $ne: 'issued' } },
    { status: 'issued', issuedAt: new Date(), sha256, size: bytes.length, storageKey },
  );
}

/** A number given stays given, whatever happens to the file. */
async function give(em: EntityManager, paperCase: PaperCase, { id, kind, seq }: Document): Promise<string> {
  const { issuer, date } = await placeOf(em, paperCase, seq);
  const number = await numberOfPaper(em, kind, issuer, date);
  await em.nativeUpdate(Document, { id, number: '' }, { number });
  const row = await em.findOneOrFail(Document, { id }, { fields: ['number'], disableIdentityMap: true });
  return row.number;
}

async function bytesOf(
  em: EntityManager,
  resources: PaperResources,
  paperCase: PaperCase,
  row: Document,
): Promise<Buffer> {
  if (row.kind === 'licence') return licencePdf(em, resources, paperCase, row);
  const place = await placeOf(em, paperCase, row.seq);
  const { name: party } = await partyOfCase(em, resources, paperCase.state);
  const { kind, number } = row;
  return renderDocument(composeDocument(await documentFacts(em, resources, paperCase, place, { kind, number, party })));
}
