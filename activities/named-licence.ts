/**
 * The licence a case is about: named by identifier or number in a form, else the latest of its parent, else its own. One
 * whose own case grants again is renewed by it.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseId } from '#domain/ids.ts';
import { factNamed } from '#domain/licence/validity.ts';
import { Licence } from '#database/entities/licence.entity.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import type { PaperCase } from './paper-case.ts';

const FIELDS = ['identifier', 'licenceIdentifier', 'previousLicence', 'previousIdentifier', 'licenceNumber'];

/** `before`: sequence number of the event that asks, so that a licence is never its own predecessor. */
export async function findNamedLicence(
  em: EntityManager,
  paperCase: PaperCase,
  before: number,
): Promise<Licence | null> {
  const { state } = paperCase;
  for (const name of await namesIn(em, paperCase)) {
    const where = { jurisdiction: state.jurisdiction, $or: [{ identifier: name }, { number: name }] };
    const found = await em.findOne(Licence, where, { orderBy: { version: 'desc' }, disableIdentityMap: true });
    if (found !== null) return found;
  }
  const ofParent = state.parentCaseId === undefined ? null : await latestOf(em, state.parentCaseId);
  return ofParent ?? latestOf(em, state.caseId, before);
}

const latestOf = (em: EntityManager, caseId: CaseId, before?: number): Promise<Licence | null> =>
  em.findOne(
    Licence,
    { caseId, ...(before !== undefined && { seq: { $lt: before } }) },
    { orderBy: { seq: 'desc' }, disableIdentityMap: true },
  );

async function namesIn(em: EntityManager, { state, events }: PaperCase): Promise<readonly string[]> {
  const facts = FIELDS.flatMap((field) => factNamed(state.facts, field) ?? []);
  const ids = events.flatMap((event) => {
    if (event.type === 'opened') return [event.data.submission.id];
    return event.type === 'moved' && event.data.submissionId !== null ? [event.data.submissionId] : [];
  });
  const forms = await em.find(Submission, { id: { $in: ids } });
  const said = forms.flatMap(({ data }) => FIELDS.map((field) => data[field]));
  return [...facts, ...said.filter((value) => typeof value === 'string')];
}
