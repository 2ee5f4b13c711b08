/** Calendars the clock tests count with, and local instants written as people write them. */
import { parseDay } from '#domain/clock/local-date.ts';
import { toInstant } from '#domain/clock/local-time.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import { compileCalendar, mainlandCalendar, OFFICE_HOURS, officeWeek } from '#database/seeds/working-calendar.ts';

export const mainland = mainlandCalendar();
export const boston = compileCalendar({
  id: 'boston',
  version: 1,
  timeZone: 'America/New_York',
  fromYear: 2010,
  toYear: 2035,
  week: officeWeek(OFFICE_HOURS),
});

/** `local(mainland, '2026-09-30 10:00')`; 24:00 is the end of the day. */
export function local(calendar: WorkingCalendar, text: string): number {
  const [date = '', time = '00:00'] = text.split(' ');
  const day = parseDay(date);
  if (day === null) throw new Error(`not a date: ${date}`);
  const [hours, minutes] = time.split(':').map(Number);
  return toInstant(calendar, day, (hours ?? 0) * 60 + (minutes ?? 0));
}
