/**
 * Which clocks run after a move. A clock stops when the case leaves its states. On return it resumes what is left, or
 * starts a fresh budget when the definition says so or the case has another owner by now.
 */
import { statusOf } from '../clock/ledger.ts';
import type { Clock, Limit } from '../clock/types.ts';
import { dueRungs } from '../escalation/due-rungs.ts';
import type { ClockDefinition } from '../processes/define.ts';
import type { Draft } from './draft.ts';

/**
 * Brings every clock in line with the state just entered. `at` of the draft is the boundary: no instant belongs to two
 * clocks.
 */
export function alignClocks(draft: Draft): void {
  for (const [name, definition] of Object.entries(draft.context.definition.clocks)) {
    const clock = draft.state.clocks[name] ?? null;
    if (!definition.runsIn.includes(draft.state.state)) {
      if (clock !== null && statusOf(clock) !== 'stopped') stop(draft, name);
    } else enter(draft, name, definition, clock);
  }
}

/** Suspension stops everything that runs; nobody can act meanwhile. */
export function pauseClocks(draft: Draft, basis: string): void {
  for (const [name, clock] of Object.entries(draft.state.clocks)) {
    if (statusOf(clock) === 'running') draft.emit({ type: 'clockPaused', data: { clock: name, basis } });
  }
}

export function resumeClocks(draft: Draft, basis: string): void {
  for (const [name, clock] of Object.entries(draft.state.clocks)) {
    if (statusOf(clock) === 'paused') draft.emit({ type: 'clockResumed', data: { clock: name, basis } });
  }
}

/**
 * Claims the overdue verdicts due by now. Called before clocks stop: who acts a moment after the limit, before the
 * timer fired, is late all the same.
 */
export function claimVerdicts(draft: Draft): void {
  for (const { clock, rung } of dueRungs(draft.context, draft.state, draft.at)) {
    if (rung.effect !== 'markOverdue') continue;
    const generation = draft.state.clocks[clock]?.generation ?? 0;
    draft.emit({ type: 'rungReached', data: { clock, generation, rung: rung.key, effect: rung.effect } });
  }
}

function enter(draft: Draft, name: string, definition: ClockDefinition, clock: Clock | null): void {
  const limit = limitOf(draft, definition);
  if (clock === null) {
    // A category without a known limit has no clock; nobody can be late.
    if (limit !== null) start(draft, name, limit, 1);
    return;
  }
  const sameOwner = draft.state.clockOwners[name] === draft.state.owner.id;
  const isStopped = statusOf(clock) === 'stopped';
  const isFresh = definition.onReentry === 'newBudget' ? isStopped : !sameOwner;
  if (isFresh) {
    if (!isStopped) stop(draft, name);
    start(draft, name, limit ?? clock.limit, clock.generation + 1);
  } else if (isStopped) {
    draft.emit({ type: 'clockResumed', data: { clock: name, basis: `entered:${draft.state.state}` } });
  }
}

function limitOf(draft: Draft, definition: ClockDefinition): Limit | null {
  return definition.limit === 'fromCategory' ? draft.state.category.limit : definition.limit;
}

function start(draft: Draft, clock: string, limit: Limit, generation: number): void {
  draft.emit({ type: 'clockStarted', data: { clock, limit, generation } });
}

function stop(draft: Draft, clock: string): void {
  draft.emit({ type: 'clockStopped', data: { clock } });
}
