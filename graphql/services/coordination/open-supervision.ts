/** A supervision order by hand, from the supervisor of the case's centre or of one above it. */
import { DomainError } from '#domain/errors.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import { REPLY_WITHIN_DAYS, supervisionOpening } from '#domain/processes/coordination/child-opening.ts';
import { supervisionOrder } from '#domain/processes/coordination/supervision-order.ts';
import type { SignedInContext } from '../../context.ts';
import type { Outcome } from '../outcome.ts';
import { visibleCase } from '../visible-case.ts';
import { issuingUnit } from './eligible.ts';
import { openChild } from './open-child.ts';

export interface SupervisionRequest {
  readonly caseId: CaseId;
  readonly kind: string;
  readonly level: string;
  readonly requirement: string;
  readonly dueDays?: number | undefined;
  readonly requestId: RequestId;
}

export async function openSupervision(context: SignedInContext, request: SupervisionRequest): Promise<Outcome> {
  const { caseId, kind, level, requirement, dueDays = REPLY_WITHIN_DAYS, requestId } = request;
  const row = await visibleCase(context, caseId);
  if (row.final) throw new DomainError('CASE_CLOSED');
  const unit = issuingUnit(context.viewer, row);
  if (unit === null) throw new DomainError('NOT_YOUR_POST');
  const form = { kind, level, requirement, dueDays };
  return openChild(context, { row, definition: supervisionOrder, entry: 'issue', unit, form, requestId }, (opening) =>
    supervisionOpening({ ...opening, dueDays }),
  );
}
