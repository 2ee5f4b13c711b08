import { describe, expect, test } from 'vitest';
import { categoryClasses, parseCategories, readCategories } from '#database/seeds/categories.ts';
import { parseFurtherStandards, readFurtherStandards } from '#database/seeds/category-standards.ts';
import { parseLimit } from '#database/seeds/parse-limit.ts';

describe('limits are a value and a unit, never a guess', () => {
  test.each([
    ['2紧急工作时', { value: 2, unit: 'urgentHours' }],
    ['2紧急工作日', { value: 48, unit: 'urgentHours' }],
    ['1紧急工作时制止', { value: 1, unit: 'urgentHours' }],
    ['4小时', { value: 4, unit: 'workingHours' }],
    ['4工作时', { value: 4, unit: 'workingHours' }],
    ['15天', { value: 15, unit: 'workingDays' }],
    ['5工作日', { value: 5, unit: 'workingDays' }],
    ['60自然日', { value: 60, unit: 'calendarDays' }],
  ])('%s', (text, limit) => {
    expect(parseLimit(text)).toEqual(limit);
  });

  test.each(['', '天', '0天', '-1天', '2', '2.5天', '两天', '2个月', '2天3小时', ' 2天', '2天 '])(
    '"%s" does not parse',
    (text) => {
      expect(parseLimit(text)).toBeNull();
    },
  );
});

describe('the category list', () => {
  const categories = readCategories();

  test('has 190 rows, each with a limit, an English name of its own kind and a department', () => {
    expect(categories).toHaveLength(190);
    for (const kind of ['component', 'event']) {
      const names = categories.filter((row) => row.kind === kind).map(({ name }) => name.en);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(categories.filter(({ name }) => !/^[A-Z][\x20-\x7e]+$/.test(name.en))).toEqual([]);
  });

  test('agrees with the source row by row', () => {
    const byCode = new Map(categories.map((row) => [row.code, row]));
    expect(byCode.get('C-01-04')).toMatchObject({ name: { zh: '雨水箅子' }, limit: { value: 2, unit: 'urgentHours' } });
    expect(byCode.get('E-01-10')).toMatchObject({
      name: { zh: '暴露生活垃圾' },
      limit: { value: 4, unit: 'workingHours' },
    });
    expect(byCode.get('E-01-83')?.limit).toEqual({ value: 15, unit: 'workingDays' });
    expect(byCode.get('E-01-22')?.limit).toEqual({ value: 1, unit: 'urgentHours' });
  });

  test('names every class in both languages', () => {
    const used = new Set(categories.map(({ code }) => code.slice(0, 4)));
    expect(used).toEqual(new Set(Object.keys(categoryClasses)));
  });
});

describe('a row that does not parse stops the seed and says where', () => {
  const header = 'kind\tclass\tclass_name\tsubclass\tsubclass_name\tfirst_limit';
  const dutyHeader = 'code\tname_en\tdepartment';
  const good = 'C\t01\t公用设施\t01\t上水井盖\t2紧急工作时';
  const duty = 'C-01-01\tManhole cover\tutilities';
  const parse = (rows: string[], duties: string[] = [duty]): unknown =>
    parseCategories([header, ...rows, ''].join('\n'), [dutyHeader, ...duties, ''].join('\n'));

  test('a good row parses', () => {
    expect(parse([good])).toHaveLength(1);
  });

  test.each([
    [
      'limit',
      [good, good.replace('01\t上', '02\t上').replace('2紧急工作时', '尽快')],
      'incident-categories.tsv:3: 尽快',
    ],
    ['class name', [good.replace('公用设施', '市容环境')], 'incident-categories.tsv:2: C-01 市容环境'],
    ['kind', [good.replace('C', 'X')], 'incident-categories.tsv:2: X-01'],
    ['subclass', [good.replace('01\t上水', '1\t上水')], 'incident-categories.tsv:2: no subclass'],
    ['column', [`${good}\t`], 'incident-categories.tsv:2: 7 fields'],
    ['row twice', [good, good], 'incident-categories.tsv:3: C-01-01 occurs twice'],
    ['duty missing', [good, good.replace('01\t上', '02\t上')], 'incident-categories.tsv:3: C-01-02 has no row'],
  ])('%s', (_, rows, message) => {
    expect(() => parse(rows)).toThrow(message);
  });

  test.each([
    ['department', [duty.replace('utilities', 'police')], 'category-duties.tsv:2: police'],
    ['English name', [duty.replace('Manhole cover', '')], 'category-duties.tsv:2: the English name'],
    ['row twice', [duty, duty], 'category-duties.tsv:3: C-01-01 occurs twice'],
    ['stray row', [duty, duty.replace('C-01-01', 'C-09-09')], 'category-duties.tsv: C-09-09 is no category'],
  ])('duties: %s', (_, duties, message) => {
    expect(() => parse([good], duties)).toThrow(message);
  });

  test('a header that is not the expected one', () => {
    expect(() => parseCategories('kind\tclass\n', `${dutyHeader}\n`)).toThrow('incident-categories.tsv:1');
  });
});

describe('further rows of the standards', () => {
  const header = 'code\trow\tname_zh\tname_en\tlimit';

  test('belong to categories of the list and carry limits of their own', () => {
    const codes = new Set(readCategories().map(({ code }) => code));
    const rows = readFurtherStandards();
    expect([...rows.keys()].filter((code) => !codes.has(code))).toEqual([]);
    expect(rows.get('E-05-01')?.map(({ code, limit }) => [code, limit])).toEqual([
      ['E-05-01/2', { value: 8, unit: 'urgentHours' }],
      ['E-05-01/3', { value: 5, unit: 'workingDays' }],
    ]);
  });

  test.each([
    ['E-05-01\t2\t修复\tRepaired\t尽快', '尽快'],
    ['E-05-01\t3\t修复\tRepaired\t5天', 'out of order'],
    ['E-05-01\t2\t\tRepaired\t5天', 'name is missing'],
  ])('%s stops the seed', (row, why) => {
    expect(() => parseFurtherStandards(`${header}\n${row}\n`)).toThrow(why);
  });
});
