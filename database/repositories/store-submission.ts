/** Stores a form handed in. Sent again, it is there already. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Submission } from '../entities/submission.entity.ts';
import { queryPlain } from '../plain-rows.ts';

/**
 * It does not wait for the disk: the commit that gives it to a case does, and was written to the log after it. A form
 * that no commit took up is shown to nobody. Sent twice at once, either of the two unique indexes may be the one that
 * sees it: a conflict of any of them is the same form.
 */
const STORE = `
with relaxed as (select set_config('synchronous_commit', 'off', true))
insert into submission (id, case_id, jurisdiction, form, data, personal, created_by, created_at, request_id)
select $1, null, $2, $3, $4::jsonb, $5, $6, $7::timestamptz, $8 from relaxed
on conflict do nothing`;

export async function storeSubmissionRow(em: EntityManager, row: Omit<Submission, 'caseId'>): Promise<void> {
  const { id, jurisdiction, form, data, personal, createdBy, createdAt, requestId } = row;
  const sealed = personal === null || personal === undefined ? null : Buffer.from(personal);
  const values = [id, jurisdiction, form, JSON.stringify(data), sealed, createdBy, createdAt.toISOString(), requestId];
  await queryPlain(em, STORE, values, 'store-submission');
}
