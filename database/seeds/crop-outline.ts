/**
 * Crops an outline to a box (Sutherland–Hodgman). Cut edges may run back on themselves along the box, so it only makes a
 * following exact intersection cheaper and is never a result: the box must be larger than what is cut out in the end.
 */
import type { Position } from 'geojson';

export type Box = readonly [west: number, south: number, east: number, north: number];

interface Side {
  readonly axis: 0 | 1;
  readonly limit: number;
  readonly keepsLess: boolean;
}

export function cropPolygons(polygons: readonly Position[][][], box: Box): Position[][][] {
  const sides: readonly Side[] = [
    { axis: 0, limit: box[0], keepsLess: false },
    { axis: 1, limit: box[1], keepsLess: false },
    { axis: 0, limit: box[2], keepsLess: true },
    { axis: 1, limit: box[3], keepsLess: true },
  ];
  return polygons
    .map((rings) => rings.map((ring) => sides.reduce(cropRing, ring)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
}

function cropRing(ring: Position[], side: Side): Position[] {
  const isKept = (point: Position): boolean =>
    side.keepsLess ? coordinate(point, side.axis) <= side.limit : coordinate(point, side.axis) >= side.limit;
  const cropped: Position[] = [];
  ring.forEach((point, index) => {
    const previous = ring[index - 1];
    if (previous && isKept(previous) !== isKept(point)) cropped.push(crossing(previous, point, side));
    if (isKept(point)) cropped.push(point);
  });
  const [first] = cropped;
  const last = cropped.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) cropped.push(first);
  return cropped;
}

function crossing(from: Position, to: Position, { axis, limit }: Side): Position {
  const share = (limit - coordinate(from, axis)) / (coordinate(to, axis) - coordinate(from, axis));
  const other = axis === 0 ? 1 : 0;
  const value = coordinate(from, other) + share * (coordinate(to, other) - coordinate(from, other));
  return axis === 0 ? [limit, value] : [value, limit];
}

const coordinate = (point: Position, axis: 0 | 1): number => point[axis] ?? Number.NaN;
