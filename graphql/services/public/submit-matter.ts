/** A citizen hands a matter in: the same opening as at a counter, by nobody's hand and under a query code. */
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Division } from '#database/entities/division.entity.ts';
import { DomainError } from '#domain/errors.ts';
import type { AttachmentId, RequestId } from '#domain/ids.ts';
import { definitionAsking } from '#domain/processes/registry.ts';
import type { ApiContext, SignedInContext } from '../../context.ts';
import { caseIdOf, openCase } from '../open-case.ts';
import type { Outcome } from '../outcome.ts';
import { refused } from '../outcome.ts';
import { run } from '../run.ts';
import { takeFrom } from './limits.ts';
import { openMatters } from './open-matters.ts';
import { partyContext } from './party-context.ts';

export interface MatterRequest {
  readonly process: string;
  readonly entry: string;
  readonly divisionCode: string;
  readonly form: unknown;
  /** The version that was filled in; absent: whichever is open. */
  readonly formId: string | undefined;
  readonly attachmentIds: readonly AttachmentId[];
  readonly requestId: RequestId;
}

export type Submitted = { readonly kind: 'submitted'; readonly row: CaseFile } | Extract<Outcome, { kind: 'refused' }>;

export async function submitMatter(context: ApiContext, request: MatterRequest): Promise<Submitted> {
  const { resources, address } = context;
  await takeFrom(resources, address, 'submit');
  const party = partyContext(context, await jurisdictionAt(context, request.divisionCode));
  const outcome = await run(party, 'submitMatter', `request:${request.requestId}`, async () => {
    const matter = openMatters().find(({ definition }) => definition.id === request.process);
    if (matter === undefined) return refused('UNKNOWN_PROCESS');
    const open = matter.entries.find(({ name }) => name === request.entry);
    if (open === undefined) return refused('PARTY_MAY_NOT');
    const { formId = open.entry.form } = request;
    if (formId === open.entry.form) return openCase(party, { ...request, urgency: 'normal' });
    const process = await openedBy(party, { ...request, formId });
    return process === null ? refused('FORM_SUPERSEDED') : openCase(party, { ...request, process, urgency: 'normal' });
  });
  if (outcome.kind === 'refused') return outcome;
  const row = await party.em.findOneOrFail(CaseFile, { id: outcome.caseId as CaseFile['id'] });
  return { kind: 'submitted', row };
}

/**
 * The version on which this request has opened its case: sent again after a lost answer it gets the same receipt, though another
 * version was published in between.
 */
async function openedBy(
  { em, viewer }: SignedInContext,
  { process, entry, formId, requestId }: MatterRequest & { readonly formId: string },
): Promise<string | null> {
  if ((await em.count(CaseFile, { id: caseIdOf(viewer, requestId) })) === 0) return null;
  const before = definitionAsking(process, entry, formId);
  return before === null ? null : `${before.id}@${before.version}`;
}

/** The city whose matter it becomes, told by the division. */
export async function jurisdictionAt({ resources }: ApiContext, divisionCode: string): Promise<string> {
  const division = await resources.orm.em.fork().findOne(Division, { code: divisionCode });
  if (division === null) throw new DomainError('OUTSIDE_JURISDICTION');
  return division.jurisdiction;
}
