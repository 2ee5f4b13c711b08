/** The filing or closing standard chosen in a form must be one of the case's category; it carries the limit that applies. */
import type { SubmissionFact } from '#domain/case/commands.ts';
import type { Limit } from '#domain/clock/types.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { SignedInContext } from '../context.ts';
import { standardsOf } from '../standards.ts';
import type { RefusedShape } from '../schema/refs.ts';
import { fieldProblem } from './outcome.ts';

type Standard =
  | { readonly ok: true; readonly limit?: Limit }
  | { readonly ok: false; readonly problem: RefusedShape['fields'][number] };

export async function standardRowOf(
  { loaders }: SignedInContext,
  row: Pick<CaseFile, 'categoryCode' | 'kernel'>,
  submission: SubmissionFact,
): Promise<Standard> {
  const chosen = submission.fields['standardRow'];
  if (chosen === undefined) return { ok: true };
  const category = await loaders.category.load(row.categoryCode);
  const standard = category === null ? undefined : standardsOf(category).find(({ code }) => code === chosen);
  if (standard === undefined) {
    const message = { zh: '该标准不属于本案类别', en: 'This standard does not belong to the category of the case' };
    return { ok: false, problem: fieldProblem('/standardRow', message) };
  }
  const { limit } = standard;
  const present = row.kernel.category.limit;
  return present?.value === limit.value && present.unit === limit.unit ? { ok: true } : { ok: true, limit };
}
