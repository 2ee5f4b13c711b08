/** The reading of a clock in words and as a share, free of React so that it can be tested. */
import type { ClockStatus, ClockUnit } from '#graphql/generated/graphql.ts';

export interface ClockFace {
  readonly name: string;
  readonly status: ClockStatus;
  readonly unit: ClockUnit;
  readonly budget: number;
  readonly consumed: number;
  readonly remaining: number;
  readonly dueAt: string | null;
  readonly provisional: boolean;
  readonly overdue: boolean;
}

export type TimeTone = 'calm' | 'soon' | 'late' | 'idle';

/** Under this share of the budget the bar turns to its warning colour. */
const SOON_SHARE = 0.25;
const HOUR = 3_600_000;
const MINUTE = 60_000;

export interface TimeReading {
  readonly tone: TimeTone;
  /** Share of the budget still left, 0–1. */
  readonly share: number;
  readonly isLate: boolean;
  /** Time left, or time over when late, in the unit's own measure; never negative. */
  readonly amount: number;
}

export function readTime(clock: ClockFace): TimeReading {
  const over = Math.max(clock.consumed - clock.budget, -clock.remaining, 0);
  const isLate = clock.overdue || over > 0;
  const share = clock.budget > 0 ? Math.min(1, Math.max(0, clock.remaining / clock.budget)) : 0;
  const amount = isLate ? over : Math.max(0, clock.remaining);
  if (clock.status === 'stopped') return { tone: isLate ? 'late' : 'idle', share, isLate, amount };
  if (isLate) return { tone: 'late', share: 0, isLate, amount };
  if (clock.status === 'paused') return { tone: 'idle', share, isLate, amount };
  return { tone: share <= SOON_SHARE ? 'soon' : 'calm', share, isLate, amount };
}

/** Translation key and number of an amount: hours to one decimal, minutes under one hour, days as they are. */
export function amountOf(unit: ClockUnit, amount: number): { readonly key: string; readonly value: number } {
  if (unit === 'workingDays' || unit === 'calendarDays') return { key: `shell.time.${unit}`, value: amount };
  if (amount < HOUR) return { key: 'shell.time.unitMinutes', value: Math.round(amount / MINUTE) };
  return { key: `shell.time.${unit}`, value: Math.round((amount / HOUR) * 10) / 10 };
}

/** The clock a queue row shows: an overdue one first, then the earliest due, then any that has not stopped. */
export function leadingClock<Face extends ClockFace>(clocks: readonly Face[]): Face | undefined {
  const live = clocks.filter((clock) => clock.status !== 'stopped');
  return [...live].sort((a, b) => Number(b.overdue) - Number(a.overdue) || dueOf(a) - dueOf(b))[0];
}

/** A limit that was passed and has ended, where none of those that go on is passed. */
export function lateBefore<Face extends ClockFace>(clocks: readonly Face[]): Face | undefined {
  if (clocks.some((clock) => clock.status !== 'stopped' && readTime(clock).isLate)) return undefined;
  return clocks.findLast((clock) => clock.status === 'stopped' && clock.overdue);
}

function dueOf(clock: ClockFace): number {
  return clock.dueAt ? Date.parse(clock.dueAt) : Number.POSITIVE_INFINITY;
}
