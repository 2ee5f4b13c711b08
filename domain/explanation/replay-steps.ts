/** The log played step by step: each event with the state before and after it. */
import { evolve } from '../case/evolve.ts';
import type { CaseEvent } from '../case/events.ts';
import type { CaseState } from '../case/state.ts';

export interface ReplayStep {
  readonly event: CaseEvent;
  readonly before: CaseState | null;
  readonly after: CaseState;
}

export function replaySteps(events: readonly CaseEvent[]): readonly ReplayStep[] {
  const steps: ReplayStep[] = [];
  let before: CaseState | null = null;
  for (const event of events) {
    const after: CaseState = evolve(before, event);
    steps.push({ event, before, after });
    before = after;
  }
  return steps;
}
