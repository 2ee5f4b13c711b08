import { DomainError } from '#domain/errors.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { ApiContext } from '../context.ts';

/** The case, or NOT_FOUND: whether a case exists that one may not see is not told. */
export async function visibleCase({ loaders }: ApiContext, caseId: string): Promise<CaseFile> {
  const row = await loaders.visibleCase.load(caseId);
  if (row === null) throw new DomainError('NOT_FOUND');
  return row;
}
