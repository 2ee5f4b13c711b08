/**
 * Where the synthetic villages of a county lie. Towns are spread over the county in proportion to their villages, then
 * each village gets a site inside its town. Nothing here is surveyed: only the county outline is real.
 */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from '#domain/grid/locate.ts';
import type { Random } from './random.ts';

export type Point = [longitude: number, latitude: number];

export interface TownPlan {
  readonly code: string;
  readonly villages: readonly string[];
}

/** Candidates tried for each site; the one furthest from the others wins, which spreads sites evenly. */
const CANDIDATES = 8;
/** An outline that fills less of its box than this would be no outline of a town. */
const MAX_TRIES = 200_000;

const squaredDistance = (one: Point, other: Point): number => (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2;

function randomPointIn(outline: Polygon | MultiPolygon, random: Random): Point {
  const [west, south, east, north] = boundsOf(outline);
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    const point: Point = [west + random.next() * (east - west), south + random.next() * (north - south)];
    if (booleanPointInPolygon(point, outline, { ignoreBoundary: true })) return point;
  }
  throw new Error('found no point inside an outline');
}

/** `count` points inside an outline, spread evenly (Mitchell's best candidate). */
export function spreadPoints(outline: Polygon | MultiPolygon, count: number, random: Random): readonly Point[] {
  const points: Point[] = [];
  while (points.length < count) {
    let best = randomPointIn(outline, random);
    let bestDistance = nearest(best, points);
    for (let candidate = 1; candidate < CANDIDATES && points.length > 0; candidate += 1) {
      const point = randomPointIn(outline, random);
      const distance = nearest(point, points);
      if (distance > bestDistance) [best, bestDistance] = [point, distance];
    }
    points.push(best);
  }
  return points;
}

function nearest(point: Point, others: readonly Point[]): number {
  return others.reduce((least, other) => Math.min(least, squaredDistance(point, other)), Infinity);
}

/** One site for each town, so that a town with more villages has more room around it. */
export function townSites(
  towns: readonly TownPlan[],
  outline: Polygon | MultiPolygon,
  random: Random,
): readonly Point[] {
  const count = towns.reduce((total, town) => total + town.villages.length, 0);
  return split(towns, spreadPoints(outline, count, random)).map((points) => middlePoint(points));
}

/** Halves the towns and the points again and again, across the longer side, until every town has its points. */
function split(towns: readonly TownPlan[], points: readonly Point[]): readonly (readonly Point[])[] {
  if (towns.length <= 1) return [points];
  const half = Math.floor(towns.length / 2);
  const share = towns.slice(0, half).reduce((total, town) => total + town.villages.length, 0);
  const axis = spanOf(points, 0) >= spanOf(points, 1) ? 0 : 1;
  const sorted = [...points].sort((left, right) => left[axis] - right[axis]);
  return [...split(towns.slice(0, half), sorted.slice(0, share)), ...split(towns.slice(half), sorted.slice(share))];
}

function spanOf(points: readonly Point[], axis: 0 | 1): number {
  const values = points.map((point) => point[axis]);
  return Math.max(...values) - Math.min(...values);
}

/** The point nearest to the mean: a mean itself may lie in the sea. */
function middlePoint(points: readonly Point[]): Point {
  const mean: Point = [meanOf(points.map(([longitude]) => longitude)), meanOf(points.map(([, latitude]) => latitude))];
  return points.reduce((best, point) => (squaredDistance(point, mean) < squaredDistance(best, mean) ? point : best));
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
