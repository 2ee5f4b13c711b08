/** How dates, kinds and hours are written in notices and spreadsheets, in both languages. */
import { formatDay, parseDay } from '../clock/local-date.ts';
import type { WorkingPeriod } from '../clock/types.ts';
import type { DayKind } from './day-rules.ts';

/** `regular` takes a rule back: the day follows the week again. */
export type ImportedKind = DayKind | 'regular';

/** 调休 alone is missing on purpose: people write it for the day off and for the day worked in exchange. */
const kindWords: Readonly<Record<ImportedKind, readonly string[]>> = {
  holiday: ['休', '放假', '假日', '假期', '休息', '节假日', '法定节假日', '公休', 'holiday', 'rest', 'off', 'day off'],
  makeUpWorkday: [
    '班',
    '上班',
    '补班',
    '调休上班',
    '工作日',
    'workday',
    'work',
    'make-up',
    'makeup',
    'make-up workday',
  ],
  localClosure: ['停工', '临时停工', '停业', '停课', '停工停业停课', 'closure', 'closed', 'local closure', 'typhoon'],
  localOpening: ['临时上班', '加开', '加班', 'opening', 'open', 'local opening'],
  regular: ['正常', '恢复正常', '撤销', 'regular', 'normal'],
};

const kindOfWord = new Map(
  Object.entries(kindWords).flatMap(([kind, words]) => words.map((word) => [word, kind as ImportedKind] as const)),
);

export function parseKind(text: string): ImportedKind | null {
  const word = text.trim().toLowerCase();
  const byCode = (Object.keys(kindWords) as ImportedKind[]).find((kind) => kind.toLowerCase() === word);
  return byCode ?? kindOfWord.get(word) ?? null;
}

const DATE = /^(\d{4})\s*(?:-|\/|\.|年)\s*(\d{1,2})\s*(?:-|\/|\.|月)\s*(\d{1,2})\s*日?$/;

/** Day number of `2027-01-01`, `2027/1/1` or `2027年1月1日`. */
export function parseWrittenDay(text: string): number | null {
  const [, year, month, day] = DATE.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Longer than any closure; a mistyped year must not fill a calendar. */
const LONGEST_RANGE = 31;

export function daysBetween(first: number, last: number): readonly string[] | null {
  if (last < first || last - first >= LONGEST_RANGE) return null;
  return Array.from({ length: last - first + 1 }, (_, offset) => formatDay(first + offset));
}

const PERIOD = /^(\d{1,2}):(\d{2})\s*[-–~至]\s*(\d{1,2}):(\d{2})$/;
const MIDNIGHT = 24 * 60;

/** `08:00-12:00;14:00-18:00`, in ascending order; null when it is not that. */
export function parseHours(text: string): readonly WorkingPeriod[] | null {
  const periods: WorkingPeriod[] = [];
  for (const part of text.split(/[;；,，、]/)) {
    const [, fromHour, fromMinute, toHour, toMinute] = (PERIOD.exec(part.trim()) ?? []).map(Number);
    if (fromHour === undefined || fromMinute === undefined || toHour === undefined || toMinute === undefined)
      return null;
    const start = fromHour * 60 + fromMinute;
    const end = toHour * 60 + toMinute;
    if (fromMinute > 59 || toMinute > 59 || end > MIDNIGHT || end <= start || start < (periods.at(-1)?.[1] ?? 0))
      return null;
    periods.push([start, end]);
  }
  return periods;
}
