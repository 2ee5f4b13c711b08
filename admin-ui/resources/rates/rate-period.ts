/** A period as people name it, by first and last day of the city, and as the server takes it: instants, the end outside. */
import { fromZonedText, toZonedText } from '../delegations/zoned-time.ts';

interface Days {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

export const quickPeriods = ['thisMonth', 'lastMonth', 'thisYear'] as const;
type QuickPeriod = (typeof quickPeriods)[number];

const DAY = 86_400_000;
const today = (now: number, timeZone: string): string => toZonedText(now, timeZone).slice(0, 10);
const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

export function daysOf(quick: QuickPeriod, now: number, timeZone: string): Days {
  const to = today(now, timeZone);
  const firstOfMonth = `${to.slice(0, 7)}-01`;
  if (quick === 'thisYear') return { from: `${to.slice(0, 4)}-01-01`, to };
  if (quick === 'thisMonth') return { from: firstOfMonth, to };
  const last = dayBefore(firstOfMonth);
  return { from: `${last.slice(0, 7)}-01`, to: last };
}

/** Null where the days are none, or in the wrong order. */
export function periodOf({ from, to }: Days, timeZone: string): Period | null {
  const begin = fromZonedText(`${from}T00:00`, timeZone);
  const last = Date.parse(to);
  if (begin === null || Number.isNaN(last)) return null;
  const end = fromZonedText(`${new Date(last + DAY).toISOString().slice(0, 10)}T00:00`, timeZone);
  if (end === null || end <= begin) return null;
  return { from: new Date(begin).toISOString(), to: new Date(end).toISOString() };
}

/** Back to the days: the end lies outside. */
export function daysOfPeriod({ from, to }: Period, timeZone: string): Days {
  return { from: today(Date.parse(from), timeZone), to: today(Date.parse(to) - 1, timeZone) };
}
