/**
 * Matters of the same person or body (重复信访, 信访工作条例 §19), for the staff who register or handle one. Who is behind
 * a case is personal data: found are only cases that the caller may see and whose personal data he may read, so that
 * nobody learns by trying numbers out who has complained. A citizen asks for none.
 */
import { accessibleBy } from '#database/accessible-by.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { casesWithIdentities, identitiesOfCase, identitiesOfCases } from '#database/repositories/party-identities.ts';
import { DomainError } from '#domain/errors.ts';
import { identitiesIn, type IdentityDigest, type IdentityMatch, matchOf } from '#domain/identity/party-identity.ts';
import type { CaseId } from '#domain/ids.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { resolveDefinition } from '#domain/processes/registry.ts';
import { identityDigests } from '#platform/identity-digest.ts';
import { canReadPersonal } from '../../case-access.ts';
import type { SignedInContext } from '../../context.ts';
import { processOf } from '../../process-of.ts';
import { auditedAs } from '../../viewer.ts';
import { assertRegisters } from '../intake/openable.ts';

export interface SamePartyCase {
  readonly row: CaseFile;
  readonly match: IdentityMatch;
  /** Of the same kind of matter: most likely the same one again. */
  readonly isSameMatter: boolean;
}

const MOST_READ = 200;
const MOST_SHOWN = 20;

export type DraftedForm = Readonly<Record<string, unknown>>;

/** Before anything is registered; the look-up itself is recorded, without the number. */
export async function samePartyOfForm(
  context: SignedInContext,
  process: string,
  form: DraftedForm,
): Promise<readonly SamePartyCase[]> {
  const { viewer, resources } = context;
  const definition = resolveDefinition(process);
  if (definition === null) throw new DomainError('UNKNOWN_PROCESS');
  assertRegisters(viewer, definition);
  const digests = identityDigests(resources.config.keys.identity, viewer.jurisdiction, identitiesIn(form));
  if (digests.length === 0) return [];
  const entry = { action: 'findSameParty', subject: `process:${definition.id}`, outcome: 'done' } as const;
  await resources.audit.record({ userId: auditedAs(viewer), ...entry });
  return find(context, definition, digests);
}

/** Of what is registered as raised again: nobody hangs a matter on somebody else's. Null where it raises none. */
export async function earlierOfSameParty(
  context: SignedInContext,
  { process, form, repeatOfCaseId }: { process: string; form: unknown; repeatOfCaseId?: CaseId | undefined },
): Promise<SamePartyCase | null> {
  if (repeatOfCaseId === undefined) return null;
  const found = typeof form === 'object' && form !== null ? await samePartyOfForm(context, process, { ...form }) : [];
  const earlier = found.find(({ row }) => row.id === repeatOfCaseId);
  if (earlier === undefined) throw new DomainError('NOT_THE_SAME_PARTY');
  return earlier;
}

export async function samePartyOfCase(context: SignedInContext, row: CaseFile): Promise<readonly SamePartyCase[]> {
  if (!canReadPersonal(context.viewer, row)) return [];
  return find(context, processOf(row), await identitiesOfCase(context.em, row.id), row.id);
}

async function find(
  { em, viewer }: SignedInContext,
  { id: process, family }: ProcessDefinition,
  digests: readonly IdentityDigest[],
  except?: CaseId,
): Promise<readonly SamePartyCase[]> {
  const accessible = accessibleBy(viewer.ability, 'read', 'Case');
  const ids = (await casesWithIdentities(em, digests)).filter((id) => id !== except);
  if (accessible === null || ids.length === 0) return [];
  const found = await em.find(
    CaseFile,
    { $and: [accessible, { id: { $in: ids }, family }] },
    { orderBy: { openedAt: 'desc', id: 'asc' }, limit: MOST_READ, disableIdentityMap: true },
  );
  const rows = found.filter((row) => canReadPersonal(viewer, row));
  const identities = await identitiesOfCases(
    em,
    rows.map(({ id }) => id),
  );
  return rows
    .flatMap((row): SamePartyCase[] => {
      const match = matchOf(digests, identities.get(row.id) ?? []);
      return match === null ? [] : [{ row, match, isSameMatter: row.process === process }];
    })
    .toSorted((left, right) => Number(right.isSameMatter) - Number(left.isSameMatter))
    .slice(0, MOST_SHOWN);
}
