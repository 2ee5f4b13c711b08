/** Which rungs of the ladders are due, and when the next one is. Only running clocks climb. */
import { clocksNamed } from '../case/clock-names.ts';
import type { KernelContext } from '../case/context.ts';
import type { CaseState } from '../case/state.ts';
import { statusOf } from '../clock/ledger.ts';
import { rungInstant } from '../clock/rung.ts';
import type { Instant } from '../ids.ts';
import type { Rung } from './types.ts';

export interface TimedRung {
  readonly clock: string;
  readonly rung: Rung;
  readonly at: Instant;
}

/** Rungs still to come on running clocks, slices of units among them, claimed ones left out, in the order of time. */
export function openRungs(context: KernelContext, state: CaseState): readonly TimedRung[] {
  return Object.entries(context.definition.clocks)
    .flatMap(([base, { ladder }]) => clocksNamed(state, base).map((name) => ({ name, ladder })))
    .flatMap(({ name, ladder }) => {
      const clock = state.clocks[name];
      if (clock === undefined || statusOf(clock) !== 'running') return [];
      return ladder
        .filter((rung) => !clock.claimed.includes(rung.key) && isAllowed(state, rung))
        .map((rung) => ({ clock: name, rung, at: rungInstant(clock, rung, context.calendar) }));
    })
    .filter((timed): timed is TimedRung => timed.at !== null)
    .sort((left, right) => left.at - right.at);
}

/** Several may be due at once, after a downtime. */
export function dueRungs(context: KernelContext, state: CaseState, now: Instant): readonly TimedRung[] {
  return openRungs(context, state).filter((timed) => timed.at <= now);
}

/** A record of another system keeps its verdict; reminding or escalating it would be about somebody else's past. */
function isAllowed(state: CaseState, rung: Rung): boolean {
  return state.ladder === 'full' || rung.effect === 'markOverdue';
}
