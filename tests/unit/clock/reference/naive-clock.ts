/** What a clock has spent and when it falls due, walked through from its beginning. */
import type { ClockUnit, WorkingCalendar } from '#domain/clock/types.ts';
import { closeOf, DAY, dayOf, isOpen, isWorkingDay, QUARTER } from './naive-calendar.ts';

export interface NaiveRun {
  readonly from: number;
  /** Infinity while it runs. */
  to: number;
}

export interface NaiveClock {
  unit: ClockUnit;
  amount: number;
  runs: NaiveRun[];
}

export interface NaiveReading {
  /** Quarters of an hour, or days. */
  readonly spent: number;
  readonly total: number;
  readonly due: number | null;
}

const LONG = 2_000 * DAY;

export function readNaively(clock: NaiveClock, calendar: WorkingCalendar, now: number): NaiveReading {
  return clock.unit === 'workingDays' || clock.unit === 'calendarDays'
    ? byDays(clock, calendar, now)
    : byQuarters(clock, calendar, now);
}

function byQuarters({ unit, amount, runs }: NaiveClock, calendar: WorkingCalendar, now: number): NaiveReading {
  const total = amount * 4;
  let spent = 0;
  let passed = 0;
  let due: number | null = null;
  for (const { from, to } of runs) {
    for (let at = from; at < to && at < now + LONG; at += QUARTER) {
      if (due !== null && at >= now) break;
      if (unit === 'workingHours' && !isOpen(calendar, at)) continue;
      passed += 1;
      if (passed === total) due = at + QUARTER;
      if (at + QUARTER <= now) spent += 1;
    }
  }
  return { spent, total, due };
}

/** Days over which the last one rolls to a working day belong to nobody. */
function byDays({ unit, amount, runs }: NaiveClock, calendar: WorkingCalendar, now: number): NaiveReading {
  const first = dayOf(runs[0]?.from ?? now) + 1;
  let counted = 0;
  let spent = 0;
  let due: number | null = null;
  for (let day = first; day < first + LONG / DAY; day += 1) {
    const close = closeOf(calendar, day);
    if (due !== null && close > now) break;
    if (!runs.some(({ from, to }) => from < close && close <= to)) continue;
    const isWorking = isWorkingDay(calendar, day);
    const isRolling = counted >= amount && due === null;
    if (!isRolling && (isWorking || unit === 'calendarDays')) counted += 1;
    if (counted >= amount && due === null && isWorking) due = close;
    if (close <= now) spent = counted;
  }
  return { spent, total: amount, due };
}
