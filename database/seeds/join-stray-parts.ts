/**
 * Where a county is not convex, a straight cut can leave a town a second piece behind a neighbour. Such a piece goes to
 * the neighbour it touches, so that a town hangs together; islands touch nobody and stay.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { union } from 'polyclip-ts';
import { areaOf } from './ring-area.ts';

type Outline = Polygon | MultiPolygon;
type Rings = Position[][];

interface Piece {
  readonly town: number;
  rings: Rings;
  /** The largest piece of its town: it never moves. */
  readonly isMain: boolean;
}

export const polygonsOf = (outline: Outline): Rings[] =>
  outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;

export function outlineOf(polygons: Rings[]): Outline {
  const [first] = polygons;
  if (!first) throw new Error('an outline has no land');
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

export function joinStrayParts(outlines: readonly Outline[]): readonly Outline[] {
  let pieces = outlines.flatMap((outline, town) =>
    polygonsOf(outline)
      .toSorted((left, right) => landOf(right) - landOf(left))
      .map((rings, position): Piece => ({ town, rings, isMain: position === 0 })),
  );
  // Each round joins one piece to another, so that the next may touch what has grown; it ends when only islands are left.
  for (let joined: Piece | null = joinOne(pieces); joined; joined = joinOne(pieces)) {
    const gone = joined;
    pieces = pieces.filter((piece) => piece !== gone);
  }
  return outlines.map((_, town) => outlineOf(pieces.filter((piece) => piece.town === town).map(({ rings }) => rings)));
}

/** Joins one stray piece to the piece of another town it touches most, and returns it. */
function joinOne(pieces: readonly Piece[]): Piece | null {
  for (const stray of pieces.filter(({ isMain }) => !isMain)) {
    const neighbours = pieces
      .filter((other) => other.town !== stray.town && (other.isMain || landOf(other.rings) > landOf(stray.rings)))
      .map((other) => ({ other, shared: sharedCorners(stray.rings, other.rings) }))
      .filter(({ shared }) => shared > 1)
      .sort((left, right) => Number(right.other.isMain) - Number(left.other.isMain) || right.shared - left.shared);
    for (const { other } of neighbours) {
      const [whole, ...apart] = unite(other.rings, stray.rings);
      // Pieces that touch in two points only do not become one.
      if (!whole || apart.length > 0) continue;
      other.rings = whole;
      return stray;
    }
  }
  return null;
}

function unite(one: Rings, other: Rings): Rings[] {
  return union(one as Parameters<typeof union>[0], other as Parameters<typeof union>[0]);
}

function sharedCorners(one: Rings, other: Rings): number {
  const corners = new Set(one.flat().map(String));
  return new Set(
    other
      .flat()
      .map(String)
      .filter((corner) => corners.has(corner)),
  ).size;
}

const landOf = ([outer = []]: Rings): number => areaOf(outer);
