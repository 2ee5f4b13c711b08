/** A village or town calls higher departments together about a case of its own. */
import { DomainError } from '#domain/errors.ts';
import type { CaseId, RequestId, UnitId } from '#domain/ids.ts';
import { whistleOpening } from '#domain/processes/coordination/child-opening.ts';
import { whistle } from '#domain/processes/coordination/whistle.ts';
import type { SignedInContext } from '../../context.ts';
import type { Outcome } from '../outcome.ts';
import { visibleCase } from '../visible-case.ts';
import { calledUnits, conveningUnit, coordinatorOf } from './eligible.ts';
import { openChild } from './open-child.ts';

const HOUR_MS = 3_600_000;
/** A call nobody could answer in time is no call. */
const SOONEST_MS = HOUR_MS / 4;

export interface WhistleRequest {
  readonly caseId: CaseId;
  readonly unitIds: readonly UnitId[];
  readonly reason: string;
  readonly meetingAt: Date;
  readonly meetingPlace?: string | undefined;
  readonly requestId: RequestId;
}

export async function blowWhistle(context: SignedInContext, request: WhistleRequest): Promise<Outcome> {
  const { caseId, unitIds, reason, meetingAt, meetingPlace, requestId } = request;
  const row = await visibleCase(context, caseId);
  if (row.final) throw new DomainError('CASE_CLOSED');
  const unit = conveningUnit(context.viewer, row);
  if (unit === null) throw new DomainError('NOT_YOUR_POST');
  const units = await calledUnits(context, row, unit.level, unitIds);
  const coordinator = await coordinatorOf(context, row, units);
  if (coordinator === null) throw new DomainError('PARTY_NOT_ELIGIBLE');
  const left = meetingAt.getTime() - Date.now();
  if (left < SOONEST_MS) throw new DomainError('MEETING_TOO_SOON');
  const form = {
    reason,
    meetingAt: meetingAt.toISOString(),
    ...(meetingPlace === undefined ? {} : { meetingPlace }),
  };
  return openChild(context, { row, definition: whistle, entry: 'blow', unit, form, requestId }, (opening) =>
    whistleOpening({
      ...opening,
      units,
      coordinator,
      respondWithin: { value: left / HOUR_MS, unit: 'urgentHours' },
    }),
  );
}
