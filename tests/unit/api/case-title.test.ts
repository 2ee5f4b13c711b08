/** Titles are stored in Chinese; whoever reads English reads the same title in English. */
import DataLoader from 'dataloader';
import { expect, test } from 'vitest';
import type { Division } from '#database/entities/division.entity.ts';
import type { IncidentCategory } from '#database/entities/incident-category.entity.ts';
import { titleLabel } from '#graphql/case-title.ts';

const lights = { code: 'C-01-28', nameZh: '路灯', nameEn: 'Street lighting' } as IncidentCategory;
const areas = [
  { code: '350502', name: '鲤城区', nameEn: 'Licheng District' },
  { code: '350502004001', name: '梅山社区居委会', nameEn: 'Meishan Community' },
  { code: '350583', name: '南安市', nameEn: '' },
] as Division[];
const loaders = {
  category: new DataLoader<string, IncidentCategory | null>(async (codes) =>
    codes.map((code) => (code === lights.code ? lights : null)),
  ),
  division: new DataLoader<string, Division | null>(async (codes) =>
    codes.map((wanted) => areas.find(({ code }) => code === wanted) ?? null),
  ),
};
const at = { categoryCode: '', cityCode: '', countyCode: '350502', townCode: '', villageCode: '350502004001' };
const english = async (title: string, where = at): Promise<string> =>
  (await titleLabel({ ...where, title }, loaders)).en;

test('a title made of a category and a village is said in English', async () => {
  const en = await english('路灯 · 梅山社区居委会', { ...at, categoryCode: 'C-01-28' });
  expect(en).toBe('Street lighting · Meishan Community');
});

test('a case about a case names its own kind and the title of the other', async () => {
  const en = await english('吹哨报到 · 路灯 · 鲤城区', { ...at, categoryCode: 'C-01-28' });
  expect(en).toMatch(/^[\x20-\x7e·]+ · Street lighting · Licheng District$/);
});

test('what has no English name stays as it is', async () => {
  expect(await english('Pothole on Market St · Mission')).toBe('Pothole on Market St · Mission');
  expect(await english('12345热线工单 · 南安市', { ...at, countyCode: '350583' })).toMatch(/ · 南安市$/);
});

test('the stored title stays the Chinese one', async () => {
  expect((await titleLabel({ ...at, title: '路灯 · 鲤城区' }, loaders)).zh).toBe('路灯 · 鲤城区');
});
