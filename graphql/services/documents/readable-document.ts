/**
 * A paper names its party, so reading one takes what reading the personal fields of its case takes; that it exists is
 * seen by whoever sees the case.
 */
import { Document } from '#database/entities/document.entity.ts';
import { canReadPersonal } from '../../case-access.ts';
import type { ApiContext } from '../../context.ts';

export async function readableDocument(context: ApiContext, id: string): Promise<Document | null> {
  const row = await context.em.findOne(Document, { id });
  return row !== null && row.status === 'issued' && (await mayReadPaper(context, row)) ? row : null;
}

export async function mayReadPaper({ loaders, viewer }: ApiContext, row: Document): Promise<boolean> {
  if (viewer === null) return false;
  const owner = await loaders.visibleCase.load(row.caseId);
  return owner !== null && canReadPersonal(viewer, owner);
}
