/** The kernel's state of a case shown in a list: read for the fields that are derived from it, for all rows at once. */
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { DomainError } from '#domain/errors.ts';
import type { ApiContext } from '../context.ts';
import type { CaseShape } from './refs.ts';

export async function wholeCase(row: CaseShape, { loaders }: ApiContext): Promise<CaseFile> {
  if (isWhole(row)) return row;
  const whole = await loaders.visibleCase.load(row.id);
  if (whole === null) throw new DomainError('NOT_FOUND');
  return whole;
}

export const isWhole = (row: CaseShape): row is CaseFile => 'kernel' in row;
