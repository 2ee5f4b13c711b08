/**
 * The seam of the clock: a budget plus a ledger of intervals, never a stored target instant. Due dates are derived.
 * Units and counting rules: Civil Code §201–203 (start day excluded, last rest day rolls over, end of business).
 */
import type { Instant, LocalDate } from '../ids.ts';

/**
 * urgentHours 紧急工作时: runs day and night. workingHours 工作时: runs inside the calendar's working periods.
 * workingDays 工作日 and calendarDays 自然日: whole days, start day excluded. The unit is stored per rule and never
 * guessed from the number.
 */
export const clockUnits = ['urgentHours', 'workingHours', 'workingDays', 'calendarDays'] as const;
export type ClockUnit = (typeof clockUnits)[number];

export interface Limit {
  readonly value: number;
  readonly unit: ClockUnit;
}

/**
 * How days are counted where the law differs from Civil Code §201–203. `firstDay`: is the start day counted.
 * `lastDay`: does a last day that is a rest day give way to the next working day. `endsAt`: end of business or 24:00.
 */
export interface CountingRule {
  readonly firstDay: 'excluded' | 'included';
  readonly lastDay: 'rollsOver' | 'stands';
  readonly endsAt: 'business' | 'midnight';
}

/** Civil Code §201–203: what holds where a clock says nothing else. */
export const civilCodeCounting: CountingRule = { firstDay: 'excluded', lastDay: 'rollsOver', endsAt: 'business' };

/** Minutes after local midnight, end exclusive: `[480, 720]` is 08:00–12:00. */
export type WorkingPeriod = readonly [start: number, end: number];

/**
 * A working calendar compiled to plain data, so that workflow code needs no time-zone database and replays the same
 * for ever. `offsets` are the zone's UTC offsets in force from an instant on, ascending, the first from -Infinity
 * (encoded as null). `exceptions` override the weekly rule for one day: `[]` closes it, periods open it (调休).
 */
export interface WorkingCalendar {
  readonly id: string;
  readonly version: number;
  readonly timeZone: string;
  readonly offsets: readonly { readonly from: Instant | null; readonly minutes: number }[];
  /** Working periods by weekday, index 0 = Sunday. */
  readonly week: readonly (readonly WorkingPeriod[])[];
  readonly exceptions: Readonly<Record<LocalDate, readonly WorkingPeriod[]>>;
  /** Last day whose rules are official. A due instant after it is provisional, unless its unit runs day and night. */
  readonly knownUntil: LocalDate;
}

/** One line of a clock's ledger. `basis` names the law, rule or request that moved the clock. */
export type LedgerEntry =
  | { readonly kind: 'started'; readonly at: Instant }
  | { readonly kind: 'paused'; readonly at: Instant; readonly basis: string }
  | { readonly kind: 'resumed'; readonly at: Instant; readonly basis: string }
  | { readonly kind: 'extended'; readonly at: Instant; readonly by: Limit; readonly basis: string }
  /** Another limit from the same start: what was consumed stays consumed, counted in the new limit's unit. */
  | { readonly kind: 'rebudgeted'; readonly at: Instant; readonly limit: Limit; readonly basis: string }
  /**
   * The time counts from an earlier instant than the clock was started: a matter merged with one reported before it
   * (捆绑计时) has the earlier report's clock.
   */
  | { readonly kind: 'backdated'; readonly at: Instant; readonly from: Instant; readonly basis: string }
  /** The working calendar changed under a running clock: due before and after; null where it was paused. */
  | {
      readonly kind: 'replanned';
      readonly at: Instant;
      readonly calendar: string;
      readonly version: number;
      readonly dueFrom: Instant | null;
      readonly dueTo: Instant | null;
    }
  | { readonly kind: 'stopped'; readonly at: Instant };

export interface Clock {
  readonly name: string;
  readonly limit: Limit;
  readonly ledger: readonly LedgerEntry[];
  /** Keys of ladder rungs already claimed; each is claimed once per (case, clock, generation, rung). */
  readonly claimed: readonly string[];
  /** Grows each time the clock is started anew with a fresh budget (a new level, a new unit). */
  readonly generation: number;
  /** Absent = Civil Code §201–203. */
  readonly counting?: CountingRule;
}

export type ClockStatus = 'running' | 'paused' | 'stopped';

/**
 * What a clock says at an instant. Amounts are in the unit's own measure: milliseconds for the hour units, whole days
 * for the day units. `dueAt` is null while the clock is paused, and of a stopped clock when it would have fallen due;
 * `overdue` of a stopped clock is whether it was when it stopped. `consumed` may exceed `budget`.
 */
export interface ClockReading {
  readonly status: ClockStatus;
  readonly unit: ClockUnit;
  readonly budget: number;
  readonly consumed: number;
  readonly remaining: number;
  readonly dueAt: Instant | null;
  readonly provisional: boolean;
  readonly overdue: boolean;
}
