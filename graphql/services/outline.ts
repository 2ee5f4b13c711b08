/** Outlines for the map: the counties where their borders are known, otherwise the cells themselves. */
import { readFile } from 'node:fs/promises';
import { GridCell } from '#database/entities/grid-cell.entity.ts';
import type { SignedInContext } from '../context.ts';

const DATA = new URL('../../database/seeds/data/', import.meta.url);
const MAX_CELLS = 1_000;

export async function outlineOf({ resources, viewer }: SignedInContext): Promise<unknown> {
  const { jurisdiction } = viewer;
  const known = await readFile(new URL(`${jurisdiction}-counties.geojson`, DATA), 'utf8').catch(() => null);
  if (known !== null) return JSON.parse(known) as unknown;
  const cells = await resources.orm.em.fork().find(GridCell, { jurisdiction }, { limit: MAX_CELLS });
  return {
    type: 'FeatureCollection',
    features: cells.map(({ code, geometry }) => ({ type: 'Feature', properties: { name: code }, geometry })),
  };
}
