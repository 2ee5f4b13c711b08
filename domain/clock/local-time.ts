/** Instant ↔ local day and time of day, by the calendar's own table of UTC offsets. */
import type { Instant, LocalDate } from '../ids.ts';
import { formatDay } from './local-date.ts';
import type { WorkingCalendar } from './types.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Offset = WorkingCalendar['offsets'][number];

export interface LocalTime {
  readonly day: number;
  /** Milliseconds after local midnight. */
  readonly time: number;
}

function offsetInForce(calendar: WorkingCalendar, at: Instant): Offset {
  const { offsets } = calendar;
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const from = offsets[middle]?.from ?? -Infinity;
    if (from <= at) low = middle;
    else high = middle - 1;
  }
  const offset = offsets[low];
  if (!offset) throw new Error(`working calendar ${calendar.id} has no UTC offset`);
  return offset;
}

export function toLocal(calendar: WorkingCalendar, at: Instant): LocalTime {
  const local = at + offsetInForce(calendar, at).minutes * MINUTE;
  const day = Math.floor(local / DAY);
  return { day, time: local - day * DAY };
}

/**
 * Instant of a local time. A time that occurs twice (clocks set back) is its first occurrence; one that never occurs
 * (clocks set forward) is the instant of the change, so that later local times never give earlier instants.
 */
export function toInstant(calendar: WorkingCalendar, day: number, minutes: number): Instant {
  const local = day * DAY + minutes * MINUTE;
  const before = offsetInForce(calendar, local - DAY);
  const after = offsetInForce(calendar, local + DAY);
  const first = local - before.minutes * MINUTE;
  if (before.minutes === after.minutes) return first;
  const atFirst = offsetInForce(calendar, first);
  if (atFirst.minutes === before.minutes) return first;
  const second = local - after.minutes * MINUTE;
  if (offsetInForce(calendar, second).minutes === after.minutes) return second;
  return atFirst.from ?? first;
}

export function localDateOf(calendar: WorkingCalendar, at: Instant): LocalDate {
  return formatDay(toLocal(calendar, at).day);
}
