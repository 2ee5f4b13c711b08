/** Whose matters are whose, by digests: stored beside the form, looked up across the cases a caller may see. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { IdentityDigest } from '#domain/identity/party-identity.ts';
import type { CaseId, SubmissionId } from '#domain/ids.ts';
import { queryPlain } from '../plain-rows.ts';

/** Sent again, they are there already. */
const STORE = `
insert into party_identity (submission_id, digest, key_id, kind, role, jurisdiction)
select $1, i.digest, i."keyId", i.kind, i.role, $2
from jsonb_to_recordset($3::jsonb) as i (digest text, "keyId" text, kind text, role text)
on conflict do nothing`;

export async function storeIdentities(
  em: EntityManager,
  submissionId: SubmissionId,
  jurisdiction: string,
  digests: readonly IdentityDigest[],
): Promise<void> {
  if (digests.length === 0) return;
  await queryPlain(em, STORE, [submissionId, jurisdiction, JSON.stringify(digests)], 'store-identities');
}

/** Of whoever opened the case. */
export async function identitiesOfCase(em: EntityManager, caseId: CaseId): Promise<readonly IdentityDigest[]> {
  const byCase = await identitiesOfCases(em, [caseId]);
  return byCase.get(caseId) ?? [];
}

const OF_CASES = `
select s.case_id as "caseId", i.digest, i.key_id as "keyId", i.kind, i.role
from party_identity i join submission s on s.id = i.submission_id
where s.case_id = any($1::uuid[])`;

export async function identitiesOfCases(
  em: EntityManager,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, readonly IdentityDigest[]>> {
  const rows = await queryPlain<IdentityDigest & { readonly caseId: CaseId }>(em, OF_CASES, [caseIds]);
  return Map.groupBy(rows, ({ caseId }) => caseId);
}

/** Cases with one of the digests, whether the caller may see them or not: to be narrowed by his permissions. */
const WITH_DIGESTS = `
select distinct s.case_id as "caseId"
from party_identity i join submission s on s.id = i.submission_id
where i.digest = any($1::text[]) and s.case_id is not null`;

export async function casesWithIdentities(
  em: EntityManager,
  digests: readonly IdentityDigest[],
): Promise<readonly CaseId[]> {
  if (digests.length === 0) return [];
  const rows = await queryPlain<{ caseId: CaseId }>(em, WITH_DIGESTS, [digests.map(({ digest }) => digest)]);
  return rows.map(({ caseId }) => caseId);
}
