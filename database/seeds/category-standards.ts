/** Rows of the filing and closing standards after the first: one category may be filed under several conditions. */
import type { FurtherStandard } from '../entities/incident-category.entity.ts';
import { parseLimit } from './parse-limit.ts';
import { parseTable, readDataFile } from './read-table.ts';

const FILE = 'category-standards.tsv';
const COLUMNS = ['code', 'row', 'name_zh', 'name_en', 'limit'] as const;

export function parseFurtherStandards(text: string): ReadonlyMap<string, readonly FurtherStandard[]> {
  const byCategory = new Map<string, FurtherStandard[]>();
  for (const { values, where } of parseTable(FILE, text, '\t', COLUMNS)) {
    const { code, row, name_zh: zh, name_en: en } = values;
    const rows = byCategory.get(code) ?? [];
    const limit = parseLimit(values.limit);
    if (!limit) throw new Error(`${where}: ${values.limit} is no time limit`);
    if (zh === '' || en === '') throw new Error(`${where}: the name is missing`);
    if (row !== String(rows.length + 2)) throw new Error(`${where}: row ${row} of ${code} is out of order`);
    byCategory.set(code, [...rows, { code: `${code}/${row}`, label: { zh, en }, limit }]);
  }
  return byCategory;
}

export function readFurtherStandards(): ReadonlyMap<string, readonly FurtherStandard[]> {
  return parseFurtherStandards(readDataFile(FILE));
}
