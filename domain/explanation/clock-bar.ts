/** The pieces of the bar that draws a clock: running, outside working time, paused, stopped. */
import { type Run, runsOf, startedAt, statusOf } from '../clock/ledger.ts';
import { toInstant, toLocal } from '../clock/local-time.ts';
import type { Clock, WorkingCalendar } from '../clock/types.ts';
import { periodsOn } from '../clock/working-time.ts';
import type { Instant } from '../ids.ts';
import type { BarSegment, SegmentKind } from './types.ts';

/** Nights are drawn while a day is wide enough to be seen; then days of rest alone; then neither. */
const DAYS_WITH_NIGHTS = 10;
const DAYS_WITH_WEEKENDS = 120;
const MIDNIGHT = 24 * 60;

export function barOf(
  clock: Clock,
  calendar: WorkingCalendar,
  due: Instant | null,
  now: Instant,
): readonly BarSegment[] {
  const begin = startedAt(clock);
  const lastEntry = clock.ledger.at(-1)?.at ?? begin;
  const end = Math.max(due ?? lastEntry, statusOf(clock) === 'stopped' ? lastEntry : now);
  if (end <= begin) return [];
  const segments: BarSegment[] = [];
  let reached = begin;
  for (const run of runsOf(clock)) {
    const to = Math.min(run.to, end);
    if (run.from > reached) segments.push({ kind: standstillAt(clock, reached), from: reached, to: run.from });
    if (to > run.from) segments.push(...splitRun({ from: run.from, to }, clock, calendar, end - begin));
    reached = Math.max(reached, to);
  }
  if (reached < end) segments.push({ kind: standstillAt(clock, reached), from: reached, to: end });
  return segments;
}

/** Why a clock stands still from an instant on: its first entry there that stopped it says so. */
function standstillAt(clock: Clock, at: Instant): SegmentKind {
  const entry = clock.ledger.find((one) => one.at === at && (one.kind === 'paused' || one.kind === 'stopped'));
  return entry?.kind === 'paused' ? 'paused' : 'stopped';
}

function splitRun(run: Run, clock: Clock, calendar: WorkingCalendar, span: number): readonly BarSegment[] {
  const segments: BarSegment[] = [];
  let reached = run.from;
  for (const [from, to] of workedIn(run, clock, calendar, span)) {
    if (from > reached) segments.push({ kind: 'outside', from: reached, to: from });
    const last = segments.at(-1);
    if (last?.kind === 'running' && last.to === from) segments[segments.length - 1] = { ...last, to };
    else segments.push({ kind: 'running', from, to });
    reached = to;
  }
  if (reached < run.to) segments.push({ kind: 'outside', from: reached, to: run.to });
  return segments;
}

/** The parts of a run in which time counts. */
function workedIn(
  run: Run,
  clock: Clock,
  calendar: WorkingCalendar,
  span: number,
): readonly (readonly [Instant, Instant])[] {
  const days = span / 86_400_000;
  const { unit } = clock.limit;
  if (unit === 'urgentHours' || unit === 'calendarDays' || days > DAYS_WITH_WEEKENDS) return [[run.from, run.to]];
  const withNights = unit === 'workingHours' && days <= DAYS_WITH_NIGHTS;
  const parts: (readonly [Instant, Instant])[] = [];
  const lastDay = toLocal(calendar, run.to).day;
  for (let day = toLocal(calendar, run.from).day; day <= lastDay; day += 1) {
    const periods = periodsOn(calendar, day);
    const drawn = withNights || periods.length === 0 ? periods : [[0, MIDNIGHT] as const];
    for (const [opens, closes] of drawn) {
      const from = Math.max(run.from, toInstant(calendar, day, opens));
      const to = Math.min(run.to, toInstant(calendar, day, closes));
      if (to > from) parts.push([from, to]);
    }
  }
  return parts;
}
