/**
 * The duplicate's side of a merge. It ends in one of three ways: the master took the case over; the master refused; or
 * there is no such master running. In the last two the case comes back to where it can be worked on.
 */
import { condition, getExternalWorkflowHandle, uuid4 } from '@temporalio/workflow';
import type { ReceiveDuplicateCommand } from '#domain/case/commands.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import type { CaseEngine } from './case-engine.ts';
import type { Inbox } from './case-handlers.ts';
import { caseWorkflowId, duplicateReported } from './contracts.ts';

const ONE_MINUTE = 60_000;
const ONE_DAY = 24 * 60 * ONE_MINUTE;

export async function settleMerge(engine: CaseEngine, inbox: Inbox, master: CaseId): Promise<void> {
  // The master's notice must not tell of a case whose merge is not stored yet.
  await engine.committed();
  const taken = await askMaster(engine, inbox, master);
  engine.mergeSettled();
  if (taken) return;
  engine.give({
    type: 'mergeFailed',
    requestId: uuid4() as RequestId,
    actor: { kind: 'engine', reason: 'merge' },
  });
  await engine.committed();
}

/**
 * Asks again, ever more rarely, as long as a master is running and silent: it may be waiting for the database. A
 * repeated question carries the same request id and gets the same answer; a master that is gone makes it fail.
 */
async function askMaster(engine: CaseEngine, inbox: Inbox, master: CaseId): Promise<boolean> {
  const question = receiveDuplicate(engine);
  if (question === null || master === engine.caseId) return false;
  const isAnswered = (): boolean => inbox.has(question.requestId);
  for (let patience = ONE_MINUTE; !isAnswered(); patience = Math.min(patience * 2, ONE_DAY)) {
    try {
      await getExternalWorkflowHandle(caseWorkflowId(master)).signal(duplicateReported, question);
    } catch {
      return inbox.get(question.requestId)?.refusal === null;
    }
    await condition(isAnswered, patience);
  }
  return inbox.get(question.requestId)?.refusal === null;
}

function receiveDuplicate({ caseId, state }: CaseEngine): ReceiveDuplicateCommand | null {
  if (state === null) return null;
  return {
    type: 'receiveDuplicate',
    requestId: uuid4() as RequestId,
    actor: { kind: 'engine', reason: 'merge' },
    duplicateCaseId: caseId,
    duplicateNumber: state.number,
    reporters: state.reporters,
    openedAt: state.openedAt,
  };
}
