import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { boundsOf, type GridIndex, prepareGrid } from '#domain/grid/locate.ts';
import { planCounties, readCountyOutlines, readDivisions } from '#database/seeds/divisions.ts';
import { type CountyPlan, type SyntheticCell, synthesizeCells } from '#database/seeds/grid-cells.ts';
import { polygonsOf } from '#database/seeds/join-stray-parts.ts';
import { areaOf } from '#database/seeds/ring-area.ts';
import { createRandom } from '#database/seeds/random.ts';

const divisions = readDivisions();
const plans = planCounties(divisions, readCountyOutlines());
let cells: readonly SyntheticCell[] = [];
let grid: GridIndex<SyntheticCell>;

beforeAll(() => {
  cells = plans.flatMap((plan) => synthesizeCells(plan));
  grid = prepareGrid(cells);
}, 120_000);

function landArea(geometry: Polygon | MultiPolygon): number {
  const ringAreas = polygonsOf(geometry).map(([outer = [], ...holes]) =>
    holes.reduce((left, hole) => left - areaOf(hole), areaOf(outer)),
  );
  return ringAreas.reduce((total, area) => total + area, 0);
}

function randomPoints({ code, outline }: CountyPlan, count: number): [number, number][] {
  const random = createRandom(`test ${code}`);
  const [west, south, east, north] = boundsOf(outline);
  const points: [number, number][] = [];
  while (points.length < count) {
    const point: [number, number] = [west + random.next() * (east - west), south + random.next() * (north - south)];
    if (booleanPointInPolygon(point, outline)) points.push(point);
  }
  return points;
}

interface Piece {
  readonly townCode: string;
  readonly corners: readonly string[];
}

/** Pieces that no chain of touching pieces joins to the largest group of their town, though they touch other towns. */
function strayPieces(pieces: readonly Piece[]): string[] {
  const byCorner = Map.groupBy(
    pieces.flatMap((piece) => piece.corners.map((corner) => ({ corner, piece }))),
    ({ corner }) => corner,
  );
  const touching = (piece: Piece): Piece[] =>
    piece.corners.flatMap((corner) => (byCorner.get(corner) ?? []).map((entry) => entry.piece));
  const groups: Piece[][] = [];
  const grouped = new Set<Piece>();
  for (const start of pieces) {
    if (grouped.has(start)) continue;
    const group = [start];
    grouped.add(start);
    for (const piece of group) {
      for (const next of touching(piece)) {
        if (next.townCode !== piece.townCode || grouped.has(next)) continue;
        grouped.add(next);
        group.push(next);
      }
    }
    groups.push(group);
  }
  return [...Map.groupBy(groups, ([first]) => first?.townCode).values()].flatMap((ofTown) =>
    ofTown
      .toSorted((left, right) => right.length - left.length)
      .slice(1)
      .filter((group) =>
        group.some((piece) => {
          const others = touching(piece).filter(({ townCode }) => townCode !== piece.townCode);
          // One common corner is no border.
          return others.length > new Set(others).size;
        }),
      )
      .map((group) => `${group[0]?.townCode}: ${group.length}`),
  );
}

describe('synthetic cells', () => {
  test('every village has one, under its own code, town and county', () => {
    const villages = divisions.filter(({ level }) => level === 'village');
    expect(new Set(cells.map(({ villageCode }) => villageCode))).toEqual(new Set(villages.map(({ code }) => code)));
    expect(cells).toHaveLength(villages.length);
    const parents = new Map(villages.map(({ code, parentCode }) => [code, parentCode]));
    const misplaced = cells.filter(
      ({ code, villageCode, townCode, countyCode }) =>
        parents.get(villageCode) !== townCode || !townCode.startsWith(countyCode) || code !== `${villageCode}001`,
    );
    expect(misplaced).toEqual([]);
  });

  test.each(plans.map((plan) => [plan.code, plan] as const))('cover county %s and do not overlap', (code, plan) => {
    const area = cells
      .filter(({ countyCode }) => countyCode === code)
      .reduce((total, { geometry }) => total + landArea(geometry), 0);
    expect(area / landArea(plan.outline)).toBeCloseTo(1, 4);
  });

  test.each(plans.map((plan) => [plan.code, plan] as const))('points of county %s are found in it', (code, plan) => {
    const points = randomPoints(plan, 300);
    const lost = points.filter(([longitude, latitude]) => {
      const found = grid.locate(longitude, latitude);
      if (found === null) return true;
      // Outlines of neighbours overlap by a hair in the source: then either county is right.
      const isRight =
        found.countyCode === code ||
        plans.some(
          (other) => other.code === found.countyCode && booleanPointInPolygon([longitude, latitude], other.outline),
        );
      return !isRight;
    });
    expect(lost).toEqual([]);
  });

  test('no point lies in two cells of a county', () => {
    const twice = plans.flatMap((plan) => {
      const own = cells.filter(({ countyCode }) => countyCode === plan.code);
      return randomPoints(plan, 100).filter(
        (point) => own.filter(({ geometry }) => booleanPointInPolygon(point, geometry)).length !== 1,
      );
    });
    expect(twice).toEqual([]);
  });

  test('every corner of a cell lies in its county, to a metre', () => {
    const counties = new Map(plans.map(({ code, outline }) => [code, prepareGrid([{ geometry: outline }])]));
    const outside = cells.filter(({ countyCode, geometry }) => {
      const county = counties.get(countyCode);
      return polygonsOf(geometry)
        .flat(2)
        .some(([x = Number.NaN, y = Number.NaN]) => county?.locate(x, y) === null);
    });
    expect(outside).toEqual([]);
  });

  test('a town hangs together: only islands lie apart from the rest of it', () => {
    const strays = plans.flatMap((plan) => {
      const pieces = cells
        .filter(({ countyCode }) => countyCode === plan.code)
        .flatMap(({ townCode, geometry }) =>
          polygonsOf(geometry).map((rings) => ({ townCode, corners: rings.flat().map(String) })),
        );
      return strayPieces(pieces);
    });
    expect(strays).toEqual([]);
  });

  test('the sea and the neighbouring cities are outside', () => {
    expect(grid.locate(119.5, 24.5)).toBeNull();
    expect(grid.locate(118.09, 24.48)).toBeNull();
    expect(grid.locate(0, 0)).toBeNull();
  });

  test('are the same at every run', () => {
    const [plan] = plans;
    expect(plan && synthesizeCells(plan)).toEqual(cells.filter(({ countyCode }) => countyCode === plan?.code));
  });
});
