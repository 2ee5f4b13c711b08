/**
 * The matter concluded before (不再受理, 信访工作条例 §36), named in a form by its number: a petition that the caller may
 * see and that ended with a last word. A number that is unknown and one of a case kept from him are refused alike.
 */
import { accessibleBy } from '#database/accessible-by.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import type { CaseId } from '#domain/ids.ts';
import type { Family } from '#domain/processes/define.ts';
import type { SignedInContext } from '../../context.ts';
import type { RefusedShape } from '../../schema/refs.ts';
import { fieldProblem } from '../outcome.ts';

/** The one field by which a form names it. */
const NAMED_IN = 'earlierNumber';

/** What was withdrawn, merged, sent elsewhere or revoked has been given no last word. */
const LAST_WORDS = new Set(['concluded', 'settled', 'upheld', 'modified']);

export const hasLastWord = ({ state }: Pick<CaseFile, 'state'>): boolean => LAST_WORDS.has(state);

type Earlier =
  | { readonly ok: true; readonly caseId?: CaseId }
  | { readonly ok: false; readonly problem: RefusedShape['fields'][number] };

const refusal = (zh: string, en: string): Earlier => ({ ok: false, problem: fieldProblem(`/${NAMED_IN}`, { zh, en }) });

/** `except`: no matter was concluded before itself. */
export async function earlierMatter(
  { em, viewer }: SignedInContext,
  family: Family,
  form: unknown,
  except?: CaseId,
): Promise<Earlier> {
  const number = typeof form === 'object' && form !== null ? (form as Record<string, unknown>)[NAMED_IN] : undefined;
  if (typeof number !== 'string' || number === '') return { ok: true };
  const accessible = accessibleBy(viewer.ability, 'read', 'Case');
  const named = { number: number.trim().toUpperCase(), family };
  const row =
    accessible === null
      ? null
      : await em.findOne(CaseFile, { $and: [accessible, named] }, { disableIdentityMap: true });
  if (row === null || row.id === except)
    return refusal('没有查到该编号的信访事项', 'No matter with this number was found');
  if (!hasLastWord(row)) return refusal('该事项没有终结结论，不能据以不再受理', 'That matter was given no last word');
  return { ok: true, caseId: row.id };
}
