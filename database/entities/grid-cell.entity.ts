/** A responsibility cell: where a point falls decides the divisions of a case. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { StoredJson } from './stored-json.ts';
import type { MultiPolygon, Polygon } from 'geojson';
import type { UnitId } from '#domain/ids.ts';

export const GridCell = defineEntity({
  name: 'GridCell',
  tableName: 'grid_cell',
  properties: {
    code: p.text().primary(),
    jurisdiction: p.text(),
    cityCode: p.text().default(''),
    countyCode: p.text().default(''),
    townCode: p.text().default(''),
    villageCode: p.text().default(''),
    /** GeoJSON, WGS-84. */
    geometry: p.type(StoredJson).$type<Polygon | MultiPolygon>(),
    synthetic: p.boolean().default(false),
    /** Unit whose workers walk the cell. */
    unitId: p.uuid().$type<UnitId>().nullable(),
  },
  indexes: [{ properties: ['jurisdiction'] }],
});
export type GridCell = InferEntity<typeof GridCell>;
