/** What must hold of every case at every moment, however it got there. */
import { expect } from 'vitest';
import { availableActions } from '#domain/case/available-actions.ts';
import { decide } from '#domain/case/decide.ts';
import { replay } from '#domain/case/evolve.ts';
import { nextDue } from '#domain/case/next-due.ts';
import { statusOf } from '#domain/clock/ledger.ts';
import { readClock } from '#domain/clock/reading.ts';
import { everybody } from './cast.ts';
import type { TestCase } from './test-case.ts';

const isFinal = ({ context, state }: TestCase) => context.definition.states[state.state]?.phase === 'final';

/** Units that should be at work: every party not done, or the one responsible. */
function unitsAtWork({ context, state }: TestCase): readonly string[] {
  const isJoint = context.definition.states[state.state]?.queue?.of === 'parties';
  if (isJoint) return (state.parties ?? []).filter(({ done }) => !done).map(({ unit }) => unit.id);
  return [(state.assigned ?? state.owner).id];
}

export function checkLog(it: TestCase): void {
  expect(it.events.map(({ seq }) => seq)).toEqual(it.events.map((_event, index) => index + 1));
  expect(replay(it.events)).toEqual(it.state);
  checkClaims(it.events);
  const notices = it.commits.flatMap((commit) => commit.notices.map(({ seq, ordinal }) => `${seq}.${ordinal}`));
  expect(new Set(notices).size).toBe(notices.length);
}

/** Each rung once; only what a new calendar or category released may come again. */
function checkClaims(events: TestCase['events']): void {
  const claimed = new Set<string>();
  for (const event of events) {
    if (event.type === 'rungReached') {
      const key = `${event.data.clock} ${event.data.generation} ${event.data.rung}`;
      expect(claimed).not.toContain(key);
      claimed.add(key);
    }
    const given =
      event.type === 'calendarReplaced'
        ? (event.data.released ?? [])
        : event.type === 'clockRebudgeted'
          ? (event.data.released ?? []).map((rung) => ({ clock: event.data.clock, rung }))
          : [];
    for (const key of claimed) {
      const [clock, , rung] = key.split(' ');
      if (given.some((one) => one.clock === clock && one.rung === rung)) claimed.delete(key);
    }
  }
}

export function checkWorkItems(it: TestCase): void {
  const { state, context } = it;
  const open = state.workItems.filter(({ status }) => status === 'open');
  const main = open.filter(({ kind }) => kind === 'main');
  const isJoint = context.definition.states[state.state]?.queue?.of === 'parties';
  expect(main).toHaveLength(isFinal(it) ? 0 : isJoint ? unitsAtWork(it).length : 1);
  if (isJoint) expect(main.map(({ unit }) => unit.id)).toEqual(unitsAtWork(it));
  expect(open.length - main.length).toBe(state.adjustments.length);
  const ids = state.workItems.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  if (main[0] !== undefined) expect(main[0].purpose).toBe(state.state);
}

export function checkClocks(it: TestCase): void {
  const { state, context } = it;
  const running = Object.values(state.clocks).filter((clock) => statusOf(clock) === 'running');
  const expected = Object.entries(context.definition.clocks)
    .filter(([, { runsIn }]) => runsIn.includes(state.state))
    .flatMap(([name, { scope }]) => (scope === 'unit' ? unitsAtWork(it).map((unit) => `${name}/${unit}`) : [name]))
    .filter((name) => name in state.clocks);
  expect(running.map(({ name }) => name).sort()).toEqual(state.suspendedUntil === null ? expected.sort() : []);
}

/** What is left is what was granted less what was spent; what runs is due after it last moved and not before. */
export function checkBudgets({ state, context, now }: TestCase): void {
  for (const clock of Object.values(state.clocks)) {
    const reading = readClock(clock, context.calendar, now);
    expect(reading.consumed).toBeGreaterThanOrEqual(0);
    expect(reading.budget).toBeGreaterThan(0);
    expect(reading.consumed + reading.remaining).toBe(reading.budget);
    if (reading.status === 'running' && reading.remaining > 0) expect(reading.dueAt).toBeGreaterThanOrEqual(now);
    const instants = clock.ledger.map(({ at }) => at);
    expect(instants).toEqual(instants.toSorted((left, right) => left - right));
  }
}

/** Somebody can always move the case on, or it moves by itself. */
export function checkNoDeadEnd(it: TestCase): void {
  const { context } = it;
  const { definition } = context;
  if (isFinal(it)) {
    expect(nextDue(context, it.state)).toBeNull();
  } else if (it.state.suspendedUntil === null) {
    const moving = everybody
      .flatMap((actor) => it.buttons(actor))
      .filter((name) => definition.actions[name]?.to !== 'stay');
    expect(moving).not.toEqual([]);
  } else {
    expect(nextDue(context, it.state)?.at).toBe(it.state.suspendedUntil);
  }
}

/** Buttons and decisions agree for every person and action, once everything asked for is filled in. */
export function checkButtons(it: TestCase): void {
  for (const actor of everybody) {
    const shown = availableActions(it.context, it.state, actor, it.now).map(({ name }) => name);
    const accepted = Object.keys(it.context.definition.actions).filter(
      (name) => decide(it.context, it.state, it.actCommand(actor, name), it.now).ok,
    );
    expect(shown).toEqual(accepted);
  }
}

/** Whoever closed it in the ordinary way is not among those who handled it. */
export function checkSeparation({ state, events }: TestCase): void {
  const last = events.findLast((event) => event.type === 'moved' && event.data.final);
  if (last?.actor.kind === 'person') expect(state.handledBy).not.toContain(last.actor.userId);
}

export function checkAll(it: TestCase): void {
  checkLog(it);
  checkWorkItems(it);
  checkClocks(it);
  checkBudgets(it);
  checkNoDeadEnd(it);
  checkSeparation(it);
}

/** Everything below is read-only from now on: a decision that changed the state it was given would throw. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
