/** What a child case tells the case it is about. A parent that has ended itself need not know. */
import { CancellationScope, getExternalWorkflowHandle, log, uuid4 } from '@temporalio/workflow';
import { childOpenedOf } from '#domain/case/child-opened.ts';
import type { ChildEndedCommand, ChildOpenedCommand, OpenCommand } from '#domain/case/commands.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import type { CaseEngine } from './case-engine.ts';
import { caseWorkflowId, childReported, type CaseCommand } from './contracts.ts';

export interface OpenedByHand extends OpenCommand {
  readonly parentCaseId: CaseId;
}

/** What the parent itself asked for is opened by its own workflow, which knows. */
export function isOpenedByHand(command: CaseCommand): command is OpenedByHand {
  return command.type === 'open' && command.parentCaseId !== undefined && command.actor.kind === 'person';
}

/** Whoever had it opened tells the parent, too; but a process may end between two calls and a workflow does not. */
export async function tellOfOpening({ caseId, state }: CaseEngine, opening: OpenedByHand): Promise<void> {
  if (state === null) return;
  const told = childOpenedOf(opening, state.number);
  await CancellationScope.nonCancellable(() => tell(caseId, opening.parentCaseId, told));
}

/**
 * A child that its parent waits for says how it ended: 复查 and 复核, rectification. Supervision orders and whistles leave
 * their parent alone.
 */
export async function tellOfEnd({ state }: CaseEngine): Promise<void> {
  if (state?.parentCaseId === undefined) return;
  const entries = Object.values(findDefinition(state.process, state.version)?.entries ?? {});
  if (!entries.some(({ childOf }) => childOf !== undefined)) return;
  await tell(state.caseId, state.parentCaseId, {
    type: 'childEnded',
    requestId: uuid4() as RequestId,
    actor: { kind: 'engine', reason: 'child' },
    childCaseId: state.caseId,
    process: state.process,
    state: state.state,
  });
}

async function tell(caseId: CaseId, parentId: CaseId, news: ChildOpenedCommand | ChildEndedCommand): Promise<void> {
  try {
    await getExternalWorkflowHandle(caseWorkflowId(parentId)).signal(childReported, news);
  } catch {
    log.info('the parent has ended and need not know', { caseId });
  }
}
