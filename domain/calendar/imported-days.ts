/** What an import file says, day by day, before it meets the calendar. */
import type { LocalDate } from '../ids.ts';
import type { Label } from '../labels.ts';
import type { WorkingPeriod } from '../clock/types.ts';
import type { ImportProblem, ImportProblemCode } from './import-problems.ts';
import type { ImportedKind } from './import-words.ts';

export interface ImportedDay {
  readonly date: LocalDate;
  readonly kind: ImportedKind;
  readonly name: Label;
  /** Null = the usual hours of the calendar. */
  readonly periods: readonly WorkingPeriod[] | null;
}

export interface ImportedFile {
  readonly days: readonly ImportedDay[];
  readonly problems: readonly ImportProblem[];
}

/** Collects days and problems; the same day twice is a problem unless both lines say the same. */
export class DayCollector {
  readonly #days = new Map<LocalDate, ImportedDay>();
  readonly #problems: ImportProblem[] = [];

  problem(code: ImportProblemCode, line: number | null, found = ''): void {
    this.#problems.push({ code, line, found: found.slice(0, 80) });
  }

  add(day: ImportedDay, line: number): void {
    const known = this.#days.get(day.date);
    if (known !== undefined && !saysTheSame(known, day)) this.problem('DAY_TWICE', line, day.date);
    else this.#days.set(day.date, known ?? day);
  }

  finish(): ImportedFile {
    if (this.#days.size === 0 && this.#problems.length === 0) this.problem('NO_DAYS', null);
    const days = [...this.#days.values()].toSorted((left, right) => (left.date < right.date ? -1 : 1));
    return { days, problems: this.#problems };
  }
}

/** Names may differ: 国庆节 on one line, National Day on another. */
const saysTheSame = (one: ImportedDay, other: ImportedDay): boolean =>
  one.kind === other.kind && JSON.stringify(one.periods) === JSON.stringify(other.periods);
