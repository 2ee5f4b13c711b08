/**
 * The title of a case in both languages. It is stored as it was made, in Chinese: what it is made of (what kind of case, which
 * category, which area) has an English name, and what people wrote themselves stays as they wrote it.
 */
import type { Label } from '#domain/labels.ts';
import { listDefinitions } from '#domain/processes/registry.ts';
import type { Loaders } from './loaders.ts';

interface Titled {
  readonly title: string;
  readonly categoryCode: string;
  readonly cityCode: string;
  readonly countyCode: string;
  readonly townCode: string;
  readonly villageCode: string;
}

const SEPARATOR = ' · ';
const kinds = new Map(listDefinitions().map(({ title }) => [title.zh, title.en]));

export async function titleLabel(
  row: Titled,
  { category, division }: Pick<Loaders, 'category' | 'division'>,
): Promise<Label> {
  const codes = [row.villageCode, row.townCode, row.countyCode, row.cityCode].filter((code) => code !== '');
  const [kind, ...areas] = await Promise.all([
    category.load(row.categoryCode),
    ...codes.map((code) => division.load(code)),
  ]);
  const named = new Map(areas.map((area) => [area?.name, area?.nameEn]));
  const inEnglish = (part: string): string =>
    kinds.get(part) || (part === kind?.nameZh ? kind.nameEn : named.get(part)) || part;
  return { zh: row.title, en: row.title.split(SEPARATOR).map(inEnglish).join(SEPARATOR) };
}
