/** What a citizen does on his case, known by number and code: answers, rates, objects, withdraws, adds material. */
import type { AttachmentId, CaseId, RequestId } from '#domain/ids.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import type { ApiContext } from '../../context.ts';
import { actOnRow } from '../act.ts';
import { assertOwnFiles, attachAll } from '../attach.ts';
import type { Outcome } from '../outcome.ts';
import { run } from '../run.ts';
import { partyContext } from './party-context.ts';
import { type Proof, trackedCase } from './tracked-case.ts';

export interface PartyActRequest {
  readonly proof: Proof;
  readonly action: string;
  readonly form?: unknown;
  readonly reason?: string | undefined;
  readonly attachmentIds: readonly AttachmentId[];
  readonly requestId: RequestId;
}

export type PartyOutcome = { readonly kind: 'case'; readonly row: CaseFile } | Extract<Outcome, { kind: 'refused' }>;

export async function actAsParty(context: ApiContext, request: PartyActRequest): Promise<PartyOutcome> {
  const { proof, ...rest } = request;
  const row = await trackedCase(context, proof);
  const party = partyContext(context, row.jurisdiction);
  const outcome = await run(party, `act:${request.action.slice(0, 40)}`, `case:${row.id}`, () =>
    actOnRow(party, row, { ...rest, caseId: row.id }),
  );
  return present(context, row.id, outcome);
}

export interface PartyMaterial {
  readonly proof: Proof;
  readonly attachmentIds: readonly AttachmentId[];
  readonly requestId: RequestId;
}

export async function addMaterial(context: ApiContext, request: PartyMaterial): Promise<PartyOutcome> {
  const { proof, attachmentIds, requestId } = request;
  const row = await trackedCase(context, proof);
  const party = partyContext(context, row.jurisdiction);
  const outcome = await run(party, 'attach', `case:${row.id}`, async () => {
    await assertOwnFiles(party, row.id, attachmentIds);
    return attachAll(party, row.id, attachmentIds, requestId);
  });
  return present(context, row.id, outcome);
}

async function present({ resources }: ApiContext, id: CaseId, outcome: Outcome): Promise<PartyOutcome> {
  if (outcome.kind === 'refused') return outcome;
  return { kind: 'case', row: await resources.orm.em.fork().findOneOrFail(CaseFile, { id }) };
}
