/** A point inside the cell of a village, found in the seeded geometry. */
import type { Pool } from 'pg';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';

export async function pointInVillage(
  pool: Pool,
  villageCode: string,
): Promise<{ longitude: number; latitude: number }> {
  const { rows } = await pool.query<{ geometry: Polygon | MultiPolygon }>(
    'select geometry from grid_cell where village_code = $1 order by code limit 1',
    [villageCode],
  );
  const geometry = rows[0]?.geometry;
  if (geometry === undefined) throw new Error(`no cell of village ${villageCode}`);
  const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
  const corners = (ring ?? []).slice(1);
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length;
  const point = [mean(0), mean(1)];
  if (!booleanPointInPolygon(point, geometry)) throw new Error(`the middle of ${villageCode} lies outside it`);
  return { longitude: point[0]!, latitude: point[1]! };
}
