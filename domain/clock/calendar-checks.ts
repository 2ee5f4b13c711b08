/** What is wrong with a working calendar's data. Compilers and imports check before they store one. */
import { parseDay } from './local-date.ts';
import type { WorkingCalendar, WorkingPeriod } from './types.ts';

const MIDNIGHT = 24 * 60;
/** Real zones lie between UTC−12:00 and UTC+14:00. */
const WIDEST_OFFSET = 15 * 60;

function periodProblems(where: string, periods: readonly WorkingPeriod[]): readonly string[] {
  const problems: string[] = [];
  let previousEnd = 0;
  for (const [start, end] of periods) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start >= end || start < 0 || end > MIDNIGHT) {
      problems.push(`${where}: ${start}–${end} is no period of a day`);
    } else if (start < previousEnd) {
      problems.push(`${where}: ${start}–${end} begins before the period ahead of it ends`);
    }
    previousEnd = end;
  }
  return problems;
}

function offsetProblems({ offsets }: WorkingCalendar): readonly string[] {
  const problems: string[] = [];
  offsets.forEach(({ from, minutes }, position) => {
    const previous = offsets[position - 1]?.from ?? -Infinity;
    if ((from === null) !== (position === 0)) problems.push(`offset ${position}: only the first is open at the start`);
    if (from !== null && from <= previous) problems.push(`offset ${position}: not after the one before`);
    if (Math.abs(minutes) > WIDEST_OFFSET) problems.push(`offset ${position}: ${minutes} minutes`);
  });
  return offsets.length === 0 ? ['no UTC offset'] : problems;
}

export function calendarProblems(calendar: WorkingCalendar): readonly string[] {
  const exceptions = Object.entries(calendar.exceptions);
  return [
    ...offsetProblems(calendar),
    ...(calendar.week.length === 7 ? [] : [`the week has ${calendar.week.length} days`]),
    ...(calendar.week.some((day) => day.length > 0) ? [] : ['no day of the week has a working period']),
    ...calendar.week.flatMap((periods, weekday) => periodProblems(`weekday ${weekday}`, periods)),
    ...exceptions.flatMap(([date, periods]) => periodProblems(date, periods)),
    ...exceptions.filter(([date]) => parseDay(date) === null).map(([date]) => `${date} is no date`),
    ...(parseDay(calendar.knownUntil) === null ? [`knownUntil ${calendar.knownUntil} is no date`] : []),
  ];
}
