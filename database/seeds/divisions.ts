/** The divisions of Quanzhou, city to village, and the outlines of its counties. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { type Level, levels } from '#domain/organisation.ts';
import type { CountyPlan } from './grid-cells.ts';
import { parseTable, readDataFile } from './read-table.ts';

/** Borders of the counties as GeoJSON, `properties.code` and `.name`. */
export const COUNTY_OUTLINES_FILE = 'quanzhou-counties.geojson';

export interface DivisionRow {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: Level;
  readonly name: string;
}

const FILE = 'quanzhou-divisions.csv';
const parentLevel: Readonly<Record<Level, Level | null>> = {
  village: 'town',
  town: 'county',
  county: 'city',
  city: null,
};

const isLevel = (text: string): text is Level => (levels as readonly string[]).includes(text);

/** Parents come before their children. */
export function parseDivisions(text: string, file = FILE): readonly DivisionRow[] {
  const seen = new Map<string, DivisionRow>();
  const rows = parseTable(file, text, ',', ['code', 'parent', 'level', 'name']);
  const parsed = rows.map(({ values: { code, parent, level, name }, where }) => {
    if (!/^\d{6}(\d{3}(\d{3})?)?$/.test(code)) throw new Error(`${where}: ${code} is no division code`);
    if (!isLevel(level)) throw new Error(`${where}: ${level} is no level`);
    if (name.trim() === '') throw new Error(`${where}: the name is missing`);
    if (seen.has(code)) throw new Error(`${where}: ${code} occurs twice`);
    const row: DivisionRow = { code, parentCode: parent === '' ? null : parent, level, name };
    seen.set(code, row);
    return { row, where };
  });
  for (const { row, where } of parsed) {
    const expected = parentLevel[row.level];
    const actual = row.parentCode === null ? null : (seen.get(row.parentCode)?.level ?? 'unknown');
    if (actual !== expected) throw new Error(`${where}: the parent ${row.parentCode ?? '(none)'} is no ${expected}`);
  }
  const order = levels.toReversed();
  return parsed.map(({ row }) => row).sort((left, right) => order.indexOf(left.level) - order.indexOf(right.level));
}

export function readDivisions(): readonly DivisionRow[] {
  return parseDivisions(readDataFile(FILE));
}

export interface CountyOutline {
  readonly code: string;
  readonly outline: Polygon | MultiPolygon;
}

export function readCountyOutlines(): readonly CountyOutline[] {
  const counties = JSON.parse(readDataFile(COUNTY_OUTLINES_FILE)) as FeatureCollection<
    Polygon | MultiPolygon,
    { readonly code: string }
  >;
  return counties.features.map(({ properties, geometry }) => ({ code: properties.code, outline: geometry }));
}

/** Every county with its outline and what lies in it; a county without an outline has no cells and is an error. */
export function planCounties(
  divisions: readonly DivisionRow[],
  outlines: readonly CountyOutline[],
): readonly CountyPlan[] {
  const childrenOf = Map.groupBy(divisions, (division) => division.parentCode);
  return divisions
    .filter((division) => division.level === 'county')
    .map(({ code, name }) => {
      const outline = outlines.find((candidate) => candidate.code === code)?.outline;
      if (!outline) throw new Error(`county ${code} ${name} has no outline`);
      const towns = (childrenOf.get(code) ?? []).map((town) => ({
        code: town.code,
        villages: (childrenOf.get(town.code) ?? []).map((village) => village.code),
      }));
      return { code, outline, towns };
    });
}
