/**
 * Keeps one ladder sweep running in the namespace, for ever: `activities/sweep-ladders.ts` does the work an hour at a
 * time, on whichever worker is there. It holds no state; a worker that starts makes sure that it runs.
 */
import { continueAsNew, isCancellation, log, proxyActivities, sleep } from '@temporalio/workflow';
import type { LadderActivities } from '#activities/contract.ts';

/** Retries leave nothing in the history; a shift leaves a handful of events. */
const SHIFTS_A_RUN = 100;

const { sweepLadders } = proxyActivities<LadderActivities>({
  startToCloseTimeout: '2 hours',
  // A worker that is gone is noticed, and the next one begins, within this time.
  heartbeatTimeout: '10 s',
  retry: { initialInterval: '500 ms', backoffCoefficient: 1.5, maximumInterval: '5 s' },
});

export async function ladderSweep(): Promise<void> {
  for (let shift = 0; shift < SHIFTS_A_RUN; shift++) {
    try {
      await sweepLadders();
    } catch (error) {
      if (isCancellation(error)) throw error;
      log.error('the ladder sweep failed for good; starting it again', { error: String(error) });
      await sleep('10 s');
    }
  }
  await continueAsNew<typeof ladderSweep>();
}
