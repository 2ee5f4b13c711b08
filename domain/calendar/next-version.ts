/**
 * The next version of a calendar: the rules in force, with what an import or a closure says about single days on top.
 * Nothing is taken away but what is called back by name (`regular`).
 */
import type { LocalDate } from '../ids.ts';
import { parseDay } from '../clock/local-date.ts';
import type { WorkingCalendar } from '../clock/types.ts';
import { compileExceptions, type DayKind, type DayRule, isOpeningKind, usualPeriods } from './day-rules.ts';
import type { ImportProblem } from './import-problems.ts';
import type { ImportedDay } from './imported-days.ts';
import { missingHolidays } from './statutory-holidays.ts';

export interface CalendarChange {
  readonly days: readonly ImportedDay[];
  /** Null = stays as it is. */
  readonly knownUntil: LocalDate | null;
  readonly source: string;
}

export interface DayChange {
  readonly date: LocalDate;
  /** Null: a day like any other of its weekday. */
  readonly from: DayKind | null;
  readonly to: DayKind | null;
}

export interface NextVersion {
  readonly calendar: WorkingCalendar;
  readonly rules: readonly DayRule[];
  readonly changes: readonly DayChange[];
  readonly problems: readonly ImportProblem[];
}

export function nextVersion(base: WorkingCalendar, rules: readonly DayRule[], change: CalendarChange): NextVersion {
  const before = new Map(rules.map((rule) => [rule.date, rule]));
  const after = new Map(before);
  for (const day of change.days) {
    const rule = ruleOf(base, day, change.source);
    if (rule === null) after.delete(day.date);
    else after.set(day.date, rule);
  }
  const merged = [...after.values()].toSorted((left, right) => (left.date < right.date ? -1 : 1));
  const knownUntil = change.knownUntil ?? base.knownUntil;
  const calendar: WorkingCalendar = {
    ...base,
    version: base.version + 1,
    exceptions: compileExceptions(base.week, merged),
    knownUntil,
  };
  const changes = changesBetween(before, after);
  const isSame = changes.length === 0 && knownUntil === base.knownUntil;
  const problems = [
    ...knownUntilProblems(base, knownUntil, merged),
    ...(isSame ? [{ code: 'NOTHING_CHANGES', line: null, found: '' } as const] : []),
  ];
  return { calendar, rules: merged, changes, problems };
}

function ruleOf(base: WorkingCalendar, day: ImportedDay, source: string): DayRule | null {
  const { date, kind, name } = day;
  if (kind === 'regular') return null;
  const periods = isOpeningKind(kind) ? (day.periods ?? usualPeriods(base.week)) : [];
  return { date, kind, periods, name, source };
}

function changesBetween(
  before: ReadonlyMap<string, DayRule>,
  after: ReadonlyMap<string, DayRule>,
): readonly DayChange[] {
  const dates = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return dates
    .filter((date) => meaningOf(before.get(date)) !== meaningOf(after.get(date)))
    .map((date) => ({ date, from: before.get(date)?.kind ?? null, to: after.get(date)?.kind ?? null }));
}

/** A better name or another source alone is no change. */
const meaningOf = (rule: DayRule | undefined): string =>
  rule === undefined ? '' : `${rule.kind} ${JSON.stringify(rule.periods)}`;

function knownUntilProblems(base: WorkingCalendar, knownUntil: LocalDate, rules: readonly DayRule[]): ImportProblem[] {
  if (parseDay(knownUntil) === null) return [{ code: 'BAD_DATE', line: null, found: knownUntil }];
  if (knownUntil < base.knownUntil) return [{ code: 'KNOWN_UNTIL_BACKWARDS', line: null, found: base.knownUntil }];
  const problems: ImportProblem[] = [];
  const lastYear = Number(knownUntil.slice(0, 4));
  for (let year = Number(base.knownUntil.slice(0, 4)); year <= lastYear; year += 1) {
    const end = `${year}-12-31`;
    if (end <= base.knownUntil || end > knownUntil) continue;
    const missing = missingHolidays(base.timeZone, year, rules);
    if (missing.length > 0) {
      const found = `${year}: ${missing.map(({ zh, en }) => `${zh} ${en}`).join(', ')}`;
      problems.push({ code: 'YEAR_INCOMPLETE', line: null, found });
    }
  }
  return problems;
}
