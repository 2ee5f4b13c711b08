/** A citizen hands a matter in: the same opening as at a counter, by nobody's hand and under a query code. */
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Division } from '#database/entities/division.entity.ts';
import { DomainError } from '#domain/errors.ts';
import type { AttachmentId, RequestId } from '#domain/ids.ts';
import type { ApiContext } from '../../context.ts';
import { openCase } from '../open-case.ts';
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
    if (!matter.entries.some(({ name }) => name === request.entry)) return refused('PARTY_MAY_NOT');
    return openCase(party, { ...request, urgency: 'normal' });
  });
  if (outcome.kind === 'refused') return outcome;
  const row = await party.em.findOneOrFail(CaseFile, { id: outcome.caseId as CaseFile['id'] });
  return { kind: 'submitted', row };
}

/** The city whose matter it becomes, told by the division. */
export async function jurisdictionAt({ resources }: ApiContext, divisionCode: string): Promise<string> {
  const division = await resources.orm.em.fork().findOne(Division, { code: divisionCode });
  if (division === null) throw new DomainError('OUTSIDE_JURISDICTION');
  return division.jurisdiction;
}
