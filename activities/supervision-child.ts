/** A supervision order that nobody wrote: who issues it, and the clock's own words. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubmissionFact } from '#domain/case/commands.ts';
import type { CaseState } from '#domain/case/state.ts';
import { type CaseId, NOBODY, type RequestId, type SubmissionId } from '#domain/ids.ts';
import { holderOf, REPLY_WITHIN_DAYS } from '#domain/processes/coordination/child-opening.ts';
import { findIssuer } from '#database/repositories/find-issuer.ts';
import { storeSubmissionRow } from '#database/repositories/store-submission.ts';
import { namedUuid } from '#platform/named-uuid.ts';

const FORM = 'supervision-order@1';
const CLOCKS_WORDS = {
  kind: 'overdue',
  level: 'ordinary',
  requirement: '案件超期未办，请查明原因、限期办理并按时回复。',
  dueDays: REPLY_WITHIN_DAYS,
} as const;

export async function supervisionFacts(em: EntityManager, parent: CaseState, caseId: CaseId) {
  const { issuer, skippedUnheld } = await findIssuer(em, parent.owner, holderOf(parent), parent.denied?.unitIds);
  const submission = await storeForm(em, parent.jurisdiction, caseId);
  return { owner: issuer, skippedUnheld, submission, dueDays: REPLY_WITHIN_DAYS };
}

async function storeForm(em: EntityManager, jurisdiction: string, caseId: CaseId): Promise<SubmissionFact> {
  const id = namedUuid(`submission:${caseId}`) as SubmissionId;
  const requestId = caseId as string as RequestId;
  const row = { id, jurisdiction, form: FORM, data: CLOCKS_WORDS, personal: null, createdBy: NOBODY, requestId };
  await storeSubmissionRow(em, { ...row, createdAt: new Date() });
  const { kind, level, dueDays } = CLOCKS_WORDS;
  return { id, form: FORM, fields: { kind, level, dueDays } };
}
