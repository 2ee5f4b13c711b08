/** Outlines of the counties for the map; a jurisdiction whose borders are not known has none. */
import { COUNTY_OUTLINES_FILE } from '#database/seeds/divisions.ts';
import { QUANZHOU } from '#database/seeds/quanzhou.ts';
import { readDataFile } from '#database/seeds/read-table.ts';
import type { SignedInContext } from '../context.ts';

const NONE: unknown = { type: 'FeatureCollection', features: [] };
let quanzhou: unknown = null;

export function outlineOf({ viewer }: SignedInContext): unknown {
  if (viewer.jurisdiction !== QUANZHOU) return NONE;
  quanzhou ??= JSON.parse(readDataFile(COUNTY_OUTLINES_FILE));
  return quanzhou;
}
