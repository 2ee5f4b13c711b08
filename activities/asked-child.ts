/**
 * A case that an action of another one asked for: who owns it, and its form. The form handed in with the action is
 * copied, sealed anew under its own id, since a form belongs to one case and is read with that case's rights.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubmissionFact } from '#domain/case/commands.ts';
import type { CaseState, ChildCase } from '#domain/case/state.ts';
import { DomainError } from '#domain/errors.ts';
import type { CaseId, RequestId, SubmissionId } from '#domain/ids.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import { findChildOwner } from '#database/repositories/find-child-owner.ts';
import { storeSubmissionRow } from '#database/repositories/store-submission.ts';
import { validateForm } from '#forms/validate.ts';
import type { KeyRing } from '#platform/keys.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import { decryptPersonal, encryptPersonal } from '#platform/personal-data.ts';

export type AskedChild = ChildCase & Required<Pick<ChildCase, 'entry' | 'at'>>;

export async function askedFacts(em: EntityManager, keys: KeyRing, parent: CaseState, asked: AskedChild) {
  const { owner, skippedUnheld } = await findChildOwner(em, parent, asked.at);
  return { owner, skippedUnheld, submission: await copyForm(em, keys, asked) };
}

async function copyForm(
  em: EntityManager,
  keys: KeyRing,
  { caseId, submissionId }: AskedChild,
): Promise<SubmissionFact> {
  const row = submissionId === undefined ? null : await em.findOne(Submission, { id: submissionId });
  if (row === null) throw new DomainError('INVALID_FORM', { child: caseId });
  const { jurisdiction, form, createdBy, createdAt } = row;
  const sealed = row.personal ? decryptPersonal(keys, row.personal, row.id) : {};
  // It was valid when it was handed in, and a published form stays as it is.
  const checked = validateForm(form, { ...row.data, ...sealed });
  if (!checked.ok) throw new DomainError('INVALID_FORM', { form });
  const id = namedUuid(`submission:${caseId}`) as SubmissionId;
  const hasPersonal = Object.keys(checked.personal).length > 0;
  await storeSubmissionRow(em, {
    id,
    jurisdiction,
    form,
    data: checked.data,
    personal: hasPersonal ? encryptPersonal(keys, checked.personal, id) : null,
    createdBy,
    createdAt,
    requestId: requestOf(caseId),
  });
  return { id, form, fields: checked.facts };
}

const requestOf = (caseId: CaseId): RequestId => caseId as string as RequestId;
