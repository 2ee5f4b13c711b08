import { describe, expect, test } from 'vitest';
import { parseCalendarFile } from '#domain/calendar/parse-file.ts';

function ics(...events: readonly (readonly string[])[]): string {
  const body = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//ZH', ...body, 'END:VCALENDAR', ''].join('\r\n');
}
const parse = (text: string) => parseCalendarFile(new TextEncoder().encode(text));
const allDay = (from: string, to: string): string[] => [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`];

describe('a holiday calendar as ICS', () => {
  test('the end of an all-day event is not part of it', () => {
    const { days, problems } = parse(ics([...allDay('20271001', '20271008'), 'SUMMARY:国庆节（休）']));
    expect(problems).toEqual([]);
    expect(days.map(({ date }) => date)).toEqual(Array.from({ length: 7 }, (_, day) => `2027-10-0${day + 1}`));
    expect(days[0]).toMatchObject({ kind: 'holiday', name: { zh: '国庆节' } });
  });

  test('one day without an end, with a duration, and with the same end', () => {
    const { days } = parse(
      ics(
        ['DTSTART;VALUE=DATE:20270101', 'SUMMARY:元旦 休'],
        ['DTSTART;VALUE=DATE:20270405', 'DURATION:P2D', 'SUMMARY:清明节 放假'],
        [...allDay('20270926', '20270926'), 'SUMMARY:国庆节 补班'],
      ),
    );
    expect(days.map(({ date, kind, name }) => [date, kind, name.zh])).toEqual([
      ['2027-01-01', 'holiday', '元旦'],
      ['2027-04-05', 'holiday', '清明节'],
      ['2027-04-06', 'holiday', '清明节'],
      ['2027-09-26', 'makeUpWorkday', '国庆节'],
    ]);
  });

  test('a folded title is read whole: the marker may lie behind the fold', () => {
    const folded = ['DTSTART;VALUE=DATE:20270214', 'SUMMARY:春节假期前的调整，按照通知要求这一天', ' 补班'];
    expect(parse(ics(folded)).days).toMatchObject([{ date: '2027-02-14', kind: 'makeUpWorkday' }]);
  });

  test("Apple's mark counts where the title has none", () => {
    const { days } = parse(
      ics(
        [...allDay('20270501', '20270502'), 'SUMMARY:劳动节', 'X-APPLE-SPECIAL-DAY:WORK-HOLIDAY'],
        [...allDay('20270508', '20270509'), 'SUMMARY:劳动节', 'X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY'],
      ),
    );
    expect(days.map(({ kind }) => kind)).toEqual(['holiday', 'makeUpWorkday']);
  });

  test('what is no day off is told with the line its event begins at', () => {
    const { days, problems } = parse(
      ics(
        [...allDay('20270204', '20270205'), 'SUMMARY:立春'],
        ['DTSTART:20270501T000000Z', 'DTEND:20270502T000000Z', 'SUMMARY:劳动节 休'],
        [...allDay('20271001', '20271002'), 'RRULE:FREQ=YEARLY', 'SUMMARY:国庆节 休'],
        [...allDay('20270101', '20270102'), 'SUMMARY:元旦 休'],
        [...allDay('20270101', '20270102'), 'SUMMARY:元旦 班'],
      ),
    );
    expect(days).toHaveLength(1);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['NO_MARKER', 4],
      ['NOT_ALL_DAY', 9],
      ['REPEATING', 14],
      ['DAY_TWICE', 25],
    ]);
  });

  test('both marks in one title are told, not guessed at; the name of a holiday may stand beside 补班', () => {
    const titles = [
      '国庆节休，10月10日上班',
      '国庆节放假（补班另行通知）',
      '国庆假期 补班',
      '国庆节 调休上班',
      '国庆节 调休',
    ];
    const { days, problems } = parse(
      ics(...titles.map((title, day) => [`DTSTART;VALUE=DATE:2027100${day + 1}`, `SUMMARY:${title}`])),
    );
    expect(problems).toEqual([
      { code: 'BOTH_MARKERS', line: 4, found: titles[0] },
      { code: 'BOTH_MARKERS', line: 8, found: titles[1] },
      { code: 'NO_MARKER', line: 20, found: titles[4] },
    ]);
    expect(days.map(({ date, kind, name }) => [date, kind, name.zh])).toEqual([
      ['2027-10-03', 'makeUpWorkday', '国庆'],
      ['2027-10-04', 'makeUpWorkday', '国庆节'],
    ]);
  });

  test.each([
    ['春节（休）', '春节', 'holiday'],
    ['春节 ( 休 )', '春节', 'holiday'],
    ['【放假】春节', '春节', 'holiday'],
    ['[班] 春节', '春节', 'makeUpWorkday'],
    ['春节 假期 第1天/共8天', '春节第1天/共8天', 'holiday'],
    ['春节调休（休）', '春节', 'holiday'],
    ['春节调休(休)', '春节', 'holiday'],
    ['清明节调休放假', '清明节', 'holiday'],
    ['春节（上班）（补班）', '春节', 'makeUpWorkday'],
  ])('the title %s names %s and is a %s', (title, name, kind) => {
    const { days, problems } = parse(ics(['DTSTART;VALUE=DATE:20270214', `SUMMARY:${title}`]));
    expect(problems).toEqual([]);
    expect(days).toEqual([{ date: '2027-02-14', kind, name: { zh: name, en: name }, periods: null }]);
  });

  test('an event that was cancelled is no day off', () => {
    const { days, problems } = parse(ics([...allDay('20270101', '20270104'), 'STATUS:CANCELLED', 'SUMMARY:元旦 休']));
    expect([days, problems]).toEqual([[], [{ code: 'CANCELLED', line: 4, found: '元旦 休' }]]);
    expect(parse(ics([...allDay('20270101', '20270104'), 'STATUS:CONFIRMED', 'SUMMARY:元旦 休'])).days).toHaveLength(3);
  });

  test.each([
    ['RRULE:FREQ=YEARLY', 'REPEATING'],
    ['RDATE;VALUE=DATE:20280101', 'REPEATING'],
  ])('an event with %s is refused at its line', (rule, code) => {
    const { days, problems } = parse(
      ics(
        [...allDay('20270501', '20270502'), 'SUMMARY:劳动节 休'],
        [...allDay('20270101', '20270102'), rule, 'SUMMARY:元旦 休'],
      ),
    );
    expect(days.map(({ date }) => date)).toEqual(['2027-05-01']);
    expect(problems).toEqual([{ code, line: 9, found: '元旦 休' }]);
  });

  test.each([
    [['DTSTART;TZID=Asia/Shanghai:20270101T000000', 'DTEND;TZID=Asia/Shanghai:20270102T000000'], 'NOT_ALL_DAY'],
    [['DTSTART;TZID=America/New_York:20270101T000000'], 'NOT_ALL_DAY'],
    [['DTSTART:20270101T160000Z'], 'NOT_ALL_DAY'],
    [['DTSTART;VALUE=DATE:20270101', 'DTEND:20270102T000000'], 'NOT_ALL_DAY'],
    [['DTEND;VALUE=DATE:20270102'], 'BAD_DATE'],
    [['DTSTART;VALUE=DATE:20270105', 'DTEND;VALUE=DATE:20270101'], 'BAD_RANGE'],
    [['DTSTART;VALUE=DATE:20270101', 'DTEND;VALUE=DATE:20280101'], 'BAD_RANGE'],
  ])('%j is refused with %s and no day moved by a zone', (lines, code) => {
    const { days, problems } = parse(ics([...lines, 'SUMMARY:元旦 休']));
    expect([days, problems]).toEqual([[], [{ code, line: 4, found: '元旦 休' }]]);
  });

  test('a week, a day, hours within a day: durations as RFC 5545 writes them', () => {
    const lasting = (duration: string) =>
      parse(ics(['DTSTART;VALUE=DATE:20270206', `DURATION:${duration}`, 'SUMMARY:春节 休'])).days.map(
        ({ date }) => date,
      );
    expect(lasting('P1W')).toEqual(
      Array.from({ length: 7 }, (_, day) => `2027-02-${String(6 + day).padStart(2, '0')}`),
    );
    expect(lasting('P1D')).toEqual(['2027-02-06']);
    expect(lasting('PT8H')).toEqual(['2027-02-06']);
  });

  test('several calendars in one file, small letters, a byte-order mark and LF alone', () => {
    const one = ics([...allDay('20270101', '20270102'), 'SUMMARY:元旦 休']);
    const other = ics([...allDay('20270501', '20270503'), 'SUMMARY:劳动节 休'], ['DTSTART:x', 'SUMMARY:y']);
    const { days, problems } = parse(`${one}${other}`);
    expect(days.map(({ date }) => date)).toEqual(['2027-01-01', '2027-05-01', '2027-05-02']);
    expect(problems).toEqual([{ code: 'NO_MARKER', line: 18, found: 'y' }]);
    const plain = parse(one);
    const lone = one.replaceAll('\r\n', '\n').replace('VERSION', 'DESCRIPTION:BEGIN:VEVENT\nVERSION');
    expect(parse(lone.replace('DTSTART', 'RRULE:FREQ=DAILY\nDTSTART')).problems).toMatchObject([{ line: 5 }]);
    for (const text of [`\uFEFF${one}`, `\r\n${one}`, one.replaceAll('\r\n', '\n'), one.replaceAll('BEGIN', 'begin')])
      expect(parse(text)).toEqual(plain);
  });

  test('a calendar without events has no days', () => {
    expect(parse(ics()).problems).toEqual([{ code: 'NO_DAYS', line: null, found: '' }]);
    expect(parse('date,kind\n2027-01-01,休 BEGIN:VCALENDAR\n').problems.map(({ code }) => code)).toEqual([
      'UNKNOWN_KIND',
    ]);
  });

  test('a torn file is refused', () => {
    expect(parse('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY').problems.map(({ code }) => code)).toEqual([
      'BROKEN_ICS',
    ]);
  });
});
