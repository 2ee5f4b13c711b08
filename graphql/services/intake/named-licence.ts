/** Turns a renewal away, or a request to cancel, that names a licence which it cannot be about. */
import { Licence } from '#database/entities/licence.entity.ts';
import { partyOf } from '#domain/documents/party-name.ts';
import { errors } from '#domain/errors.ts';
import type { CaseId } from '#domain/ids.ts';
import { LICENCE_FIELDS, licenceRefusal, type LicenceUse } from '#domain/licence/named-licence.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { decryptPersonal } from '#platform/personal-data.ts';
import type { SignedInContext } from '../../context.ts';
import type { RefusedShape } from '../../schema/refs.ts';
import { fieldProblem, refused } from '../outcome.ts';

/**
 * A number that the register does not have is let through: licences older than it are shown on paper, and the desk
 * examines them. One of another city is not in it either.
 */
export async function namedLicenceRefusal(
  { em, resources, viewer }: SignedInContext,
  definition: ProcessDefinition,
  form: unknown,
  parentCaseId: CaseId | undefined,
): Promise<RefusedShape | null> {
  const said = typeof form === 'object' && form !== null ? (form as Readonly<Record<string, unknown>>) : {};
  const use = useOf(definition, said, parentCaseId);
  for (const field of LICENCE_FIELDS) {
    const name = said[field];
    if (use === null || typeof name !== 'string') continue;
    const named = { $or: [{ identifier: name }, { number: name }] };
    const where = { ...named, jurisdiction: viewer.jurisdiction, ...(parentCaseId && { caseId: parentCaseId }) };
    const row = await em.findOne(Licence, where, { orderBy: { version: 'desc' }, disableIdentityMap: true });
    if (row === null) continue;
    const holder = partyOf(decryptPersonal(resources.config.keys.personal, row.holder, row.id));
    const code = licenceRefusal({ process: row.process, status: row.status, holder }, use);
    if (code !== null) return refused(code, null, [fieldProblem(`/${field}`, errors[code].message)]);
  }
  return null;
}

function useOf(
  definition: ProcessDefinition,
  said: Readonly<Record<string, unknown>>,
  parentCaseId: CaseId | undefined,
): LicenceUse | null {
  const { id: process, licence, actions } = definition;
  if (parentCaseId === undefined) {
    return licence === undefined ? null : { purpose: 'renewal', process, party: partyOf(said) };
  }
  const changes = Object.values(actions).some(({ effects = [] }) =>
    effects.some(({ kind }) => kind === 'changeLicence'),
  );
  const party = partyOf(said);
  return changes
    ? { purpose: 'change', process, party: party.name === null && party.code === null ? null : party }
    : null;
}
