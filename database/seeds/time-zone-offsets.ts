/** UTC offsets of a time zone over some years, from the runtime's zone data: domain code itself has none. */
import type { WorkingCalendar } from '#domain/clock/types.ts';

type Offsets = WorkingCalendar['offsets'];

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Offsets in force from the start of `fromYear` to the end of `toYear`; the first holds for all time before. */
export function timeZoneOffsets(timeZone: string, fromYear: number, toYear: number): Offsets {
  const offsetAt = offsetReader(timeZone);
  const start = Date.UTC(fromYear, 0, 1);
  const end = Date.UTC(toYear + 1, 0, 1);
  const offsets: Offsets[number][] = [{ from: null, minutes: offsetAt(start) }];
  for (let day = start; day < end; day += DAY) {
    const before = offsetAt(day);
    const after = offsetAt(day + DAY);
    if (before !== after) offsets.push({ from: changeBetween(offsetAt, day, day + DAY), minutes: after });
  }
  return offsets;
}

/** First minute at which the offset is the one at `high`. */
function changeBetween(offsetAt: (at: number) => number, low: number, high: number): number {
  const wanted = offsetAt(high);
  let before = low;
  let after = high;
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / (2 * MINUTE)) * MINUTE;
    if (offsetAt(middle) === wanted) after = middle;
    else before = middle;
  }
  return after;
}

function offsetReader(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (at) => {
    const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const match = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name);
    if (!match) throw new Error(`no UTC offset for ${timeZone}: ${name}`);
    const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
    return match[1] === '-' ? -minutes : minutes;
  };
}
