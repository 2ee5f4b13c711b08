/** What a case listens to. */
import { CancellationScope, getExternalWorkflowHandle, log, patched, setHandler } from '@temporalio/workflow';
import type {
  ActCommand,
  ChildEndedCommand,
  ChildOpenedCommand,
  ReceiveDuplicateCommand,
} from '#domain/case/commands.ts';
import type { ErrorCode } from '#domain/errors.ts';
import type { RequestId } from '#domain/ids.ts';
import type { CaseEngine } from './case-engine.ts';
import {
  act,
  caseWorkflowId,
  childReported,
  duplicateAnswered,
  duplicateReported,
  endAsked,
  snapshot,
  type ActResult,
  type CaseCommand,
  type DuplicateAnswer,
} from './contracts.ts';
import { refusalOf, toFailure } from './refusals.ts';
import { isOpenedByHand, tellOfOpening } from './tell-parent.ts';

/** Answers of masters, by the request they answer. */
export type Inbox = ReadonlyMap<RequestId, DuplicateAnswer>;

export function registerCaseHandlers(engine: CaseEngine): Inbox {
  const inbox = new Map<RequestId, DuplicateAnswer>();

  setHandler(act, (command) => answer(engine, command), {
    description: '对案件发出一项指令 / Give the case a command',
    // Must stay synchronous: a rejected promise fails the workflow task for ever instead of the update.
    validator: (command) => {
      const refusal = engine.refusalOf(command);
      if (refusal) throw toFailure(refusal);
    },
  });
  setHandler(duplicateReported, (command) => CancellationScope.nonCancellable(() => takeOver(engine, command)));
  setHandler(duplicateAnswered, (reply) => {
    inbox.set(reply.requestId, reply);
  });
  setHandler(childReported, (command) => CancellationScope.nonCancellable(() => goOn(engine, command)));
  setHandler(endAsked, (commands) => CancellationScope.nonCancellable(() => end(engine, commands)));
  setHandler(snapshot, () => engine.state);
  return inbox;
}

/** Decides again: another command of the same activation may have moved the case since the validator ran. */
async function answer(engine: CaseEngine, command: CaseCommand): Promise<ActResult> {
  const outcome = engine.give(command);
  if (!outcome.ok) throw toFailure(outcome.refusal);
  if (!isOpenedByHand(command) || !patched('2026-11-28-child-tells-parent')) return outcome.answered;
  const answered = await outcome.answered;
  await tellOfOpening(engine, command);
  return answered;
}

/**
 * The master's side of a merge. It always answers, and its own end waits for this handler: a duplicate never waits for
 * a master that has ended.
 */
async function takeOver(engine: CaseEngine, command: ReceiveDuplicateCommand): Promise<void> {
  const reply: DuplicateAnswer = { requestId: command.requestId, refusal: await refusalAfter(engine, command) };
  try {
    await getExternalWorkflowHandle(caseWorkflowId(command.duplicateCaseId)).signal(duplicateAnswered, reply);
  } catch {
    log.warn('the duplicate is not there to be answered', { duplicateCaseId: command.duplicateCaseId });
  }
}

/** Told twice, the parent notes it once. A refusal means that there is nothing to go on with. */
async function goOn(engine: CaseEngine, command: ChildOpenedCommand | ChildEndedCommand): Promise<void> {
  engine.give(command);
  await engine.committed();
}

/** Told twice, the case has ended by the first. */
async function end(engine: CaseEngine, commands: readonly ActCommand[]): Promise<void> {
  commands.some((command) => engine.give(command).ok);
  await engine.committed();
}

async function refusalAfter(engine: CaseEngine, command: ReceiveDuplicateCommand): Promise<ErrorCode | null> {
  const outcome = engine.give(command);
  if (!outcome.ok) return outcome.refusal.code;
  try {
    await outcome.answered;
    return null;
  } catch (error) {
    return refusalOf(error)?.code ?? 'MASTER_NOT_AVAILABLE';
  }
}
