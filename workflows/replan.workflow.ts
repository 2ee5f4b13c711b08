/**
 * Gives a new calendar version to every open case, batch by batch in the order of case ids. A batch may run twice, after a
 * crash: each case answers a repeated request as before, and the batch counts only once. The cursor rides in the input,
 * so that the history stays short however many cases there are.
 */
import { CancellationScope, continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { ReplanActivities } from '#activities/replan-contract.ts';
import type { ReplanInput } from './contracts.ts';

const BATCHES_A_RUN = 200;
/** Longer than any process keeps a calendar: whoever opens a case after it opens it with the new version. */
const CALENDARS_KEPT = '10 seconds';

const { beginReplan, replanBatch, replanLatecomers, replanFailed, finishReplan } = proxyActivities<ReplanActivities>({
  startToCloseTimeout: '15 minutes',
  // A worker that died is noticed soon; a batch tells of itself with every case.
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

export async function replanCalendar(input: ReplanInput): Promise<void> {
  // Half a city on another calendar helps nobody: a replan ends by itself alone.
  await CancellationScope.nonCancellable(() => (input.failedOnly === true ? retry(input) : replan(input)));
}

async function replan({ replanId, cursor }: ReplanInput): Promise<void> {
  if (cursor === undefined) await beginReplan(replanId);
  let last: string | null = cursor ?? null;
  for (let batches = 0; ; batches += 1) {
    if (last !== null && (batches >= BATCHES_A_RUN || workflowInfo().continueAsNewSuggested)) {
      await continueAsNew<(next: ReplanInput) => Promise<void>>({ replanId, cursor: last });
    }
    const next = await replanBatch(replanId, last);
    if (next === null) break;
    last = next;
  }
  await sleep(CALENDARS_KEPT);
  await replanLatecomers(replanId);
  await finishReplan(replanId);
}

/** Those that fail again keep their reason, and may be tried another time. */
async function retry({ replanId, cursor }: ReplanInput): Promise<void> {
  let last: string | null = cursor ?? null;
  for (let batches = 0; ; batches += 1) {
    if (last !== null && batches >= BATCHES_A_RUN) {
      await continueAsNew<(next: ReplanInput) => Promise<void>>({ replanId, cursor: last, failedOnly: true });
    }
    const next = await replanFailed(replanId, last);
    if (next === null) break;
    last = next;
  }
  await finishReplan(replanId);
}
