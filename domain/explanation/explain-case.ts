/**
 * Explains a case from its events: who held it, why each clock says what it says, by which rule it went where it is,
 * and where it stands on its ladders. Nothing else is read, so that anybody with the log comes to the same answer.
 */
import type { KernelContext } from '../case/context.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Instant } from '../ids.ts';
import { clockStories } from './clock-stories.ts';
import { holdingsOf } from './holdings.ts';
import { underPresentNames } from './present-names.ts';
import { replaySteps } from './replay-steps.ts';
import { routingOf } from './routing.ts';
import { rungPositions } from './rung-positions.ts';
import type { CaseExplanation } from './types.ts';

export function explainCase(context: KernelContext, log: readonly CaseEvent[], now: Instant): CaseExplanation {
  const events = underPresentNames(log);
  const steps = replaySteps(events);
  const state = steps.at(-1)?.after;
  if (state === undefined) throw new RangeError('a case without events has nothing to explain');
  const { id, version, knownUntil } = context.calendar;
  return {
    explainedAt: now,
    calendar: { id, version, knownUntil },
    holdings: holdingsOf(context, steps, now),
    clocks: clockStories(context, steps, now),
    routing: routingOf(context, steps),
    rungs: rungPositions(context, state, events, now),
  };
}
