/** What happens to the time of a case while somebody else owes an answer: `pausesIn` of a clock. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '#domain/clock/types.ts';
import { defineProcess } from '#domain/processes/define.ts';
import { mainland } from '../clock/calendars.ts';
import { acceptor } from './cast.ts';
import { application, licence } from './licence.ts';
import { accepted } from './stories.ts';
import { DAY, type TestCase } from './test-case.ts';

const { grant } = licence.actions;
const step = { ...grant!, to: 'waiting' };
const { deciding } = licence.states;
const pausesIn = [
  { states: ['waiting', 'reminded'], basis: '行政许可法 §45' },
  { states: ['hearing'], basis: '行政许可法 §48' },
] as const;

/** With a second kind of waiting, a way out of the clock's states, and one that waits before the clock began. */
const withHearing = defineProcess({
  ...licence,
  states: { ...licence.states, reminded: deciding, hearing: deciding },
  actions: {
    ...licence.actions,
    askAtOnce: { ...step, from: ['received'] },
    remind: { ...step, from: ['waiting'], to: 'reminded' },
    hear: { ...step, from: ['deciding', 'waiting', 'reminded'], to: 'hearing' },
    askAgain: { ...step, from: ['hearing'], to: 'waiting' },
    heard: { ...step, from: ['hearing'], to: 'deciding' },
    suspendAndAsk: {
      ...step,
      from: ['deciding'],
      effects: [{ kind: 'grantAdjustment', adjustment: 'suspension' }],
    },
    suspendAndDecide: {
      ...step,
      from: ['waiting'],
      to: 'deciding',
      effects: [{ kind: 'grantAdjustment', adjustment: 'suspension' }],
    },
    setAside: { ...step, from: ['deciding', 'waiting'], to: 'received' },
  },
  clocks: {
    ...licence.clocks,
    statutory: { ...licence.clocks['statutory']!, pausesIn },
  },
});

/** Accepted on the Monday of its receipt; on Wednesday at nine one working day, the Tuesday, has passed. */
function underWay(): TestCase {
  const it = application({ definition: withHearing, calendar: mainland });
  accepted(it.act(acceptor, 'accept'));
  it.now += 2 * DAY;
  return it;
}
const inState = (it: TestCase, ...actions: readonly string[]): TestCase => {
  for (const action of actions) accepted(it.act(acceptor, action));
  return it;
};
const statutory = (it: TestCase): Clock => it.state.clocks['statutory']!;
const ledger = (it: TestCase): readonly string[] =>
  statutory(it).ledger.map((entry) => ('basis' in entry ? `${entry.kind} ${entry.basis}` : entry.kind));

const PAUSED = 'paused 行政许可法 §45';
const HEARD = 'paused 行政许可法 §48';

