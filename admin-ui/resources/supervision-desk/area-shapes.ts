/** Outlines of the counties as paths of an SVG: flat enough at the size of a city. Free of React. */
import type { Position } from 'geojson';
import { boundsOf, labelPoint, type Outline } from '../../map/use-outline.ts';

export interface AreaShape {
  readonly name: string;
  readonly path: string;
  /** Where its number stands, and how much room there is. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface AreaShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly AreaShape[];
}

export function areaShapes(outline: Outline, width: number): AreaShapes | null {
  const bounds = boundsOf(outline);
  if (bounds === null) return null;
  const [west, south, east, north] = bounds;
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * narrowing);
  const x = (longitude: number): number => Math.round((longitude - west) * narrowing * scale * 10) / 10;
  const y = (latitude: number): number => Math.round((north - latitude) * scale * 10) / 10;
  const ringPath = (ring: readonly Position[]): string =>
    `M${ring.map(([longitude = 0, latitude = 0]) => `${x(longitude)} ${y(latitude)}`).join('L')}Z`;
  const shapes = outline.features.map((feature) => {
    const { type, coordinates } = feature.geometry;
    const rings = type === 'Polygon' ? coordinates : coordinates.flat();
    const [longitude, latitude] = labelPoint(feature);
    const own = boundsOf({ ...outline, features: [feature] }) ?? bounds;
    return {
      name: feature.properties?.name ?? '',
      path: rings.map(ringPath).join(''),
      x: x(longitude),
      y: y(latitude),
      width: x(own[2]) - x(own[0]),
    };
  });
  return { width, height: y(south), shapes };
}
