/**
 * 行政许可法 §50: a renewal is asked for thirty working days (§82) before the licence runs out. Only who asked in time has
 * silence on his side; who asked later gets a decision all the same, but none is read into silence.
 */
import { parseDay } from '../clock/local-date.ts';
import { toLocal } from '../clock/local-time.ts';
import type { WorkingCalendar } from '../clock/types.ts';
import { isWorkingDay } from '../clock/working-time.ts';
import type { Instant } from '../ids.ts';

export const RENEWAL_NOTICE_DAYS = 30;

/** Null where no day is known on which the licence runs out: the case renews nothing. */
export function isAskedInTime(calendar: WorkingCalendar, askedAt: Instant, expiresOn: unknown): boolean | null {
  const last = typeof expiresOn === 'string' ? parseDay(expiresOn) : null;
  if (last === null) return null;
  let left = 0;
  // The day of asking is not counted, the last day of the licence is.
  for (let day = toLocal(calendar, askedAt).day + 1; day <= last && left < RENEWAL_NOTICE_DAYS; day += 1) {
    if (isWorkingDay(calendar, day)) left += 1;
  }
  return left >= RENEWAL_NOTICE_DAYS;
}
