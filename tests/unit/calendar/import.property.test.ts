/** However a program writes the same year down, the same days come of it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCalendarFile } from '#domain/calendar/parse-file.ts';
import { formatDay, parseDay } from '#domain/clock/local-date.ts';

const parse = (text: string) => parseCalendarFile(new TextEncoder().encode(text));
const FIRST = parseDay('2024-01-01') ?? 0;
/** Eight days each, three years of them. */
const SLOTS = 137;

/** Ranges that do not touch one another, so that what was a range stays one. */
const ranges = fc.uniqueArray(fc.nat(SLOTS), { minLength: 1, maxLength: 20 }).chain((slots) =>
  fc.tuple(
    ...slots.map((slot) =>
      fc.record({
        from: fc.constant(FIRST + slot * 8),
        days: fc.integer({ min: 1, max: 7 }),
        isRest: fc.boolean(),
        name: fc.constantFrom('春节', '国庆节, 中秋节', '元旦 "New Year"', 'Mid-Autumn\nFestival'),
      }),
    ),
  ),
);
type Range = { readonly from: number; readonly days: number; readonly isRest: boolean; readonly name: string };

const expected = (drawn: readonly Range[]) =>
  drawn
    .flatMap(({ from, days, isRest, name }) =>
      Array.from({ length: days }, (_, offset) => ({
        date: formatDay(from + offset),
        kind: isRest ? 'holiday' : 'makeUpWorkday',
        name,
      })),
    )
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
const found = (text: string) => {
  const { days, problems } = parse(text);
  expect(problems).toEqual([]);
  return days.map(({ date, kind, name }) => ({ date, kind, name: name.zh }));
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const written = {
  dashes: (day: number) => formatDay(day),
  slashes: (day: number) => formatDay(day).replaceAll('-0', '-').replaceAll('-', '/'),
  chinese: (day: number) => formatDay(day).replace('-', '年').replace('-', '月').concat('日'),
} as const;

describe('a year as CSV', () => {
  test('in any notation, with any line ends, in any order', () => {
    const notation = fc.record({
      date: fc.constantFrom(...(Object.keys(written) as (keyof typeof written)[])),
      end: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      asRanges: fc.boolean(),
      reversed: fc.boolean(),
    });
    fc.assert(
      fc.property(ranges, notation, (drawn, { date, end, mark, asRanges, reversed }) => {
        const inOrder = reversed ? drawn.toReversed() : drawn;
        const rows = inOrder.flatMap(({ from, days, isRest, name }) => {
          const rest = [isRest ? '休' : 'workday', quoted(name)];
          const day = written[date];
          if (asRanges) return [[day(from), day(from + days - 1), ...rest].join(',')];
          return Array.from({ length: days }, (_, offset) => [day(from + offset), ...rest].join(','));
        });
        const header = asRanges ? '开始日期,结束日期,类型,名称' : 'date,kind,name';
        expect(found(`${mark}${[header, ...rows].join(end)}${end}`)).toEqual(expected(drawn));
      }),
    );
  });
});

const ICS_TEXT: Readonly<Record<string, string>> = { ',': '\\,', ';': '\\;', '\\': '\\\\', '\n': '\\n' };
const compact = (day: number): string => formatDay(day).replaceAll('-', '');

describe('a year as ICS', () => {
  test('ends excluded, lines folded anywhere between two characters, in any order', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 4, max: 75 }), fc.boolean(), (drawn, width, reversed) => {
        const events = (reversed ? drawn.toReversed() : drawn).flatMap(({ from, days, isRest, name }) => [
          'BEGIN:VEVENT',
          `DTSTART;VALUE=DATE:${compact(from)}`,
          `DTEND;VALUE=DATE:${compact(from + days)}`,
          `SUMMARY:${name.replace(/[,;\\\n]/g, (character) => ICS_TEXT[character] ?? '')}（${isRest ? '休' : '班'}）`,
          'END:VEVENT',
        ]);
        const folded = events.map((line) => (line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\r\n '));
        const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...folded, 'END:VCALENDAR', ''].join('\r\n');
        expect(found(text)).toEqual(expected(drawn));
      }),
    );
  });
});

test('whatever is uploaded gets an answer: days, or what is wrong with it', () => {
  const pieces = fc.constantFrom(
    'date,kind,name',
    '2027-01-01',
    ',',
    '休',
    '\n',
    '\r\n',
    '"',
    ';',
    ...'BEGIN:VCALENDAR VEVENT END: DTSTART 20270101 RRULE SUMMARY:休 \0 \t'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.uint8Array({ maxLength: 4 }), (words, noise) => {
      const text = new TextEncoder().encode(words.join(''));
      for (const bytes of [text, Uint8Array.from([...text, ...noise])]) {
        const { days, problems } = parseCalendarFile(bytes);
        expect(days.length + problems.length).toBeGreaterThan(0);
        for (const { date } of days) expect(parseDay(date)).not.toBeNull();
      }
    }),
  );
});
