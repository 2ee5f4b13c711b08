/** The two activities of a case, with their retry terms: neither ever gives up. */
import { CancellationScope, log, proxyLocalActivities, sleep } from '@temporalio/workflow';
import type { CaseActivities } from '#activities/contract.ts';
import type { CaseCommit } from '#domain/case/projection.ts';

/**
 * Short waits are spent inside the workflow task; from 5 s on the wait is a server timer, so that an outage of hours
 * costs a handful of history events a minute.
 */
const forEver = {
  startToCloseTimeout: '10 s',
  localRetryThreshold: '5 s',
  retry: { initialInterval: '200 ms', backoffCoefficient: 2, maximumInterval: '30 s' },
} as const;

const activities = proxyLocalActivities<CaseActivities>(forEver);

export const { findEscalationRoute } = activities;

/**
 * Returns only when the transition is stored. What the kernel has accepted cannot be taken back, so even a failure
 * marked final is tried again, and a cancel request does not reach it.
 */
export function commitDurably(commit: CaseCommit): Promise<void> {
  return CancellationScope.nonCancellable(async () => {
    for (;;) {
      try {
        return await activities.commitTransition(commit);
      } catch (error) {
        log.error('commit failed for good; trying again', { caseId: commit.caseId, seq: commit.state.seq, error: String(error) });
        await sleep('1 minute');
      }
    }
  });
}
