/**
 * The licence a case is about: of those it names, or else the latest of its parent, or its own. What a form names is
 * taken only if the case may be about it (domain/licence/named-licence.ts): a case about another one reaches the licences
 * which that one granted, a renewal those of the same kind and holder. One whose own case grants again is renewed by it.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { partyOf } from '#domain/documents/party-name.ts';
import type { CaseId } from '#domain/ids.ts';
import { LICENCE_FIELDS, licenceRefusal } from '#domain/licence/named-licence.ts';
import { factNamed } from '#domain/licence/validity.ts';
import { Licence } from '#database/entities/licence.entity.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import { decryptPersonal } from '#platform/personal-data.ts';
import { type PaperCase, partyOfCase } from './paper-case.ts';
import type { PaperResources } from './paper-resources.ts';

type Resources = Pick<PaperResources, 'personalKeys'>;

/** `before`: sequence number of the event that asks, so that a licence is never its own predecessor. */
export async function findNamedLicence(
  em: EntityManager,
  resources: Resources,
  paperCase: PaperCase,
  before: number,
): Promise<Licence | null> {
  const { state } = paperCase;
  const { parentCaseId } = state;
  for (const name of await namesIn(em, paperCase)) {
    const where = {
      jurisdiction: state.jurisdiction,
      $or: [{ identifier: name }, { number: name }],
      ...(parentCaseId !== undefined && { caseId: parentCaseId }),
    };
    const found = await em.findOne(Licence, where, { orderBy: { version: 'desc' }, disableIdentityMap: true });
    if (found !== null && (parentCaseId !== undefined || (await isRenewable(em, resources, paperCase, found)))) {
      return found;
    }
  }
  const ofParent = parentCaseId === undefined ? null : await latestOf(em, parentCaseId);
  return ofParent ?? latestOf(em, state.caseId, before);
}

/** Asked again when the licence is granted: since the application it may have been revoked. */
async function isRenewable(
  em: EntityManager,
  resources: Resources,
  { state, definition }: PaperCase,
  licence: Licence,
): Promise<boolean> {
  const { process, status, id } = licence;
  const holder = partyOf(decryptPersonal(resources.personalKeys, licence.holder, id));
  const party = await partyOfCase(em, resources, state);
  return licenceRefusal({ process, status, holder }, { purpose: 'renewal', process: definition.id, party }) === null;
}

const latestOf = (em: EntityManager, caseId: CaseId, before?: number): Promise<Licence | null> =>
  em.findOne(
    Licence,
    { caseId, ...(before !== undefined && { seq: { $lt: before } }) },
    { orderBy: { seq: 'desc' }, disableIdentityMap: true },
  );

async function namesIn(em: EntityManager, { state, events }: PaperCase): Promise<readonly string[]> {
  const facts = LICENCE_FIELDS.flatMap((field) => factNamed(state.facts, field) ?? []);
  const ids = events.flatMap((event) => {
    if (event.type === 'opened') return [event.data.submission.id];
    return event.type === 'moved' && event.data.submissionId !== null ? [event.data.submissionId] : [];
  });
  const forms = await em.find(Submission, { id: { $in: ids } });
  const said = forms.flatMap(({ data }) => LICENCE_FIELDS.map((field) => data[field]));
  return [...facts, ...said.filter((value) => typeof value === 'string')];
}
