/** Where a case stands on its ladders: what was reached, what comes next and when. */
import { clockDefinitionOf } from '../case/clock-names.ts';
import type { KernelContext } from '../case/context.ts';
import type { CaseEvent } from '../case/events.ts';
import type { CaseState } from '../case/state.ts';
import { statusOf } from '../clock/ledger.ts';
import { rungInstant } from '../clock/rung.ts';
import type { Clock } from '../clock/types.ts';
import { quietEffects, type Rung, type RungEffect } from '../escalation/types.ts';
import type { Instant } from '../ids.ts';
import type { Label } from '../labels.ts';
import type { RungPosition } from './types.ts';
import { clockLabelOf } from './words.ts';

/** Without `events` the claims of the state say what was reached, and not when. */
export function rungPositions(
  context: KernelContext,
  state: CaseState,
  events: readonly CaseEvent[],
  now: Instant,
): readonly RungPosition[] {
  const reached = reachedRungs(events);
  const positions = Object.values(state.clocks).flatMap((clock) => {
    const ladder = clockDefinitionOf(context.definition, clock.name)?.ladder ?? [];
    return ladder
      .filter((rung) => state.ladder === 'full' || rung.effect === 'markOverdue')
      .map((rung) => positionOf(context, clock, rung, reached.get(keyOf(clock.name, clock.generation, rung.key)), now));
  });
  // A ladder nobody climbs any more is left out, save what it did.
  const told = positions.filter(({ status, clock }) => status !== 'idle' || isPaused(state, clock));
  const next = told.filter(({ status }) => status === 'ahead').toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))[0];
  return told.map((position) => (position === next ? { ...position, status: 'next' } : position));
}

function isPaused(state: CaseState, name: string): boolean {
  const clock = state.clocks[name];
  return clock !== undefined && statusOf(clock) === 'paused';
}

type Reached = Extract<CaseEvent, { readonly type: 'rungReached' }>;

function reachedRungs(events: readonly CaseEvent[]): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>();
  for (const event of events) {
    if (event.type === 'rungReached') {
      reached.set(keyOf(event.data.clock, event.data.generation, event.data.rung), event);
    }
    // By a new calendar the rung lies in the future again.
    if (event.type !== 'calendarReplaced') continue;
    for (const { clock, rung } of event.data.released ?? []) {
      for (const [key, { data }] of reached) if (data.clock === clock && data.rung === rung) reached.delete(key);
    }
  }
  return reached;
}

const keyOf = (clock: string, generation: number, rung: string): string => `${clock}#${generation}#${rung}`;

function positionOf(
  context: KernelContext,
  clock: Clock,
  rung: Rung,
  reached: Reached | undefined,
  now: Instant,
): RungPosition {
  const isFired = reached !== undefined || clock.claimed.includes(rung.key);
  const at = isFired ? (reached?.at ?? null) : rungInstant(clock, rung, context.calendar);
  const isPassed = at !== null && at <= now && quietEffects.includes(rung.effect);
  const waiting = at === null ? 'idle' : 'ahead';
  return {
    clock: clock.name,
    clockLabel: clockLabelOf(context.definition, clock.name),
    key: rung.key,
    effect: rung.effect,
    text: effectWords[rung.effect],
    status: isFired ? 'fired' : isPassed ? 'passed' : waiting,
    at,
    seq: reached?.seq ?? null,
  };
}

const effectWords: Readonly<Record<RungEffect, Label>> = {
  remind: { zh: '提醒', en: 'Remind' },
  markOverdue: { zh: '记为超期', en: 'Mark overdue' },
  escalate: { zh: '上报上级', en: 'Escalate to the superior' },
  openSupervision: { zh: '发起督办', en: 'Open a supervision order' },
  takeAction: { zh: '依法自动处理', en: 'Take the consequence in law' },
};
