/**
 * Gives a case a command and waits until it is committed. A time-out says nothing about the outcome: the same update is
 * asked for again, and only then is the engine said to be unavailable. Nothing is done twice either way.
 */
import type { Client } from '@temporalio/client';
import {
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcServiceError,
} from '@temporalio/client';
import { isAnsweredUnder } from '#domain/case/command-digest.ts';
import type { OpenFacts } from '#domain/case/events.ts';
import { errors, type Refusal } from '#domain/errors.ts';
import type { CaseId } from '#domain/ids.ts';
import { findForm } from '#forms/registry.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import {
  act,
  CASE_TASK_QUEUE,
  CASE_WORKFLOW_TYPE,
  caseWorkflowId,
  reopeningPolicies,
  updateIdOf,
} from '#workflows/contracts.ts';
import type { CaseCommand, CaseLifecycleInput } from '#workflows/contracts.ts';
import { isUndelivered, refusalOf } from '#workflows/refusals.ts';
import { openingAttributes } from '#workflows/search-attributes.ts';
import type { SignedInContext } from '../context.ts';
import { calendarOf } from '../kernel-context.ts';
import type { Outcome } from './outcome.ts';
import { changed, fieldProblem, refused } from './outcome.ts';

const ANSWER_WITHIN_MS = 10_000;
const ATTEMPTS = 2;
/** What the server turned away undelivered costs nothing to give again; it happens when many act on one case at once. */
const DELIVERIES = 6;

export function giveCommand(context: SignedInContext, caseId: CaseId, command: CaseCommand): Promise<Outcome> {
  return deliver(context, caseId, command, async (client) => {
    const handle = client.workflow.getHandle(caseWorkflowId(caseId));
    await handle.executeUpdate(act, { updateId: updateIdOf(command), args: [command] });
  });
}

/**
 * Gives the command that reopens a closed case. Its workflow has ended, so the command starts another run on the stored
 * state; should others have moved the case meanwhile, the commit finds out and the command is decided anew.
 */
export async function giveReopening(context: SignedInContext, row: CaseFile, command: CaseCommand): Promise<Outcome> {
  const [calendar, owner] = await Promise.all([
    calendarOf(context.resources, row.jurisdiction),
    context.loaders.unit.load(row.ownerUnitId),
  ]);
  const input: CaseLifecycleInput = {
    caseId: row.id,
    calendar,
    sweptRungs: true,
    state: row.kernel,
    reopening: true,
  };
  return deliver(context, row.id, command, async (client) => {
    await client.workflow.executeUpdateWithStart(act, {
      updateId: updateIdOf(command),
      args: [command],
      startWorkflowOperation: new WithStartWorkflowOperation(CASE_WORKFLOW_TYPE, {
        workflowId: caseWorkflowId(row.id),
        taskQueue: CASE_TASK_QUEUE,
        args: [input],
        ...reopeningPolicies,
        typedSearchAttributes: openingAttributes({
          family: row.family,
          state: row.state,
          unitCode: owner?.code ?? '',
        }),
      }),
    });
  });
}

export async function deliver(
  context: SignedInContext,
  caseId: CaseId,
  command: CaseCommand,
  send: (client: Client) => Promise<void>,
): Promise<Outcome> {
  const client = context.resources.temporal;
  for (let attempt = 1; ; attempt++) {
    try {
      await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () => send(client));
      return changed(caseId);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal !== null) return refused(refusal.code, caseId, fieldsOf(refusal, command));
      if (isOver(error)) return answeredBefore(context, caseId, command);
      const turnedAway = isUndelivered(error);
      if (!turnedAway && !isUnknownOutcome(error)) throw error;
      if (attempt >= (turnedAway ? DELIVERIES : ATTEMPTS)) {
        context.resources.logger.error({ err: error, caseId }, 'engine did not answer');
        return refused('ENGINE_UNAVAILABLE', caseId);
      }
    }
  }
}

/** A refusal may name the field of the form that it is about (`path`, a JSON pointer); one that is computed nobody filled in. */
function fieldsOf({ code, details }: Refusal, command: CaseCommand) {
  const path = details?.['path'];
  const form = 'submission' in command ? findForm(command.submission?.form ?? '') : undefined;
  const isAsked = typeof path === 'string' && Object.hasOwn(form?.schema.properties ?? {}, path.slice(1));
  return isAsked ? [fieldProblem(path, errors[code].message)] : [];
}

function isOver(error: unknown): boolean {
  return (
    error instanceof WorkflowNotFoundError ||
    (error instanceof Error && error.name === 'WorkflowExecutionAlreadyStartedError')
  );
}

function isUnknownOutcome(error: unknown): boolean {
  return error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcServiceError(rootOf(error));
}

function rootOf(error: unknown): unknown {
  if (!(error instanceof Error) || isGrpcServiceError(error) || error.cause === undefined) return error;
  return rootOf(error.cause);
}

/** The workflow has ended: the event log tells whether this request was part of its life. */
async function answeredBefore(context: SignedInContext, caseId: CaseId, command: CaseCommand): Promise<Outcome> {
  const event = await context.em.findOne(CaseEvent, { caseId, requestId: command.requestId });
  if (event === null) return refused('CASE_CLOSED', caseId);
  const openedAt = event.type === 'opened' ? (event.data as OpenFacts).place : undefined;
  return isAnsweredUnder(event.digest, command, openedAt) ? changed(caseId) : refused('REQUEST_REUSED', caseId);
}
