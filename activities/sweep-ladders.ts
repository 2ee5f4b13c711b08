/**
 * The ladder sweep: fires quiet rungs straight from the database as they fall due. It runs for an hour at a time, as a
 * normal activity that heartbeats, so that another worker takes over when this one is gone. Two at once do no harm.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { CancelledFailure, Context } from '@temporalio/activity';
import type { Disk } from 'flydrive';
import { nativePool } from '#database/native-pool.ts';
import { fireDueRungs, SWEEP_BATCH, untilNextRung, type SweepRound } from '#database/repositories/fire-rungs.ts';
import type { LadderActivities } from './contract.ts';
import { tidyUp } from './tidy-up.ts';

export interface SweepResources {
  readonly orm: MikroORM;
  readonly files: Disk;
  /** Aborts when the worker is told to stop: the sweep hands over at once. */
  readonly stopping?: AbortSignal;
}

const SHIFT_MS = 60 * 60_000;
/** A rung may have been planned meanwhile that is due before the one waited for. */
const LONGEST_WAIT_MS = 1_000;
/** Due rungs whose cases are being committed to just now. */
const SHORTEST_WAIT_MS = 10;

export function createLadderActivities({ orm, files, stopping }: SweepResources): LadderActivities {
  return {
    async sweepLadders() {
      const context = Context.current();
      const pool = await nativePool(orm);
      const ended = AbortSignal.any([
        context.cancellationSignal,
        AbortSignal.timeout(SHIFT_MS),
        ...(stopping ? [stopping] : []),
      ]);
      const count = countRounds(context);
      // Once a shift, beside the rungs: none of them waits for it.
      void tidyUp(pool, files, context.log);
      while (!ended.aborted) {
        const round = await fireDueRungs(pool);
        count(round);
        context.heartbeat();
        if (round.fired.length >= SWEEP_BATCH || round.failed.length > 0) continue;
        const wait = (await untilNextRung(pool)) ?? LONGEST_WAIT_MS;
        const pause = Math.min(Math.max(Math.ceil(wait), SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
        await sleep(pause, undefined, { signal: ended }).catch(() => undefined);
      }
      if (context.cancellationSignal.aborted) throw new CancelledFailure('the sweep runs elsewhere');
    },
  };
}

/** Figures of this process, on the worker's metrics port. */
function countRounds({ metricMeter, log }: Context): (round: SweepRound) => void {
  const fired = metricMeter.createCounter('gridcase_rungs_fired', undefined, 'quiet rungs fired');
  const failures = metricMeter.createCounter('gridcase_rungs_failed', undefined, 'tries to fire a rung that failed');
  const lateness = metricMeter.createHistogram(
    'gridcase_rung_lateness',
    'int',
    'ms',
    'from the planned instant to firing',
  );
  return (round) => {
    for (const rung of round.fired) {
      fired.add(1, { effect: rung.effect });
      lateness.record(Math.round(rung.lateness));
    }
    for (const rung of round.failed) {
      failures.add(1);
      log.error('a rung could not be fired; it is tried again later', { ...rung });
    }
  };
}
