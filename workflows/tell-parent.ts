/**
 * A child case that its parent waits for tells it how it ended: 复查 and 复核, rectification. Supervision orders and
 * whistles leave their parent alone. A parent that has ended itself need not know.
 */
import { getExternalWorkflowHandle, log, uuid4 } from '@temporalio/workflow';
import type { RequestId } from '#domain/ids.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import type { CaseEngine } from './case-engine.ts';
import { caseWorkflowId, childReported } from './contracts.ts';

export async function tellParent({ state }: CaseEngine): Promise<void> {
  if (state?.parentCaseId === undefined) return;
  const entries = Object.values(findDefinition(state.process, state.version)?.entries ?? {});
  if (!entries.some(({ childOf }) => childOf !== undefined)) return;
  try {
    await getExternalWorkflowHandle(caseWorkflowId(state.parentCaseId)).signal(childReported, {
      type: 'childEnded',
      requestId: uuid4() as RequestId,
      actor: { kind: 'engine', reason: 'child' },
      childCaseId: state.caseId,
      process: state.process,
      state: state.state,
    });
  } catch {
    log.info('the parent has ended and need not know', { caseId: state.caseId });
  }
}
