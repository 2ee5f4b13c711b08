/** The life of one case, from its opening to its end: `workflows/README.md` has the picture and the messages. */
import {
  ApplicationFailure,
  CancellationScope,
  allHandlersFinished,
  condition,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import { CaseEngine } from './case-engine.ts';
import { ChildOpenings } from './children.ts';
import { registerCaseHandlers, type Inbox } from './case-handlers.ts';
import { continueWith, isHistoryLong } from './continue-as-new.ts';
import type { CaseLifecycleInput } from './contracts.ts';
import { DocumentIssuing } from './documents.ts';
import { DueTimer } from './due-timer.ts';
import { settleMerge } from './merge.ts';
import { closingAttributes } from './search-attributes.ts';
import { tellOfEnd } from './tell-parent.ts';

const OPENED_WITHIN = '1 minute';
const REOPENED_WITHIN = '1 minute';

export async function caseLifecycle(input: CaseLifecycleInput): Promise<void> {
  const engine = new CaseEngine(input);
  const inbox = registerCaseHandlers(engine);
  // A case ends by its own rules alone: cancelling the run from outside would leave its rows open for ever.
  await CancellationScope.nonCancellable(() => live(engine, inbox, input));
}

async function live(engine: CaseEngine, inbox: Inbox, input: CaseLifecycleInput): Promise<void> {
  const documents = new DocumentIssuing(engine, input.papersLeft === true);
  // A refused opening leaves an empty run behind. It fails, because only failed runs may be started again.
  if (!(await condition(() => engine.state !== null, OPENED_WITHIN))) {
    throw ApplicationFailure.nonRetryable('Nothing was opened in this run', 'UNOPENED');
  }

  // The command that started this run has not been given yet; a refused one leaves the case as closed as it was.
  if (input.reopening === true) await condition(() => !engine.isOver, REOPENED_WITHIN);

  const timer = new DueTimer(engine);
  const children = new ChildOpenings(engine);
  for (;;) {
    children.begin();
    if (engine.unsettledMerge !== null) await settleMerge(engine, inbox, engine.unsettledMerge);
    else if (engine.isOver) {
      await condition(() => allHandlersFinished() && children.areDone);
      await engine.committed();
      // Asked again: a commit that met other events may have brought the case back.
      if (engine.isOver) {
        await tellOfEnd(engine);
        await condition(() => documents.areDone);
        // A command may have come while the last papers were made.
        if (engine.isOver) break;
      }
    } else if (isHistoryLong()) await continueWith(engine, documents);
    else await timer.next(() => engine.isOver || engine.unsettledMerge !== null || isHistoryLong() || children.haveNew);
  }
  if (engine.state !== null) upsertSearchAttributes(closingAttributes(engine.state.state));
}
