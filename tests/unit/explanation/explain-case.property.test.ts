import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetOf, readClock } from '#domain/clock/reading.ts';
import type { Clock } from '#domain/clock/types.ts';
import { workingTimeBetween } from '#domain/clock/working-time.ts';
import { derive } from '#domain/explanation/clock-stories.ts';
import { explainCase } from '#domain/explanation/explain-case.ts';
import { workingDaysBetween } from '#domain/explanation/holdings.ts';
import { statusOf } from '#domain/clock/ledger.ts';
import { mainland } from '../clock/calendars.ts';
import type { KernelContext } from '#domain/case/context.ts';
import { context, context2, type TestCase } from '../kernel/test-case.ts';
import { begin, beginning, type Beginning, commandOf, type TimedStep, walk } from '../kernel/walks.ts';

function walked(on: KernelContext, start: Beginning, steps: readonly TimedStep[]): TestCase {
  const it = begin(on, start);
  for (const { step, wait } of steps) {
    it.now += wait;
    it.give(commandOf(it, step));
  }
  it.now += 3_600_000;
  return it;
}

const versions = [
  ['grid.incident@1', context],
  ['grid.incident@2', context2],
] as const;

/** A duplicate comes back as its master has ended, and is merged or closed again within the same instant. */
const mergedAgainAtOnce: [Beginning, TimedStep[]] = [
  { opening: { entry: 'duplicate', masterCaseId: 'master' }, depth: 0 } as Beginning,
  [
    { step: { kind: 'mergeFailed' }, wait: 1 },
    { step: { kind: 'legal', pick: 538 }, wait: 0 },
    { step: { kind: 'fire', routed: false, skipped: false }, wait: 0 },
  ],
];

/** When the budget was or will be used up by the runs so far. */
const dueOf = (clock: Clock) => budgetOf(clock, mainland).dueAt();

describe.each(versions)('the explanation of a case of %s', { timeout: 60_000 }, (_name, on) => {
  test('holdings cover the life of a case without gap or overlap, and their times add up', () => {
    fc.assert(
      fc.property(beginning, walk(40), (start, steps) => {
        const it = walked(on, start, steps);
        const { holdings } = explainCase(on, it.events, it.now);
        const end = it.state.closedAt ?? it.now;
        let reached = it.state.openedAt;
        for (const { from, to } of holdings) {
          expect(from).toBe(reached);
          reached = to ?? it.now;
          expect(reached).toBeGreaterThan(from);
        }
        expect(reached).toBe(end);
        const sum = (key: 'workingTime' | 'workingDays') => holdings.reduce((total, one) => total + one[key], 0);
        expect(sum('workingTime')).toBe(workingTimeBetween(mainland, it.state.openedAt, end));
        expect(sum('workingDays')).toBe(workingDaysBetween(mainland, it.state.openedAt, end));
      }),
      { numRuns: 100, examples: [mergedAgainAtOnce] },
    );
  });

  test('each clock is explained with the reading of its ledger, and the count comes to the same due date', () => {
    fc.assert(
      fc.property(beginning, walk(40), (start, steps) => {
        const it = walked(on, start, steps);
        const { clocks } = explainCase(on, it.events, it.now);
        for (const clock of Object.values(it.state.clocks)) {
          const reading = readClock(clock, mainland, it.now);
          const story = clocks.find(({ key }) => key === clock.name);
          expect(story?.reading).toMatchObject({
            consumed: reading.consumed,
            remaining: reading.remaining,
            dueAt: reading.dueAt,
          });
          expect(story?.steps).toHaveLength(clock.ledger.length);
          const derivation = derive(clock, mainland);
          // A clock that ceased before its due date is counted to the end of what it ran.
          const isOpen = statusOf(clock) !== 'running' && derivation.due === null;
          expect(isOpen ? derivation.total : derivation.due).toBe(isOpen ? reading.consumed : dueOf(clock));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the bar of a clock has no gap and no overlap', () => {
    fc.assert(
      fc.property(beginning, walk(25), (start, steps) => {
        const it = walked(on, start, steps);
        for (const { bar, countsFrom } of explainCase(on, it.events, it.now).clocks) {
          let reached = countsFrom;
          for (const { from, to } of bar) {
            expect(from).toBe(reached);
            expect(to).toBeGreaterThan(from);
            reached = to;
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
