/** Point → grid cell over an index prepared once: a box search, then point in polygon. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Anything with an outline; WGS-84 degrees. */
export interface Outlined {
  readonly geometry: Polygon | MultiPolygon;
}

export interface GridIndex<Cell> {
  /** The cell a point lies in; null outside all of them. On a shared border the cell that was indexed first. */
  locate(longitude: number, latitude: number): Cell | null;
}

/** About half a metre: neighbouring outlines are rounded apart by less, and a point between them is in the city. */
const BORDER_TOLERANCE = 0.000_005;
const NEARBY: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
];

export function prepareGrid<Cell extends Outlined>(cells: readonly Cell[]): GridIndex<Cell> {
  if (cells.length === 0) return { locate: () => null };
  const boxes = new Flatbush(cells.length);
  for (const { geometry } of cells) boxes.add(...boundsOf(geometry));
  boxes.finish();

  const cellAt = (longitude: number, latitude: number): Cell | null => {
    const candidates = boxes.search(longitude, latitude, longitude, latitude).sort((left, right) => left - right);
    for (const position of candidates) {
      const cell = cells[position];
      if (cell && booleanPointInPolygon([longitude, latitude], cell.geometry)) return cell;
    }
    return null;
  };

  return {
    locate: (longitude, latitude) => {
      if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return null;
      const hit = cellAt(longitude, latitude);
      if (hit) return hit;
      for (const [east, north] of NEARBY) {
        const near = cellAt(longitude + east * BORDER_TOLERANCE, latitude + north * BORDER_TOLERANCE);
        if (near) return near;
      }
      return null;
    },
  };
}

function outerRings(geometry: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer]) => (outer ? [outer] : []));
}

/** West, south, east, north. */
export function boundsOf(geometry: Polygon | MultiPolygon): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of outerRings(geometry)) {
    for (const [longitude = Number.NaN, latitude = Number.NaN] of ring) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  return [west, south, east, north];
}
