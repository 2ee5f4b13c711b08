/**
 * Synthetic grid cells: one for each village, cut from the real outline of its county. Voronoi cells of the towns are
 * clipped to the county, and Voronoi cells of the villages to their town; so towns hang together, cells do not overlap,
 * and together they cover the county.
 */
import { Delaunay } from 'd3-delaunay';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { intersection } from 'polyclip-ts';
import { boundsOf } from '#domain/grid/locate.ts';
import { cropPolygons } from './crop-outline.ts';
import { joinStrayParts, outlineOf, polygonsOf } from './join-stray-parts.ts';
import { createRandom } from './random.ts';
import { areaOf } from './ring-area.ts';
import { type Point, spreadPoints, type TownPlan, townSites } from './village-sites.ts';

export interface CountyPlan {
  readonly code: string;
  readonly outline: Polygon | MultiPolygon;
  readonly towns: readonly TownPlan[];
}

export interface SyntheticCell {
  /** Village code and a serial of three digits, as unit grids (单元网格) are usually numbered. */
  readonly code: string;
  readonly countyCode: string;
  readonly townCode: string;
  readonly villageCode: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Six decimals are a tenth of a metre. */
const PRECISION = 1_000_000;
/** About ten square metres: what is smaller is a rounding remnant, not land. */
const SLIVER = 1e-9;
/** Room around outlines and cells, in degrees. */
const MARGIN = 0.01;

export function synthesizeCells(county: CountyPlan): readonly SyntheticCell[] {
  const random = createRandom(county.code);
  const sites = townSites(county.towns, county.outline, random);
  const towns = joinStrayParts(voronoiParts(sites, county.outline));
  return county.towns.flatMap((town, position) => {
    const outline = partAt(towns, position);
    const parts = voronoiParts(spreadPoints(outline, town.villages.length, random), outline);
    return town.villages.map((villageCode, index) => ({
      code: `${villageCode}001`,
      countyCode: county.code,
      townCode: town.code,
      villageCode,
      geometry: partAt(parts, index),
    }));
  });
}

function partAt(parts: readonly (Polygon | MultiPolygon)[], position: number): Polygon | MultiPolygon {
  const part = parts[position];
  if (!part) throw new Error('a site has no cell');
  return part;
}

/** Cuts an outline into the Voronoi cells of sites that lie in it. */
function voronoiParts(sites: readonly Point[], outline: Polygon | MultiPolygon): readonly (Polygon | MultiPolygon)[] {
  if (sites.length === 1) return [outline];
  const [west, south, east, north] = boundsOf(outline);
  const diagram = Delaunay.from(sites).voronoi([west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN]);
  return sites.map((_, position) => clip(diagram.cellPolygon(position), outline));
}

function clip(cell: readonly (readonly number[])[], outline: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const ring = cell.map(([x = Number.NaN, y = Number.NaN]): [number, number] => [x, y]);
  const [west, south, east, north] = boundsOf({ type: 'Polygon', coordinates: [ring] });
  const nearby = cropPolygons(polygonsOf(outline), [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN]);
  const polygons = intersection(nearby as Parameters<typeof intersection>[0], [ring])
    .map((polygon) => polygon.map((points) => roundRing(points)).filter((points) => areaOf(points) > SLIVER))
    .filter((polygon) => polygon.length > 0);
  return outlineOf(polygons);
}

function roundRing(ring: readonly (readonly number[])[]): Position[] {
  const rounded: Position[] = [];
  for (const [x = Number.NaN, y = Number.NaN] of ring) {
    const point = [Math.round(x * PRECISION) / PRECISION, Math.round(y * PRECISION) / PRECISION];
    const last = rounded.at(-1);
    if (last?.[0] !== point[0] || last?.[1] !== point[1]) rounded.push(point);
  }
  return rounded;
}
