/** Makes the digests of stored forms anew: of cases from before there were any, and where a key has been replaced. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { IdentityDigest } from '#domain/identity/party-identity.ts';
import type { SubmissionId } from '#domain/ids.ts';
import type { Submission } from '../entities/submission.entity.ts';
import { queryPlain } from '../plain-rows.ts';

export interface OpeningForm extends Pick<Submission, 'id' | 'jurisdiction' | 'data' | 'personal'> {
  readonly process: string;
  readonly version: number;
}

/** The form that opened a case is the one its first event names; what came later says nothing of the party. */
const OPENING = `
from submission s join case_event e on e.case_id = s.case_id and e.seq = 1
where (e.data->'submission'->>'id')::uuid = s.id and s.id > $1`;

const PAGE = `
select s.id, s.jurisdiction, s.data, s.personal, e.data->>'process' as process, (e.data->>'version')::int as version
${OPENING} order by s.id limit $2`;
const COUNT = `select count(*)::int as count ${OPENING}`;

export const BEFORE_ALL = '00000000-0000-0000-0000-000000000000' as SubmissionId;

export async function countOpeningForms(em: EntityManager, after: SubmissionId): Promise<number> {
  const [row] = await queryPlain<{ count: number }>(em, COUNT, [after]);
  return row?.count ?? 0;
}

/** By id: what is handed in meanwhile has its digests already, wherever it falls. */
export function openingForms(em: EntityManager, after: SubmissionId, limit: number): Promise<readonly OpeningForm[]> {
  return queryPlain<OpeningForm>(em, PAGE, [after, limit], 'opening-forms');
}

export interface Rehashed {
  readonly id: SubmissionId;
  readonly jurisdiction: string;
  readonly digests: readonly IdentityDigest[];
}

export interface RehashCount {
  readonly stored: number;
  readonly removed: number;
}

/** $2 forms, $3 keys in use: what stands under one of these and is not made by it any more goes. */
const REPLACE = `
with wanted as materialized (
    select f.id, f.jurisdiction, d.digest, d."keyId" as key_id, d.kind, d.role
    from jsonb_to_recordset($1::jsonb) as f (id uuid, jurisdiction text, digests jsonb),
      jsonb_to_recordset(f.digests) as d (digest text, "keyId" text, kind text, role text)),
  stored as (
    insert into party_identity (submission_id, digest, key_id, kind, role, jurisdiction)
    select id, digest, key_id, kind, role, jurisdiction from wanted order by id, digest
    on conflict do nothing returning 1),
  removed as (
    delete from party_identity i
    where i.submission_id = any($2::uuid[]) and i.key_id = any($3::text[])
      and not exists (select from wanted w where w.id = i.submission_id and w.digest = i.digest)
    returning 1)
select (select count(*)::int from stored) as stored, (select count(*)::int from removed) as removed`;

export async function replaceIdentities(
  em: EntityManager,
  forms: readonly Rehashed[],
  keyIds: readonly string[],
): Promise<RehashCount> {
  const ids = forms.map(({ id }) => id);
  const [counts] = await queryPlain<RehashCount>(em, REPLACE, [JSON.stringify(forms), ids, keyIds]);
  return counts ?? { stored: 0, removed: 0 };
}

const REMOVE = `
with removed as (
  delete from party_identity where (submission_id, digest) in (
    select submission_id, digest from party_identity where key_id <> all($1::text[]) limit $2)
  returning 1)
select count(*)::int as count from removed`;

/** Of keys that are no longer in use, those of attempts that opened no case with them; some at a time. */
export async function removeOtherKeys(em: EntityManager, keyIds: readonly string[], limit: number): Promise<number> {
  const [row] = await queryPlain<{ count: number }>(em, REMOVE, [keyIds, limit]);
  return row?.count ?? 0;
}
