/** A rating names the party it is about; the case keeps it under that party's id, so that the next does not replace it. */
import type { SubmissionFact } from '#domain/case/commands.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { RefusedShape } from '../../schema/refs.ts';
import { fieldProblem } from '../outcome.ts';

type Rated =
  | { readonly ok: true; readonly fact: SubmissionFact }
  | { readonly ok: false; readonly problem: RefusedShape['fields'][number] };

export function partyRatingOf({ kernel }: CaseFile, fact: SubmissionFact): Rated {
  const { party, score } = fact.fields;
  if (party === undefined || score === undefined) return { ok: true, fact };
  if (!(kernel.parties ?? []).some(({ unit }) => unit.id === party)) {
    const message = { zh: '该单位不是参与单位', en: 'This unit is none of the parties' };
    return { ok: false, problem: fieldProblem('/party', message) };
  }
  return { ok: true, fact: { ...fact, fields: { [String(party)]: score } } };
}
