/**
 * One action on a case. Everything that needs a database is looked up here; whether the action is legal is decided by the
 * kernel inside the case's workflow, so a final or stale case is refused there, with a retry answered as before.
 */
import type { ActCommand } from '#domain/case/commands.ts';
import { reopeningOf } from '#domain/case/reopening.ts';
import type { Urgency } from '#domain/case/state.ts';
import { DomainError } from '#domain/errors.ts';
import type { AttachmentId, CaseId, RequestId, UnitId, UserId, WorkItemId } from '#domain/ids.ts';
import type { ActionDefinition } from '#domain/processes/define.ts';
import { receivingPost } from '#domain/escalation/escalation.ts';
import { findEscalationRoute } from '#database/repositories/find-escalation-route.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { SignedInContext } from '../context.ts';
import { kernelContextOf } from '../kernel-context.ts';
import { processOf } from '../process-of.ts';
import { actorOf } from '../viewer.ts';
import { attachAll } from './attach.ts';
import { type Correction, correctionOf } from './correction.ts';
import { partyRatingOf } from './coordination/party-rating.ts';
import { deliveryProblem } from './documents/delivery-day.ts';
import { earlierMatter } from './identity/earlier-matter.ts';
import { findDispatchTarget, findDispatchTargets } from './dispatch-targets.ts';
import { filesOfForm } from './files-of-form.ts';
import { giveCommand, giveReopening } from './give-command.ts';
import { everyDepartment } from './matter-targets.ts';
import type { Outcome } from './outcome.ts';
import { refused } from './outcome.ts';
import { assertAccusedPeople } from './identity/accused-people.ts';
import { masterOf } from './master-of.ts';
import { standardRowOf } from './standard-row.ts';
import { storeSubmission } from './store-submission.ts';
import { visibleCase } from './visible-case.ts';

export interface ActRequest {
  readonly caseId: CaseId;
  readonly workItemId?: WorkItemId | undefined;
  readonly action: string;
  readonly form?: unknown;
  readonly reason?: string | undefined;
  readonly unitId?: UnitId | undefined;
  /** Parties of joint handling, the lead first. */
  readonly unitIds?: readonly UnitId[] | undefined;
  readonly categoryCode?: string | undefined;
  /** A row of the corrected category's standards, or another one of the present category. */
  readonly standardRow?: string | undefined;
  readonly urgency?: Urgency | undefined;
  readonly masterCaseId?: CaseId | undefined;
  readonly until?: Date | undefined;
  readonly accusedIds?: readonly UserId[] | undefined;
  readonly attachmentIds: readonly AttachmentId[];
  readonly expectedSeq?: number | undefined;
  readonly requestId: RequestId;
}

export async function actOnCase(context: SignedInContext, request: ActRequest): Promise<Outcome> {
  return actOnRow(context, await visibleCase(context, request.caseId), request);
}

/** For callers who know by other means that the case may be seen. */
export async function actOnRow(context: SignedInContext, row: CaseFile, request: ActRequest): Promise<Outcome> {
  try {
    return await prepareAndGive(context, row, request);
  } catch (error) {
    // Refused on the way to the case: the person is shown its present state all the same.
    if (error instanceof DomainError) return refused(error.code, row.id);
    throw error;
  }
}

async function prepareAndGive(context: SignedInContext, row: CaseFile, request: ActRequest): Promise<Outcome> {
  const action = processOf(row).actions[request.action];
  if (action === undefined) return refused('UNKNOWN_ACTION', row.id);
  const form = await formPart(context, row, action, request);
  if ('kind' in form) return form;
  const command: ActCommand = {
    type: 'act',
    action: request.action,
    requestId: request.requestId,
    actor: actorOf(context.viewer),
    ...form,
    ...(await targetPart(context, row, action, request)),
    ...(request.workItemId === undefined ? {} : { workItemId: request.workItemId }),
    ...(request.expectedSeq === undefined ? {} : { expectedSeq: request.expectedSeq }),
    ...(request.reason?.trim() ? { reason: request.reason.trim() } : {}),
  };
  const files = await filesOfForm(context, row.id, action.form, request);
  const outcome =
    reopeningOf(action) === null
      ? await giveCommand(context, row.id, command)
      : await giveReopening(context, row, command);
  return outcome.kind === 'refused' ? outcome : attachAll(context, row.id, files, request.requestId);
}

type FormPart = Pick<ActCommand, 'submission' | 'limit' | 'repeatOf'>;

async function formPart(
  context: SignedInContext,
  row: CaseFile,
  action: ActionDefinition,
  { form, requestId }: ActRequest,
): Promise<FormPart | Outcome> {
  if (action.form === undefined) {
    return form === undefined || form === null ? {} : refused('WRONG_FORM', row.id);
  }
  const earlier = await earlierMatter(context, processOf(row).family, form, row.id);
  if (!earlier.ok) return refused('INVALID_FORM', row.id, [earlier.problem]);
  const stored = await storeSubmission(context, action.form, form ?? {}, requestId);
  if (!stored.ok) return refused('INVALID_FORM', row.id, stored.problems);
  const late = await deliveryProblem(context, row, action, stored.fact);
  if (late !== null) return refused('DELIVERY_DATE_WRONG', row.id, [late]);
  const standard = await standardRowOf(context, row, stored.fact);
  if (!standard.ok) return refused('INVALID_FORM', row.id, [standard.problem]);
  const rated = partyRatingOf(row, stored.fact);
  if (!rated.ok) return refused('INVALID_FORM', row.id, [rated.problem]);
  return {
    submission: rated.fact,
    ...(standard.limit === undefined ? {} : { limit: standard.limit }),
    ...(earlier.caseId === undefined ? {} : { repeatOf: earlier.caseId }),
  };
}

type TargetPart = Correction & Pick<ActCommand, 'unit' | 'units' | 'superior' | 'masterCaseId' | 'until' | 'accused'>;

/** What the action aims at. A target not given is left out: the kernel says TARGET_REQUIRED or NO_SUPERIOR. */
async function targetPart(
  context: SignedInContext,
  row: CaseFile,
  action: ActionDefinition,
  request: ActRequest,
): Promise<TargetPart> {
  const { unitId, unitIds, masterCaseId, until } = request;
  switch (action.target) {
    case 'units':
      if (action.departments?.choice === 'all') return { units: await everyDepartment(context, row, request.action) };
      return unitIds === undefined ? {} : { units: await findDispatchTargets(context, row, request.action, unitIds) };
    case 'category':
      return correctionOf(context, row, request);
    case 'unit':
      return unitId === undefined ? {} : { unit: await findDispatchTarget(context, row, request.action, unitId) };
    case 'superior': {
      const post = receivingPost(await kernelContextOf(context.resources, row), row.kernel, action.to);
      const route =
        post === null
          ? null
          : await findEscalationRoute(context.em, row.kernel.owner, post, row.kernel.denied?.unitIds);
      return route === null || route.to === null ? {} : { superior: route.to };
    }
    case 'masterCase':
      return masterCaseId === undefined ? {} : { masterCaseId: await masterOf(context, row, masterCaseId) };
    case 'accused':
      return request.accusedIds === undefined
        ? {}
        : { accused: await assertAccusedPeople(context, row, request.accusedIds) };
    case 'untilDate':
      return until === undefined ? {} : { until: until.getTime() };
    default:
      return {};
  }
}
