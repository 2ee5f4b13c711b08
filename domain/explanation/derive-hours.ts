/** The count of an hour clock: the working periods of each day (工作时), or every moment (紧急工作时). */
import { grantedAmount, type Run, runsOf, startedAt } from '../clock/ledger.ts';
import { formatDay } from '../clock/local-date.ts';
import { HOUR, toInstant, toLocal } from '../clock/local-time.ts';
import type { Clock, WorkingCalendar } from '../clock/types.ts';
import { periodsOn } from '../clock/working-time.ts';
import type { Instant } from '../ids.ts';
import type { Label } from '../labels.ts';
import { dayKindOf, isProvisionalDay } from './day-kinds.ts';
import type { Derivation } from './derive-days.ts';
import type { DerivationLine } from './types.ts';
import { both, clockTime, daysLabel, durationLabel, join } from './words.ts';

interface DayOfWork {
  readonly day: number;
  readonly pieces: readonly (readonly [Instant, Instant])[];
  readonly length: number;
  /** Every working period of the day from beginning to end: like days become one line. */
  readonly isWhole: boolean;
  readonly total: number;
}

const SEARCH_DAYS = 40_000;

export function deriveHours(clock: Clock, calendar: WorkingCalendar): Derivation {
  const budget = Math.round(grantedAmount(clock) * HOUR);
  const startDay = toLocal(calendar, startedAt(clock)).day;
  const lines: DerivationLine[] = [];
  let total = 0;
  let previous: Run | null = null;
  for (const run of runsOf(clock)) {
    if (previous !== null) lines.push(standstill(calendar, previous.to, run.from, total, startDay));
    const counted =
      clock.limit.unit === 'urgentHours' ? countMoments(run, total, budget) : countRun(calendar, run, total, budget);
    lines.push(
      ...(clock.limit.unit === 'urgentHours'
        ? [momentsLine(calendar, run.from, counted.end, counted.total, startDay)]
        : linesOf(calendar, counted.days, startDay)),
    );
    total = counted.total;
    if (total >= budget) return { lines, due: counted.end, total };
    previous = run;
  }
  return { lines, due: null, total };
}

interface RunCount {
  readonly days: readonly DayOfWork[];
  readonly total: number;
  readonly end: Instant;
}

function countMoments(run: Run, before: number, budget: number): RunCount {
  const end = Math.min(run.to, run.from + budget - before);
  return { days: [], total: before + end - run.from, end };
}

function countRun(calendar: WorkingCalendar, run: Run, before: number, budget: number): RunCount {
  const days: DayOfWork[] = [];
  const firstDay = toLocal(calendar, run.from).day;
  const lastDay = run.to === Infinity ? firstDay + SEARCH_DAYS : toLocal(calendar, run.to).day;
  let total = before;
  let end = run.from;
  for (let day = firstDay; day <= lastDay && total < budget; day += 1) {
    const periods = periodsOn(calendar, day);
    const pieces: (readonly [Instant, Instant])[] = [];
    let length = 0;
    for (const [opens, closes] of periods) {
      const from = Math.max(run.from, toInstant(calendar, day, opens));
      const to = Math.min(run.to, toInstant(calendar, day, closes), from + budget - total - length);
      if (to <= from) continue;
      pieces.push([from, to]);
      length += to - from;
      end = to;
    }
    total += length;
    const whole = periods.reduce(
      (sum, [opens, closes]) => sum + toInstant(calendar, day, closes) - toInstant(calendar, day, opens),
      0,
    );
    days.push({ day, pieces, length, isWhole: length > 0 && length === whole, total });
  }
  return { days, total, end };
}

