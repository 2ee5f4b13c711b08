/** Outlines of the counties for the map; a jurisdiction whose borders are not known has none. */
import type { FeatureCollection, Geometry } from 'geojson';
import { COUNTY_OUTLINES_FILE } from '#database/seeds/divisions.ts';
import { divisionNameEn } from '#database/seeds/org-units.ts';
import { QUANZHOU } from '#database/seeds/quanzhou.ts';
import { readDataFile } from '#database/seeds/read-table.ts';
import type { SignedInContext } from '../context.ts';

const NONE: unknown = { type: 'FeatureCollection', features: [] };
let quanzhou: unknown = null;

type Counties = FeatureCollection<Geometry, { readonly code: string; readonly name: string }>;

function withEnglishNames(counties: Counties): unknown {
  const features = counties.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, nameEn: divisionNameEn(feature.properties) },
  }));
  return { ...counties, features };
}

export function outlineOf({ viewer }: SignedInContext): unknown {
  if (viewer.jurisdiction !== QUANZHOU) return NONE;
  quanzhou ??= withEnglishNames(JSON.parse(readDataFile(COUNTY_OUTLINES_FILE)) as Counties);
  return quanzhou;
}
