/**
 * The count of a day clock, day by day, as a clerk does it with a wall calendar. Written anew and not on top of the
 * clock's own arithmetic: that both come to the same day is what a property test proves.
 */
import { grantedAmount, type Run, runsOf, startedAt } from '../clock/ledger.ts';
import { formatDay } from '../clock/local-date.ts';
import { toLocal } from '../clock/local-time.ts';
import { civilCodeCounting, type Clock, type WorkingCalendar } from '../clock/types.ts';
import { endOfDay, isWorkingDay } from '../clock/working-time.ts';
import type { Instant } from '../ids.ts';
import { dayKindOf, isProvisionalDay } from './day-kinds.ts';
import type { Label } from '../labels.ts';
import type { DerivationLine, LineKind } from './types.ts';
import { daysLabel } from './words.ts';

export interface Derivation {
  readonly lines: readonly DerivationLine[];
  /** Null when the clock ceased to run before its budget was used up. */
  readonly due: Instant | null;
  readonly total: number;
}

interface CountedDay {
  readonly day: number;
  readonly kind: Exclude<LineKind, 'result'>;
  readonly total: number;
}

/** A century: only a calendar that never opens gets there. */
const SEARCH_DAYS = 40_000;

export function deriveDays(clock: Clock, calendar: WorkingCalendar): Derivation {
  const { days, due, total } = countDays(clock, calendar);
  const startDay = toLocal(calendar, startedAt(clock)).day;
  const lines = runsOfLikeDays(days).map((run): DerivationLine => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) throw new RangeError('a run of days has a day');
    const kind = run.some((one) => one.kind === 'holiday') ? 'holiday' : first.kind;
    const totals = { firstTotal: first.total, total: last.total };
    return lineOf(calendar, { kind, from: first.day, to: last.day, startDay, ...totals });
  });
  return { lines, due, total };
}

function countDays(
  clock: Clock,
  calendar: WorkingCalendar,
): { days: readonly CountedDay[]; due: Instant | null; total: number } {
  const { firstDay, lastDay, endsAt } = clock.counting ?? civilCodeCounting;
  const runs = runsOf(clock);
  const budget = Math.ceil(grantedAmount(clock));
  const startDay = toLocal(calendar, startedAt(clock)).day;
  const lastRun = runs.at(-1);
  const days: CountedDay[] = [];
  let total = 0;
  for (let day = startDay; day < startDay + SEARCH_DAYS; day += 1) {
    const end = endOfDay(calendar, day, endsAt);
    const isExcluded = day === startDay && (firstDay === 'excluded' || !ranAt(runs, end));
    // Nothing after the last moment it ran can count; the start day is named all the same.
    if (!isExcluded && (lastRun === undefined || end > lastRun.to)) break;
    const ran = ranAt(runs, end);
    const kind = isExcluded ? 'notCounted' : kindOf(clock, calendar, day, ran, total >= budget);
    if (kind === 'counted' || kind === 'makeUp') total += 1;
    days.push({ day, kind, total });
    const mayEndHere = lastDay === 'stands' || isWorkingDay(calendar, day);
    if (ran && !isExcluded && total >= budget && mayEndHere) return { days, due: end, total };
  }
  return { days, due: null, total };
}

function ranAt(runs: readonly Run[], end: Instant): boolean {
  return runs.some((run) => end > run.from && end <= run.to);
}

function kindOf(
  clock: Clock,
  calendar: WorkingCalendar,
  day: number,
  ran: boolean,
  isUsedUp: boolean,
): CountedDay['kind'] {
  if (!ran) return 'stoodStill';
  const kind = dayKindOf(calendar, day);
  if (kind === 'working') return 'counted';
  if (kind === 'makeUp') return 'makeUp';
  // Days of rest count as calendar days, save those over which a last day rolls.
  if (clock.limit.unit === 'calendarDays' && !isUsedUp) return 'counted';
  return kind === 'holiday' ? 'holiday' : 'rest';
}

/** A weekend inside or beside a holiday belongs to it: nobody tells them apart on the wall calendar either. */
function runsOfLikeDays(days: readonly CountedDay[]): readonly (readonly CountedDay[])[] {
  const runs: CountedDay[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && familyOf(last[0]) === familyOf(day)) last.push(day);
    else runs.push([day]);
  }
  return runs;
}

function familyOf(day: CountedDay | undefined): string {
  return day?.kind === 'holiday' ? 'rest' : (day?.kind ?? '');
}

interface LineFacts {
  readonly kind: CountedDay['kind'];
  readonly from: number;
  readonly to: number;
  readonly firstTotal: number;
  readonly total: number;
  readonly startDay: number;
}

function lineOf(calendar: WorkingCalendar, facts: LineFacts): DerivationLine {
  const { kind, from, to, firstTotal, total, startDay } = facts;
  const days = daysLabel(from, to, startDay);
  const range = firstTotal === total ? `${total}` : `${firstTotal}–${total}`;
  const says = sayings(range, firstTotal === total)[kind];
  return {
    kind,
    fromDay: formatDay(from),
    toDay: formatDay(to),
    total,
    isProvisional: isProvisionalDay(calendar, to),
    text: { zh: `${days.zh} ${says.zh}`, en: `${days.en}: ${says.en}` },
  };
}

function sayings(range: string, isOne: boolean): Readonly<Record<CountedDay['kind'], Label>> {
  const en = isOne ? `day ${range}` : `days ${range}`;
  return {
    notCounted: { zh: '起算当日，不计', en: 'the day it starts, not counted' },
    counted: { zh: `计第 ${range} 日`, en: `counted as ${en}` },
    makeUp: { zh: `调休上班，计第 ${range} 日`, en: `make-up workday, counted as ${en}` },
    rest: { zh: '休息日，不计', en: 'days of rest, not counted' },
    holiday: { zh: '放假，不计', en: 'holiday, not counted' },
    stoodStill: { zh: '未计时（暂停或停止），不计', en: 'the clock stood still, not counted' },
  };
}
