/** A working calendar prepared for counting: dates as day numbers. Memoised by calendar object, so it costs once. */
import type { WorkingCalendar, WorkingPeriod } from './types.ts';
import { parseDay } from './local-date.ts';

export interface CalendarIndex {
  readonly calendar: WorkingCalendar;
  readonly exceptions: ReadonlyMap<number, readonly WorkingPeriod[]>;
  readonly knownUntilDay: number;
}

const indexes = new WeakMap<WorkingCalendar, CalendarIndex>();

function requireDay(date: string): number {
  const day = parseDay(date);
  if (day === null) throw new Error(`not a date in a working calendar: ${date}`);
  return day;
}

export function indexCalendar(calendar: WorkingCalendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known) return known;
  const exceptions = new Map(
    Object.entries(calendar.exceptions).map(([date, periods]) => [requireDay(date), periods] as const),
  );
  const index = { calendar, exceptions, knownUntilDay: requireDay(calendar.knownUntil) };
  indexes.set(calendar, index);
  return index;
}
