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

  test('lines are counted as an editor shows them', () => {
    const text = [
      'date,kind,name',
      '',
      '2027-01-01,休,"元旦',
      '（第一天）"',
      '',
      '2027-13-01,休,x',
      '2027-01-04,x,',
      '',
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      const { days, problems } = parse(text.join(end));
      expect(days).toHaveLength(1);
      expect(problems).toEqual([
        { code: 'BAD_DATE', line: 6, found: '2027-13-01' },
        { code: 'UNKNOWN_KIND', line: 7, found: 'x' },
      ]);
    }
    expect(parse('date,kind\r\n2027-01-01,休\n2027-01-02,休\r\n').days).toHaveLength(2);
    const stray = ['date,kind,name', '2027-01-01,休,元旦', '2027-01-02,休,五"一', '2027-01-03,休,x'];
    expect(parse(stray.join('\n'))).toEqual({ days: [], problems: [{ code: 'BROKEN_LINE', line: 3, found: '' }] });
  });

  test('commas in quotes belong to the cell; outside of them they lose no afternoon', () => {
    const quoted = parse('date,kind,name,hours\n2027-02-13,班,"春节, 补班","08:00-12:00,14:00-18:00"\n');
    expect(quoted.problems).toEqual([]);
    expect(quoted.days).toMatchObject([
      {
        name: { zh: '春节, 补班' },
        periods: [
          [480, 720],
          [840, 1080],
        ],
      },
    ]);
    const bare = parse('date,kind,name,hours\n2027-02-13,班,春节,08:00-12:00,14:00-18:00\n2027-02-14,班,,,,\n');
    expect(bare.problems).toEqual([{ code: 'BROKEN_LINE', line: 2, found: '14:00-18:00' }]);
    expect(bare.days.map(({ date }) => date)).toEqual(['2027-02-14']);
  });

  test('columns in any order, those it does not know left alone, short lines read', () => {
    const { days, problems } = parse(
      '备注,名称,kind,date,英文名\n见通知,元旦,休,2027-01-01,New Year\n,,休,2027-01-02\n',
    );
    expect(problems).toEqual([]);
    expect(days).toEqual([
      { date: '2027-01-01', kind: 'holiday', name: { zh: '元旦', en: 'New Year' }, periods: null },
      { date: '2027-01-02', kind: 'holiday', name: { zh: '', en: '' }, periods: null },
    ]);
    expect(parse('date,kind,name\n2027-01-01,休,元旦\n').days[0]?.name).toEqual({ zh: '元旦', en: '元旦' });
  });

  test.each([
    ['date', 'date 日期'],
    ['from', 'from start 开始 开始日期 起 自'],
    ['to', 'to end 结束 结束日期 止 至'],
    ['kind', 'kind type 类型 类别 性质 安排'],
    ['name', 'name 名称 节日 节假日 说明'],
    ['nameEn', 'nameEn name_en 英文名 英文名称'],
    ['hours', 'hours periods 时段 工作时段 工作时间'],
  ])('the column %s may be headed %s', (column, words) => {
    const cells = { kind: '班', name: '春节', nameEn: 'Spring', hours: '09:00-10:00' };
    const day = column === 'date' ? { date: '2027-02-13' } : { from: '2027-02-13', to: '2027-02-13' };
    const row: Record<string, string> = { ...day, ...cells };
    for (const word of words.split(' ')) {
      const header = Object.keys(row).map((key) => (key === column ? word.toUpperCase() : key));
      expect(parse(`${header.join(',')}\n${Object.values(row).join(',')}\n`)).toEqual({
        days: [
          { date: '2027-02-13', kind: 'makeUpWorkday', name: { zh: '春节', en: 'Spring' }, periods: [[540, 600]] },
        ],
        problems: [],
      });
    }
  });

  test.each([
    ['holiday', '休 放假 假日 假期 休息 节假日 法定节假日 公休 holiday rest off HOLIDAY'],
    ['makeUpWorkday', '班 上班 补班 调休上班 工作日 workday work make-up makeup makeUpWorkday'],
    ['localClosure', '停工 临时停工 停业 停课 停工停业停课 closure closed typhoon localClosure'],
    ['localOpening', '临时上班 加开 加班 opening open localOpening'],
    ['regular', '正常 恢复正常 撤销 regular normal'],
  ])('%s is what %s say', (kind, words) => {
    const found = words.split(' ').map((word) => [word, parse(`date,kind\n2027-05-08,${word}\n`).days[0]?.kind]);
    expect(found).toEqual(words.split(' ').map((word) => [word, kind]));
  });

  test.each(['08:00-18:00', '8:00–12:00', '08:00 ~ 12:00', '08:00至12:00', '00:00-24:00', '08:00-12:00、12:00-13:00'])(
    'hours may be written %s',
    (hours) => {
      const { days, problems } = parse(`date,kind,hours\n2027-05-08,班,${hours}\n`);
      expect(problems).toEqual([]);
      const first = (/\d+(?=:)/.exec(hours) ?? ['0'])[0];
      expect(days[0]?.periods?.[0]?.[0]).toBe(Number(first) * 60);
      expect(days[0]?.periods?.flat().every((minute) => Number.isInteger(minute))).toBe(true);
    },
  );

  test('hours are counted to the minute', () => {
    const text = 'date,kind,hours\n2027-05-08,班,"08:59-11:59; 11:59-12:01"\n2027-05-09,班,\n';
    expect(parse(text).days.map(({ periods }) => periods)).toEqual([
      [
        [539, 719],
        [719, 721],
      ],
      null,
    ]);
  });

  test.each(['7:60-12:00', '08:00-12:60', '08:00-24:01', '12:00-12:00', '08:00-13:00;12:59-18:00', '108:00-12:00'])(
    'hours are never %s',
    (hours) => {
      const { problems } = parse(`date,kind,hours\n2027-05-08,班,${hours}\n`);
      expect(problems).toEqual([{ code: 'BAD_HOURS', line: 2, found: hours }]);
    },
  );

  test('no day that is closed has hours: half a day off is not taken for a whole one', () => {
    for (const kind of ['停工', '休', '正常']) {
      const { days, problems } = parse(`date,kind,hours\n2027-05-08,${kind},14:00-18:00\n`);
      expect([days, problems]).toEqual([[], [{ code: 'HOURS_OF_CLOSED_DAY', line: 2, found: '14:00-18:00' }]]);
    }
  });

  test('a range may be as long as a month and no longer', () => {
    const range = (to: string) => parse(`from,to,kind\n2027-05-01,${to},休\n`);
    expect(range('2027-05-31').days).toHaveLength(31);
    expect(range('2027-06-01').problems).toEqual([{ code: 'BAD_RANGE', line: 2, found: '2027-05-01 – 2027-06-01' }]);
    expect(parse('from,to,kind\n2026-12-30,2027-01-02,休\n').days.map(({ date }) => date)).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
  });

  test('ranges that overlap must say the same of the days they share', () => {
    const two = (kind: string) => parse(`from,to,kind\n2027-10-01,2027-10-03,休\n2027-10-03,2027-10-04,${kind}\n`);
    expect(two('放假').problems).toEqual([]);
    expect(two('放假').days).toHaveLength(4);
    expect(two('班').problems).toEqual([{ code: 'DAY_TWICE', line: 3, found: '2027-10-03' }]);
  });

  test.each([
    '2027-2-29',
    '2100-02-29',
    '2027-00-10',
    '2027-01-00',
    '27-01-01',
    '20270101',
    '2027-01-01x',
    'x2027-01-01',
  ])('%s is no day', (date) => {
    expect(parse(`date,kind\n${date},休\n`).problems).toEqual([{ code: 'BAD_DATE', line: 2, found: date }]);
    expect(parse(`from,to,kind\n2027-01-01,${date},休\n`).problems).toMatchObject([{ code: 'BAD_DATE', line: 2 }]);
  });

  test.each([
    ['from,kind\n2027-05-01,休\n', 'UNKNOWN_HEADER'],
    ['to,kind\n2027-05-01,休\n', 'UNKNOWN_HEADER'],
    ['date,name\n2027-05-01,劳动节\n', 'UNKNOWN_HEADER'],
    ['2027-05-01,休\n', 'UNKNOWN_HEADER'],
    ['date;kind\n2027-05-01;休\n', 'UNKNOWN_HEADER'],
    ['', 'NO_DAYS'],
    ['\uFEFF', 'NO_DAYS'],
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
    const largest = file(`date,kind\n2027-01-01,休\n${' '.repeat(1_000_000)}`).slice(0, 1_000_000);
    expect(parseCalendarFile(largest)).toMatchObject({ days: [{ date: '2027-01-01' }], problems: [] });
  });

  test('what was found is shown in a length people read', () => {
    const [problem] = parse(`date,kind\n${'x'.repeat(500)},休\n`).problems;
    expect(problem).toEqual({ code: 'BAD_DATE', line: 2, found: 'x'.repeat(80) });
    expect(parse('day,what\n1,2\n').problems).toEqual([{ code: 'UNKNOWN_HEADER', line: 1, found: 'day,what' }]);
  });

  test('every problem says what is wrong in both languages', () => {
    for (const { message } of Object.values(importProblems)) {
      expect(message.zh).toMatch(/[\u4E00-\u9FFF]/);
      expect(message.en).not.toBe('');
    }
  });
});
