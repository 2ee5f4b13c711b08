/** The two activities of a case, with their retry terms: neither ever gives up. */
import {
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  log,
  proxyLocalActivities,
  sleep,
} from '@temporalio/workflow';
import type { CaseActivities } from '#activities/contract.ts';
import type { CaseCommit } from '#domain/case/projection.ts';
import type { CaseState } from '#domain/case/state.ts';
import { COMMIT_CONFLICT } from './contracts.ts';

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

/** `conflict`: the database holds other events under these numbers, and this state. */
type CommitResult = { readonly kind: 'stored' } | { readonly kind: 'conflict'; readonly stored: CaseState };

/**
 * Returns only when it is known what is stored. What the kernel has accepted is not given up: even a failure marked
 * final is tried again, and a cancel request does not reach it.
 */
export function commitDurably(commit: CaseCommit): Promise<CommitResult> {
  return CancellationScope.nonCancellable(async () => {
    for (;;) {
      try {
        await activities.commitTransition(commit);
        return { kind: 'stored' };
      } catch (error) {
        const stored = conflictingState(error);
        if (stored !== null) return { kind: 'conflict', stored };
        log.error('commit failed for good; trying again', {
          caseId: commit.caseId,
          seq: commit.state.seq,
          error: String(error),
        });
        await sleep('1 minute');
      }
    }
  });
}

function conflictingState(error: unknown): CaseState | null {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  if (!(cause instanceof ApplicationFailure) || cause.type !== COMMIT_CONFLICT) return null;
  return (cause.details?.[0] as CaseState | null | undefined) ?? null;
}
