import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extendClock, pauseClock, resumeClock, startClock, stopClock } from '#domain/clock/ledger.ts';
import { HOUR, MINUTE } from '#domain/clock/local-time.ts';
import { dueAt, readClock } from '#domain/clock/reading.ts';
import { rungInstant } from '#domain/clock/rung.ts';
import { type Clock, clockUnits, type WorkingCalendar } from '#domain/clock/types.ts';
import { boston, local, mainland } from './calendars.ts';

const unit = fc.constantFrom(...clockUnits);
const amount = fc.integer({ min: 1, max: 60 });
const calendar = fc.constantFrom(mainland, boston);
/** Minutes, so that ends of days are hit often. */
const start = fc
  .integer({ min: 0, max: 2 * 365 * 24 * 4 })
  .map((quarters) => local(mainland, '2024-02-01 00:00') + quarters * 15 * MINUTE);
const gaps = fc.array(
  fc.integer({ min: 0, max: 400 }).map((quarters) => quarters * 15 * MINUTE),
  { maxLength: 8 },
);

/** A clock that is paused and resumed in turn after each gap. */
function clockWith(limit: Clock['limit'], from: number, steps: readonly number[]): Clock {
  let clock = startClock('handle', limit, from, 1);
  let at = from;
  steps.forEach((step, index) => {
    at += step;
    clock = index % 2 === 0 ? pauseClock(clock, at, 'p') : resumeClock(clock, at, 'r');
  });
  return clock;
}

function running(limit: Clock['limit'], from: number, steps: readonly number[]): Clock {
  return clockWith(limit, from, steps.slice(0, steps.length - (steps.length % 2)));
}

function dueOf(clock: Clock, on: WorkingCalendar): number {
  const due = dueAt(clock, on);
  if (due === null) throw new Error('a running clock has a due instant');
  return due;
}

describe('whatever the ledger', () => {
  test('consumed and remaining make the budget, and nothing is spent twice or given back', () => {
    fc.assert(
      fc.property(calendar, unit, amount, start, gaps, gaps, (on, u, value, from, steps, later) => {
        const clock = clockWith({ value, unit: u }, from, steps);
        let at = clock.ledger.at(-1)?.at ?? from;
        let spent = 0;
        for (const step of later) {
          at += step;
          const reading = readClock(clock, on, at);
          expect(reading.consumed + reading.remaining).toBe(reading.budget);
          expect(reading.consumed).toBeGreaterThanOrEqual(spent);
          spent = reading.consumed;
        }
      }),
    );
  });

  test('nothing remains at the due instant, and overdue comes only after it', () => {
    fc.assert(
      fc.property(calendar, unit, amount, start, gaps, (on, u, value, from, steps) => {
        const clock = running({ value, unit: u }, from, steps);
        const due = dueOf(clock, on);
        fc.pre(due >= (clock.ledger.at(-1)?.at ?? from));
        const reading = readClock(clock, on, due);
        expect(reading).toMatchObject({ remaining: 0, overdue: false, dueAt: due });
        expect(readClock(clock, on, due + 1).overdue).toBe(true);
        expect(readClock(stopClock(clock, due), on, due + 400 * 24 * HOUR).overdue).toBe(false);
        expect(readClock(stopClock(clock, due + 1), on, due + 400 * 24 * HOUR).overdue).toBe(true);
      }),
    );
  });

  test('a longer limit or an extension is never due earlier', () => {
    fc.assert(
      fc.property(calendar, unit, amount, amount, start, gaps, (on, u, value, more, from, steps) => {
        const clock = running({ value, unit: u }, from, steps);
        const longer = running({ value: value + more, unit: u }, from, steps);
        const extended = extendClock(clock, clock.ledger.at(-1)?.at ?? from, { value: more, unit: u }, 'x');
        expect(dueOf(longer, on)).toBeGreaterThanOrEqual(dueOf(clock, on));
        expect(dueOf(extended, on)).toBe(dueOf(longer, on));
      }),
    );
  });

  test('a pause never makes it due earlier', () => {
    fc.assert(
      fc.property(calendar, unit, amount, start, gaps, (on, u, value, from, steps) => {
        const unpaused = startClock('handle', { value, unit: u }, from, 1);
        expect(dueOf(running({ value, unit: u }, from, steps), on)).toBeGreaterThanOrEqual(dueOf(unpaused, on));
      }),
    );
  });

  test('a pause of no length leaves no trace', () => {
    fc.assert(
      fc.property(calendar, unit, amount, start, gaps, (on, u, value, from, steps) => {
        const whole = startClock('handle', { value, unit: u }, from, 1);
        let cut = whole;
        let at = from;
        for (const step of steps) {
          at += step;
          cut = resumeClock(pauseClock(cut, at, 'p'), at, 'r');
          expect(readClock(cut, on, at)).toEqual(readClock(whole, on, at));
        }
        const due = dueOf(whole, on);
        for (const moment of [due - 1, due, due + 1].filter((instant) => instant >= at)) {
          expect(readClock(cut, on, moment)).toEqual(readClock(whole, on, moment));
        }
        expect(dueAt(cut, on)).toBe(due);
      }),
    );
  });

  test('rungs come in the order of their shares, the last one at the due instant', () => {
    const shares = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(calendar, unit, amount, start, gaps, shares, (on, u, value, from, steps, [one, other]) => {
        const clock = running({ value, unit: u }, from, steps);
        const at = (percent: number): number =>
          rungInstant(clock, { key: 'r', at: { percent }, effect: 'remind', notify: [] }, on) ?? Number.NaN;
        expect(at(Math.min(one, other))).toBeLessThanOrEqual(at(Math.max(one, other)));
        expect(at(99)).toBeLessThanOrEqual(at(100));
        expect(at(100)).toBe(dueAt(clock, on));
      }),
    );
  });
});
