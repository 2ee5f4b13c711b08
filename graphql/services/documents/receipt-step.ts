/**
 * A paper whose receipt its case waits for (a period counts from it): having it is a step of the case, which the party's
 * own download takes and a record on the paper alone would pass by. Null for every other paper, of an earlier round too.
 */
import { receiptOfPaper } from '#domain/documents/delivery.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { Document } from '#database/entities/document.entity.ts';
import type { ApiContext } from '../../context.ts';
import { processOf } from '../../process-of.ts';
import { arrivalOf } from '../../visited-states.ts';

export async function receiptStep({ loaders }: ApiContext, row: CaseFile, paper: Document): Promise<string | null> {
  const definition = processOf(row);
  const action = receiptOfPaper(definition, row.state, paper.kind);
  if (action === null) return null;
  const events = await loaders.events.load(row.id);
  const issues = (by: string | undefined): boolean =>
    definition.actions[by ?? '']?.issues?.some(({ document }) => document === paper.kind) ?? false;
  return events.findLast((event) => issues(arrivalOf(event)?.by))?.seq === paper.seq ? action : null;
}

export async function isDeliveredByStep(context: ApiContext, paper: Document): Promise<boolean> {
  const row = await context.loaders.visibleCase.load(paper.caseId);
  return row !== null && (await receiptStep(context, row, paper)) !== null;
}
