import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { boundsOf, type GridIndex, prepareGrid } from '#domain/grid/locate.ts';
import { planCounties, readCountyOutlines, readDivisions } from '#database/seeds/divisions.ts';
import { areaOf, type CountyPlan, type SyntheticCell, synthesizeCells } from '#database/seeds/grid-cells.ts';
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
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const ringAreas = polygons.map(([outer = [], ...holes]) =>
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
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const county = counties.get(countyCode);
      return polygons.flat(2).some(([x = Number.NaN, y = Number.NaN]) => county?.locate(x, y) === null);
    });
    expect(outside).toEqual([]);
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
