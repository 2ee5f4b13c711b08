/** What must hold of every case at every moment, however it got there. */
import { expect } from 'vitest';
import { availableActions } from '#domain/case/available-actions.ts';
import { decide } from '#domain/case/decide.ts';
import { replay } from '#domain/case/evolve.ts';
import { nextDue } from '#domain/case/next-due.ts';
import { statusOf } from '#domain/clock/ledger.ts';
import { gridIncident } from '#domain/processes/incident/grid-incident.ts';
import { everybody } from './cast.ts';
import { context, type TestCase } from './test-case.ts';

const isFinal = (state: string) => gridIncident.states[state as 'closed'].phase === 'final';

export function checkLog(it: TestCase): void {
  expect(it.events.map(({ seq }) => seq)).toEqual(it.events.map((_event, index) => index + 1));
  expect(replay(it.events)).toEqual(it.state);
  const claimed = it.events.flatMap((event) =>
    event.type === 'rungReached' ? [`${event.data.clock} ${event.data.generation} ${event.data.rung}`] : [],
  );
  expect(new Set(claimed).size).toBe(claimed.length);
  const notices = it.commits.flatMap((commit) => commit.notices.map(({ seq, ordinal }) => `${seq}.${ordinal}`));
  expect(new Set(notices).size).toBe(notices.length);
}

export function checkWorkItems({ state }: TestCase): void {
  const open = state.workItems.filter(({ status }) => status === 'open');
  const main = open.filter(({ kind }) => kind === 'main');
  expect(main).toHaveLength(isFinal(state.state) ? 0 : 1);
  expect(open.length - main.length).toBe(state.adjustments.length);
  const ids = state.workItems.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  if (main[0] !== undefined) expect(main[0].purpose).toBe(state.state);
}

export function checkClocks({ state }: TestCase): void {
  const running = Object.values(state.clocks).filter((clock) => statusOf(clock) === 'running');
  const expected = Object.entries(gridIncident.clocks)
    .filter(([name, { runsIn }]) => name in state.clocks && runsIn.some((inside) => inside === state.state))
    .map(([name]) => name);
  expect(running.map(({ name }) => name).sort()).toEqual(state.suspendedUntil === null ? expected.sort() : []);
}

/** Somebody can always move the case on, or it moves by itself. */
export function checkNoDeadEnd(it: TestCase): void {
  if (isFinal(it.state.state)) {
    expect(nextDue(context, it.state)).toBeNull();
  } else if (it.state.suspendedUntil === null) {
    const moving = everybody
      .flatMap((actor) => it.buttons(actor))
      .filter((name) => gridIncident.actions[name]?.to !== 'stay');
    expect(moving).not.toEqual([]);
  } else {
    expect(nextDue(context, it.state)?.at).toBe(it.state.suspendedUntil);
  }
}

/** Buttons and decisions agree for every person and action, once everything asked for is filled in. */
export function checkButtons(it: TestCase): void {
  for (const actor of everybody) {
    const shown = availableActions(context, it.state, actor, it.now).map(({ name }) => name);
    const accepted = Object.keys(gridIncident.actions).filter(
      (name) => decide(context, it.state, it.actCommand(actor, name), it.now).ok,
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
