/** 承诺时限 within 法定时限: what the office promises falls due no later than what the law allows, whatever day it begins. */
import { expect, test } from 'vitest';
import { startClock } from '#domain/clock/ledger.ts';
import { formatDay, parseDay } from '#domain/clock/local-date.ts';
import { dueAt } from '#domain/clock/reading.ts';
import type { ClockDefinition } from '#domain/processes/define.ts';
import { listLatestDefinitions } from '#domain/processes/registry.ts';
import { local, mainland } from '../clock/calendars.ts';

const first = parseDay('2018-01-01')!;
/** The last day from which the calendar knows sixty. */
const last = parseDay('2026-10-20')!;
const starts = Array.from({ length: last - first + 1 }, (_, offset) => formatDay(first + offset)).map(
  (day) => [day, local(mainland, `${day} 09:00`)] as const,
);

function dueOf({ limit, counting }: ClockDefinition, at: number): number {
  if (typeof limit !== 'object' || !('unit' in limit)) throw new Error('no limit of its own');
  return dueAt(startClock('any', limit, at, 1, counting), mainland)!;
}

const licensing = listLatestDefinitions().flatMap(({ id, clocks }) => {
  const { promised } = clocks;
  // Of two organs each has a limit of its own, and the promise is for both together.
  if (promised === undefined || Object.hasOwn(clocks, 'lowerReview')) return [];
  const statutory = Object.entries(clocks).filter(([name]) => name.startsWith('statutory'));
  return statutory.map(([name, clock]) => ({ of: `${id} ${name}`, promised, clock }));
});

test.each(licensing)('$of', ({ promised, clock }) => {
  const late = starts.filter(([, at]) => dueOf(promised, at) > dueOf(clock, at)).map(([day]) => day);
  expect(late).toEqual([]);
});
