/** When a run ends because its history is long, and what the next run starts with. */
import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { CaseEngine } from './case-engine.ts';
import type { CaseLifecycleInput } from './contracts.ts';
import type { DocumentIssuing } from './documents.ts';

/** The server's advice, by number and size of events. */
export const isHistoryLong = (): boolean => workflowInfo().continueAsNewSuggested;

/**
 * Every accepted command is answered before the run ends; one that reaches the server later is refused by it with a
 * retryable error and meets the next run. The state carries the answered requests, since update ids end with the run.
 */
export async function continueWith(engine: CaseEngine, documents: DocumentIssuing): Promise<void> {
  await condition(allHandlersFinished);
  await engine.committed();
  // While this waited the case may have ended or asked for a merge: both are for the present run.
  if (engine.isOver || engine.unsettledMerge !== null) return;
  await continueAsNew<(input: CaseLifecycleInput) => Promise<void>>({
    ...engine.carried,
    ...(!documents.areDone && { papersLeft: true }),
  });
}
