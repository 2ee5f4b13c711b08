/** Turns the events of one decision into what the database writes: rows of the present, and notices. */
import { readClock } from '../clock/reading.ts';
import { plannedRungs } from '../escalation/planned-rungs.ts';
import type { Instant } from '../ids.ts';
import type { KernelContext } from './context.ts';
import type { CaseEvent } from './events.ts';
import { noticesOf } from './notices.ts';
import type { CaseCommit, ClockRow } from './projection.ts';
import type { CaseState } from './state.ts';

/** Depends on nothing but its arguments: a commit replayed after a lost workflow task writes the same rows. */
export function toCommit(
  context: KernelContext,
  before: CaseState | null,
  after: CaseState,
  events: readonly CaseEvent[],
): CaseCommit {
  const { definition } = context;
  const phase = definition.states[after.state]?.phase;
  if (phase === undefined) throw new TypeError(`${definition.id}@${definition.version} has no state "${after.state}"`);
  const clocks = clockRows(context, after, events.at(-1)?.at ?? after.openedAt);
  const dueInstants = clocks.flatMap(({ dueAt }) => dueAt ?? []);
  return {
    caseId: after.caseId,
    family: definition.family,
    phase,
    final: phase === 'final',
    events,
    state: after,
    clocks,
    dueAt: dueInstants.length === 0 ? null : Math.min(...dueInstants),
    notices: noticesOf(context, before, events),
    plannedRungs: plannedRungs(context, after),
  };
}

function clockRows({ calendar }: KernelContext, state: CaseState, at: Instant): readonly ClockRow[] {
  return Object.values(state.clocks).map((clock) => {
    const { unit, status, budget, dueAt, provisional, overdue } = readClock(clock, calendar, at);
    return {
      name: clock.name,
      unit,
      status,
      budget,
      dueAt: status === 'running' ? dueAt : null,
      provisional,
      overdue: overdue || state.overdueClocks.includes(clock.name),
    };
  });
}
