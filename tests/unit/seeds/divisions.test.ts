import { describe, expect, test } from 'vitest';
import { parseDivisions, planCounties, readCountyOutlines, readDivisions } from '#database/seeds/divisions.ts';
import { demoAccounts } from '#database/seeds/demo-accounts.ts';
import { planUnits } from '#database/seeds/org-units.ts';
import { posts } from '#domain/organisation.ts';

const divisions = readDivisions();

describe('the divisions of Quanzhou', () => {
  test('are one city, its counties, towns and villages, parents first', () => {
    const counts = Object.entries(Object.groupBy(divisions, ({ level }) => level)).map(([level, rows]) => [
      level,
      rows.length,
    ]);
    expect(counts).toEqual([
      ['city', 1],
      ['county', 11],
      ['town', 174],
      ['village', 2572],
    ]);
    const seen = new Set<string | null>([null]);
    const orphans = divisions.filter(({ code, parentCode }) => {
      seen.add(code);
      return !seen.has(parentCode);
    });
    expect(orphans).toEqual([]);
  });

  test('every county has an outline and every town a village', () => {
    const plans = planCounties(divisions, readCountyOutlines());
    expect(plans).toHaveLength(11);
    expect(plans.flatMap(({ towns }) => towns).filter(({ villages }) => villages.length === 0)).toEqual([]);
    expect(() => planCounties(divisions, [])).toThrow('has no outline');
  });

  test.each([
    ['350500,,city,泉州市\n350500,,city,泉州市', 'quanzhou-divisions.csv:3: 350500 occurs twice'],
    ['350500,,city,泉州市\n350502001,350500,town,海滨街道', 'quanzhou-divisions.csv:3: the parent 350500 is no county'],
    ['350500,,city,泉州市\n350502,350600,county,鲤城区', 'quanzhou-divisions.csv:3: the parent 350600 is no city'],
    ['350502,,county,鲤城区', 'quanzhou-divisions.csv:2: the parent (none) is no city'],
    ['35050,,city,泉州市', 'quanzhou-divisions.csv:2: 35050 is no division code'],
    ['350500,,province,泉州市', 'quanzhou-divisions.csv:2: province is no level'],
    ['350500,,city,', 'quanzhou-divisions.csv:2: the name is missing'],
    ['350500,,city', 'quanzhou-divisions.csv:2: 3 fields'],
    ['350500,,city,"泉州市"', 'quanzhou-divisions.csv:2: quoted'],
  ])('a broken row stops the seed: %s', (rows, message) => {
    expect(() => parseDivisions(`code,parent,level,name\n${rows}\n`)).toThrow(message);
  });
});

describe('units and demo accounts', () => {
  const units = new Map(planUnits(divisions).map((unit) => [unit.code, unit]));
  const unitsOf = (prefix: string): string[] =>
    demoAccounts.filter(({ username }) => username.startsWith(prefix)).map(({ unitCode }) => unitCode);

  test('every account sits in a planned unit', () => {
    expect(demoAccounts.filter(({ unitCode }) => !units.has(unitCode))).toEqual([]);
    expect(new Set(demoAccounts.map(({ username }) => username)).size).toBe(demoAccounts.length);
  });

  test('village, town, county and city of the first chain lie one above the other', () => {
    const [village, town, county, city] = ['village-', 'town-', 'county-acceptor', 'city-acceptor'].map(
      (prefix) => units.get(unitsOf(prefix)[0] ?? '')?.divisionCode ?? '',
    );
    expect([village?.slice(0, 9), town?.slice(0, 6), county]).toEqual([town, county, '350502']);
    expect(city).toBe('350500');
  });

  test('some account holds each post, and nobody both handles and files in a chain above the village', () => {
    expect(new Set(demoAccounts.flatMap((account) => account.posts))).toEqual(new Set(Object.keys(posts)));
    const mixed = demoAccounts.filter(({ posts: held }) => held.includes('handler') && held.includes('acceptor'));
    expect(mixed).toEqual([]);
  });
});