describe('a state in which somebody else owes an answer', () => {
  test('stops the time on the basis that the state names', () => {
    const it = inState(underWay(), 'ask');
    expect(ledger(it)).toEqual(['started', PAUSED]);
    it.now += 60 * DAY;
    expect(it.clock('statutory')).toMatchObject({ status: 'paused', consumed: 1, overdue: false, dueAt: null });
    expect(ledger(inState(underWay(), 'hear'))).toEqual(['started', HEARD]);
  });

  test('starts no clock that was not under way', () => {
    const it = application({ definition: withHearing, calendar: mainland });
    inState(it, 'askAtOnce');
    expect(Object.keys(it.state.clocks)).toEqual(['acceptance']);
    it.now += 30 * DAY;
    inState(it, 'answer');
    // The statutory limit counts from the receipt, the promised one from here.
    expect(it.clock('statutory').consumed).toBeGreaterThan(10);
    expect(it.clock('promised').consumed).toBe(0);
  });

  test('revives no clock that was stopped', () => {
    const it = inState(underWay(), 'setAside', 'askAtOnce');
    expect(ledger(it)).toEqual(['started', 'stopped']);
    it.now += 30 * DAY;
    expect(it.clock('statutory')).toMatchObject({ status: 'stopped', consumed: 1 });
    expect(it.clock('statutory', inState(it, 'answer').now)).toMatchObject({ status: 'running', consumed: 1 });
  });

  test('followed by one of the same basis is one pause', () => {
    const it = inState(underWay(), 'ask', 'remind');
    expect(ledger(it)).toEqual(['started', PAUSED]);
  });

  test('followed by one of another basis names both, and no time passes between them', () => {
    const it = inState(underWay(), 'ask');
    it.now += 10 * DAY;
    inState(it, 'hear');
    expect(ledger(it)).toEqual(['started', PAUSED, 'resumed 行政许可法 §48', HEARD]);
    expect(
      statutory(it)
        .ledger.slice(-2)
        .map(({ at }) => at),
    ).toEqual([it.now, it.now]);
    it.now += 10 * DAY;
    inState(it, 'askAgain');
    it.now += 10 * DAY;
    expect(it.clock('statutory')).toMatchObject({ status: 'paused', consumed: 1 });
    inState(it, 'answer');
    it.now += DAY;
    expect(ledger(it).at(-1)).toBe('resumed entered:deciding');
    expect(it.clock('statutory').status).toBe('running');
  });

  test('after one that was over pauses anew', () => {
    const it = inState(underWay(), 'ask', 'answer', 'ask');
    expect(ledger(it)).toEqual(['started', PAUSED, 'resumed entered:deciding', PAUSED]);
  });

  test('entered by the grant of a suspension holds the clock by one pause until both are over', () => {
    const it = inState(underWay(), 'requestSuspension', 'suspendAndAsk');
    expect(ledger(it)).toEqual(['started', 'paused suspension']);
    accepted(it.fireNext());
    expect(it.state.suspendedUntil).toBeNull();
    expect(ledger(it)).toEqual(['started', 'paused suspension']);
    expect(it.clock('acceptance').status).toBe('stopped');
    expect(it.clock('statutory', inState(it, 'answer').now)).toMatchObject({ status: 'running', consumed: 1 });
  });

  test('left by the grant of a suspension goes on standing still until that ends', () => {
    const it = inState(underWay(), 'ask', 'requestSuspension', 'suspendAndDecide');
    expect(ledger(it)).toEqual(['started', PAUSED]);
    accepted(it.fireNext());
    expect(ledger(it)).toHaveLength(3);
    expect(it.clock('statutory')).toMatchObject({ status: 'running', consumed: 1 });
  });

  test('takes its clock along when the case leaves for a state without it', () => {
    const it = inState(underWay(), 'ask', 'setAside');
    expect(ledger(it)).toEqual(['started', PAUSED, 'stopped']);
    inState(it, 'accept');
    expect(it.clock('statutory')).toMatchObject({ status: 'running', consumed: 1 });
  });
});

describe('a category corrected meanwhile', () => {
  const category = (days: number | null) => ({
    category: { code: 'L-2', limit: days === null ? null : ({ value: days, unit: 'workingDays' } as const) },
  });

  test('gives the clock its new limit and leaves it paused', () => {
    const it = inState(underWay(), 'ask');
    it.now += 5 * DAY;
    accepted(it.act(acceptor, 'correct', category(7)));
    expect(ledger(it)).toEqual(['started', PAUSED, 'rebudgeted category:L-2']);
    expect(it.clock('statutory')).toMatchObject({ status: 'paused', budget: 7, consumed: 1, remaining: 6 });
    accepted(it.act(acceptor, 'correct', { category: { ...category(7).category, code: 'L-3' } }));
    expect(ledger(it)).toHaveLength(3);
  });

  test('ends the clock where the new one has no limit', () => {
    const it = inState(underWay(), 'ask');
    accepted(it.act(acceptor, 'correct', category(null)));
    expect(ledger(it)).toEqual(['started', PAUSED, 'stopped']);
    inState(it, 'answer');
    expect(it.clock('statutory').status).toBe('stopped');
    expect(it.clock('promised').status).toBe('running');
  });
});
