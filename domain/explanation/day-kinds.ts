/** What a day is in a working calendar, for the words of a count. */
import { indexCalendar } from '../clock/calendar-index.ts';
import { weekdayOf } from '../clock/local-date.ts';
import type { WorkingCalendar } from '../clock/types.ts';
import { periodsOn } from '../clock/working-time.ts';

export type DayKind = 'working' | 'makeUp' | 'weekend' | 'holiday';

export function dayKindOf(calendar: WorkingCalendar, day: number): DayKind {
  const isWeekday = (calendar.week[weekdayOf(day)] ?? []).length > 0;
  if (periodsOn(calendar, day).length > 0) return isWeekday ? 'working' : 'makeUp';
  return isWeekday || indexCalendar(calendar).exceptions.has(day) ? 'holiday' : 'weekend';
}

export function isProvisionalDay(calendar: WorkingCalendar, day: number): boolean {
  return day > indexCalendar(calendar).knownUntilDay;
}
