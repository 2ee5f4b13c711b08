import { describe, expect, test } from 'vitest';
import { importProblems } from '#domain/calendar/import-problems.ts';
import { parseCalendarFile } from '#domain/calendar/parse-file.ts';

const file = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string) => parseCalendarFile(file(text));

describe('a notice as CSV', () => {
  test('one day a row, Chinese and English words mixed', () => {
    const { days, problems } = parse(
      '日期,类型,名称\n2027-01-01,休,元旦\n2027/1/3,workday,元旦\n2027年2月6日,holiday,春节\n',
    );
    expect(problems).toEqual([]);
    expect(days.map(({ date, kind }) => [date, kind])).toEqual([
      ['2027-01-01', 'holiday'],
      ['2027-01-03', 'makeUpWorkday'],
      ['2027-02-06', 'holiday'],
    ]);
  });

  test('ranges, both ends included', () => {
    const { days } = parse('from,to,kind,name,nameEn\n2027-10-01,2027-10-07,放假,国庆节,National Day\n');
    expect(days).toHaveLength(7);
    expect(days.at(-1)).toEqual({
      date: '2027-10-07',
      kind: 'holiday',
      name: { zh: '国庆节', en: 'National Day' },
      periods: null,
    });
  });

  test('a byte-order mark, CRLF, blank lines and spaces change nothing', () => {
    const plain = parse('date,kind,name\n2027-01-01,休,元旦\n');
    expect(parse('\uFEFFdate , kind,name\r\n\r\n 2027-01-01 ,休, 元旦\r\n,,\r\n')).toEqual(plain);
  });

  test('hours of a worked day', () => {
    const { days } = parse('date,kind,name,hours\n2027-02-13,班,春节,"09:00-12:00;13:00-17:30"\n');
    expect(days[0]?.periods).toEqual([
      [540, 720],
      [780, 1050],
    ]);
  });

  test('each broken line is told with its number and code, the others are read', () => {
    const text = [
      'date,kind,name',
      '2027-02-30,休,no such day',
      '2027-01-01,休,元旦',
      '2027-01-02,调休,which of the two?',
      '2027-01-01,班,元旦',
      '2027-01-01,holiday,said again',
      'tomorrow,休,',
    ].join('\n');
    const { days, problems } = parse(text);
    expect(days.map(({ date }) => date)).toEqual(['2027-01-01']);
    expect(problems).toEqual([
      { code: 'BAD_DATE', line: 2, found: '2027-02-30' },
      { code: 'UNKNOWN_KIND', line: 4, found: '调休' },
      { code: 'DAY_TWICE', line: 5, found: '2027-01-01' },
      { code: 'BAD_DATE', line: 7, found: 'tomorrow' },
    ]);
  });

  test('a day given two sets of hours is told, and one that is said twice is not', () => {
    const worked = (hours: string) => `2027-02-13,班,${hours}`;
    const parsed = (...lines: string[]) => parse(['date,kind,hours', ...lines].join('\n'));
    const twice = parsed(worked('08:00-12:00'), worked('08:00-12:00'));
    expect(twice).toMatchObject({ days: [{ date: '2027-02-13' }], problems: [] });
    const two = parsed(worked('08:00-12:00'), worked('08:00-16:00'));
    expect(two.problems).toEqual([{ code: 'DAY_TWICE', line: 3, found: '2027-02-13' }]);
  });

  test.each([
    ['from,to,kind\n2027-05-03,2027-05-01,休\n', 'BAD_RANGE'],
    ['from,to,kind\n2027-05-01,2028-05-01,休\n', 'BAD_RANGE'],
    ['day,what\n2027-05-01,休\n', 'UNKNOWN_HEADER'],
    ['date,kind,name\n2027-05-01,休,"五一\n', 'BROKEN_LINE'],
    ['date,kind,hours\n2027-05-08,班,8-17\n', 'BAD_HOURS'],
    ['date,kind,hours\n2027-05-08,班,14:00-18:00;08:00-12:00\n', 'BAD_HOURS'],
    ['date,kind,name\n', 'NO_DAYS'],
    ['  \n', 'NO_DAYS'],
    ['\0\0', 'UNKNOWN_FORMAT'],
  ])('%j is refused with %s', (text, code) => {
    expect(parse(text).problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('encodings', () => {
  test('GBK is refused, not guessed at', () => {
    // 日期,类型\n2027-01-01,休\n as Excel for Chinese Windows saves it.
    const gbk = Uint8Array.from([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xc0, 0xe0, 0xd0, 0xcd, 0x0a, 0x31, 0x2c, 0xd0, 0xdd]);
    expect(parseCalendarFile(gbk)).toEqual({ days: [], problems: [{ code: 'WRONG_ENCODING', line: null, found: '' }] });
  });

  test('a file beyond any calendar is not read', () => {
    expect(parseCalendarFile(new Uint8Array(1_000_001)).problems[0]?.code).toBe('TOO_LARGE');
  });

  test('every problem says what is wrong in both languages', () => {
    for (const { message } of Object.values(importProblems)) {
      expect(message.zh).toMatch(/[\u4E00-\u9FFF]/);
      expect(message.en).not.toBe('');
    }
  });
});
