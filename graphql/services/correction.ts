/** A corrected category, standard row or urgency. The limit comes with the row; urgency alone leaves it as it is. */
import type { ActCommand } from '#domain/case/commands.ts';
import type { Urgency } from '#domain/case/state.ts';
import { DomainError } from '#domain/errors.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { SignedInContext } from '../context.ts';
import { type Standard, standardsOf } from '../standards.ts';

export type Correction = Pick<ActCommand, 'category' | 'standardRow' | 'urgency'>;

interface CorrectionRequest {
  readonly categoryCode?: string | undefined;
  readonly standardRow?: string | undefined;
  readonly urgency?: Urgency | undefined;
}

export async function correctionOf(
  { loaders }: SignedInContext,
  { categoryCode: present, kernel }: Pick<CaseFile, 'categoryCode' | 'kernel'>,
  { categoryCode, standardRow, urgency }: CorrectionRequest,
): Promise<Correction> {
  const corrected = urgency === undefined ? {} : { urgency };
  if (categoryCode === undefined && standardRow === undefined) return corrected;
  const category = await loaders.category.load(categoryCode ?? present);
  if (category === null) throw new DomainError('UNKNOWN_CATEGORY');
  const { code } = category;
  // The same category again says nothing of its row: the one the case was filed by stays.
  if (code === present && standardRow === undefined) return { ...corrected, category: { ...kernel.category, code } };
  const limit = chosenRow(standardsOf(category), standardRow)?.limit ?? null;
  return { ...corrected, category: { code, limit }, ...(standardRow === undefined ? {} : { standardRow }) };
}

/** Of several rows nobody but the clerk can say which applies: none is taken for granted. */
function chosenRow(rows: readonly Standard[], chosen: string | undefined): Standard | undefined {
  if (chosen === undefined) {
    if (rows.length > 1) throw new DomainError('STANDARD_ROW_REQUIRED');
    return rows[0];
  }
  const row = rows.find(({ code }) => code === chosen);
  if (row === undefined) throw new DomainError('STANDARD_ROW_WRONG');
  return row;
}
