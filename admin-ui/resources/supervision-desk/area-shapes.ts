/** Outlines of the counties as paths of an SVG: flat enough at the size of a city. Free of React. */
import type { Position } from 'geojson';
import type { Language } from '#domain/labels.ts';
import { boundsOf, labelPoint, mapNameOf, type Outline } from '../../map/use-outline.ts';

export interface AreaShape {
  /** By which the figures know it. */
  readonly name: string;
  readonly written: string;
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

export function areaShapes(outline: Outline, width: number, language: Language): AreaShapes | null {
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
      written: mapNameOf(feature, language),
      path: rings.map(ringPath).join(''),
      x: x(longitude),
      y: y(latitude),
      width: x(own[2]) - x(own[0]),
    };
  });
  return { width, height: y(south), shapes: spread(shapes) };
}

const APART = 26;
const ROUNDS = 30;

/** The districts of a city's centre are small: their numbers move apart until they can be told from each other. */
function spread(shapes: readonly AreaShape[]): readonly AreaShape[] {
  const placed = shapes.map((shape) => ({ ...shape }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x || 0.1, other.y - one.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= APART) continue;
        const step = (APART - distance) / 2 / distance;
        one.x -= dx * step;
        one.y -= dy * step;
        other.x += dx * step;
        other.y += dy * step;
      }
    }
  }
  return placed;
}