function linesOf(calendar: WorkingCalendar, days: readonly DayOfWork[], startDay: number): readonly DerivationLine[] {
  const runs: DayOfWork[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && isAlike(last[0], day)) last.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined) throw new RangeError('a run of days has a day');
      const kinds = new Set(run.map(({ day }) => dayKindOf(calendar, day)));
      return {
        ...kindAndText(calendar, first, run.length, kinds),
        days: daysLabel(first.day, last.day, startDay),
        first,
        last,
      };
    })
    .map(({ kind, text, days: label, first, last }) => ({
      kind,
      fromDay: formatDay(first.day),
      toDay: formatDay(last.day),
      total: last.total,
      isProvisional: isProvisionalDay(calendar, last.day),
      text: {
        zh: `${label.zh} ${text.zh}${last.length > 0 ? `，累计 ${durationLabel(last.total).zh}` : ''}`,
        en: `${label.en}: ${text.en}${last.length > 0 ? `, ${durationLabel(last.total).en} so far` : ''}`,
      },
    }));
}

function isAlike(left: DayOfWork, right: DayOfWork): boolean {
  if (left.length === 0 || right.length === 0) return left.length === right.length;
  return left.isWhole && right.isWhole && left.length === right.length;
}

function kindAndText(
  calendar: WorkingCalendar,
  day: DayOfWork,
  count: number,
  kinds: ReadonlySet<ReturnType<typeof dayKindOf>>,
): { readonly kind: DerivationLine['kind']; readonly text: Label } {
  if (day.length === 0) {
    if (kinds.has('holiday')) return { kind: 'holiday', text: { zh: '放假，不计', en: 'holiday, no time' } };
    if (kinds.has('weekend')) return { kind: 'rest', text: { zh: '休息日，不计', en: 'rest, no time' } };
    return { kind: 'notCounted', text: { zh: '不在工作时段内，不计', en: 'outside working hours, no time' } };
  }
  const each = durationLabel(day.length);
  const kind = kinds.has('makeUp') && count === 1 ? 'makeUp' : 'counted';
  if (count > 1) return { kind, text: { zh: `每日 ${each.zh}`, en: `${each.en} a day` } };
  const pieces = day.pieces.map(
    ([from, to]) => `${clockTime(calendar, from, day.day)}–${clockTime(calendar, to, day.day)}`,
  );
  const makeUp = kind === 'makeUp' ? { zh: '调休上班，', en: 'make-up workday, ' } : both('');
  return {
    kind,
    text: join(makeUp, { zh: `${pieces.join('、')} 计 ${each.zh}`, en: `${pieces.join(', ')} is ${each.en}` }),
  };
}

function momentsLine(
  calendar: WorkingCalendar,
  from: Instant,
  to: Instant,
  total: number,
  startDay: number,
): DerivationLine {
  const [first, last] = [toLocal(calendar, from).day, toLocal(calendar, to).day];
  const span = spanLabel(calendar, from, to, startDay);
  const [length, sum] = [durationLabel(to - from), durationLabel(total)];
  return {
    kind: 'counted',
    fromDay: formatDay(first),
    toDay: formatDay(last),
    total,
    isProvisional: false,
    text: {
      zh: `${span.zh} 昼夜连续计 ${length.zh}，累计 ${sum.zh}`,
      en: `${span.en}: day and night, ${length.en}, ${sum.en} so far`,
    },
  };
}

function standstill(
  calendar: WorkingCalendar,
  from: Instant,
  to: Instant,
  total: number,
  startDay: number,
): DerivationLine {
  const span = spanLabel(calendar, from, to, startDay);
  return {
    kind: 'stoodStill',
    fromDay: formatDay(toLocal(calendar, from).day),
    toDay: formatDay(toLocal(calendar, to).day),
    total,
    isProvisional: false,
    text: { zh: `${span.zh} 未计时（暂停或停止），不计`, en: `${span.en}: the clock stood still, no time` },
  };
}

function spanLabel(calendar: WorkingCalendar, from: Instant, to: Instant, startDay: number): Label {
  const [first, last] = [toLocal(calendar, from).day, toLocal(calendar, to).day];
  const opening = join(daysLabel(first, first, startDay), both(` ${clockTime(calendar, from)}`));
  const closing =
    first === last
      ? both(clockTime(calendar, to))
      : join(daysLabel(last, last, startDay), both(` ${clockTime(calendar, to)}`));
  return { zh: `${opening.zh} 至 ${closing.zh}`, en: `${opening.en} to ${closing.en}` };
}
