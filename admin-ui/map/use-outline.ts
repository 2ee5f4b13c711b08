/** Outlines of the counties of the reader's jurisdiction: all the map there is, without a tile server. */
import { useQuery } from '@tanstack/react-query';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Language } from '#domain/labels.ts';
import { MapOutlineDocument } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';

export type Outline = FeatureCollection<Polygon | MultiPolygon, { name?: string; nameEn?: string } | null>;

/** As a map says it: in English without the kind of area, for which there is no room. */
export function mapNameOf(feature: Outline['features'][number], language: Language): string {
  const { name = '', nameEn = '' } = feature.properties ?? {};
  return (language === 'en' && nameEn.replace(/ (?:District|County|City)$/, '')) || name;
}

const empty: Outline = { type: 'FeatureCollection', features: [] };

function isOutline(value: unknown): value is Outline {
  return typeof value === 'object' && value !== null && 'features' in value && Array.isArray(value.features);
}

export function useOutline(): Outline | undefined {
  return useQuery({
    queryKey: ['outline'],
    queryFn: async ({ signal }) => {
      const { outline } = await graphqlRequest(MapOutlineDocument, {}, { signal });
      return isOutline(outline) ? outline : empty;
    },
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

/** West, south, east, north. */
export type Bounds = [number, number, number, number];

function outerRings({ geometry }: Outline['features'][number]): readonly Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

export function boundsOf(outline: Outline): Bounds | null {
  const bounds: Bounds = [180, 90, -180, -90];
  for (const feature of outline.features) {
    for (const [longitude = 0, latitude = 0] of outerRings(feature).flat()) {
      bounds[0] = Math.min(bounds[0], longitude);
      bounds[1] = Math.min(bounds[1], latitude);
      bounds[2] = Math.max(bounds[2], longitude);
      bounds[3] = Math.max(bounds[3], latitude);
    }
  }
  return outline.features.length > 0 ? bounds : null;
}

/** Middle of the largest ring's extent: where a county's name is written. */
export function labelPoint(feature: Outline['features'][number]): [number, number] {
  const largest = outerRings(feature).reduce<readonly Position[]>((a, b) => (b.length > a.length ? b : a), []);
  const box = boundsOf({
    ...empty,
    features: [{ ...feature, geometry: { type: 'Polygon', coordinates: [[...largest]] } }],
  });
  return box ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : [0, 0];
}
