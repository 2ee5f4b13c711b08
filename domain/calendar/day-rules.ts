/**
 * A working calendar as people keep it: one rule a day, each with a name and its source. The compiled calendar the clock
 * counts with (domain/clock) is built from these rules and the weekly hours.
 */
import type { LocalDate } from '../ids.ts';
import type { Label } from '../labels.ts';
import { parseDay, weekdayOf } from '../clock/local-date.ts';
import type { WorkingCalendar, WorkingPeriod } from '../clock/types.ts';

/** The first two are the State's (节假日, 调休上班), the others the city's own (停工, 临时上班). */
export const dayKinds = ['holiday', 'makeUpWorkday', 'localClosure', 'localOpening'] as const;
export type DayKind = (typeof dayKinds)[number];

export interface DayRule {
  readonly date: LocalDate;
  readonly kind: DayKind;
  /** Empty on a closed day. */
  readonly periods: readonly WorkingPeriod[];
  readonly name: Label;
  /** Where the rule comes from: a notice's number, a file's name. */
  readonly source: string;
}

export const isOpeningKind = (kind: DayKind): boolean => kind === 'makeUpWorkday' || kind === 'localOpening';

/** The hours of an ordinary working day: Monday's, or those of the first day of the week with working hours. */
export function usualPeriods(week: WorkingCalendar['week']): readonly WorkingPeriod[] {
  const fromMonday = [...week.slice(1), ...week.slice(0, 1)];
  return fromMonday.find((periods) => periods.length > 0) ?? [];
}

const samePeriods = (left: readonly WorkingPeriod[], right: readonly WorkingPeriod[]): boolean =>
  left.length === right.length &&
  left.every(([start, end], position) => start === right[position]?.[0] && end === right[position]?.[1]);

/** Exceptions in the order of days. A holiday on a Sunday changes nothing for the clock and is left out. */
export function compileExceptions(
  week: WorkingCalendar['week'],
  rules: readonly DayRule[],
): WorkingCalendar['exceptions'] {
  const entries = rules
    .filter(({ date, periods }) => !samePeriods(periods, week[weekdayOf(parseDay(date) ?? 0)] ?? []))
    .map(({ date, periods }) => [date, periods] as const);
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
