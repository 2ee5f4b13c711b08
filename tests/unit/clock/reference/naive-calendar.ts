/**
 * The reference counts as a person would with a calendar on the wall: it walks quarter of an hour by quarter of an hour
 * and day by day. It shares no code with domain/clock and knows one zone, eight hours ahead of UTC.
 */
import type { WorkingCalendar } from '#domain/clock/types.ts';

export const QUARTER = 15 * 60_000;
export const DAY = 24 * 60 * 60_000;
const AHEAD = 8 * 60 * 60_000;

export const dayOf = (at: number): number => Math.floor((at + AHEAD) / DAY);
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const midnightOf = (day: number): number => day * DAY - AHEAD;

function periodsOf(calendar: WorkingCalendar, day: number): readonly (readonly [number, number])[] {
  return calendar.exceptions[dateOf(day)] ?? calendar.week[new Date(day * DAY).getUTCDay()] ?? [];
}

export function isWorkingDay(calendar: WorkingCalendar, day: number): boolean {
  return periodsOf(calendar, day).length > 0;
}

/** Close of business, or midnight on a day of rest. */
export function closeOf(calendar: WorkingCalendar, day: number): number {
  let close = 24 * 60;
  for (const [, end] of periodsOf(calendar, day)) close = end;
  return midnightOf(day) + close * 60_000;
}

export function isOpen(calendar: WorkingCalendar, at: number): boolean {
  const minute = (at - midnightOf(dayOf(at))) / 60_000;
  return periodsOf(calendar, dayOf(at)).some(([start, end]) => minute >= start && minute < end);
}
