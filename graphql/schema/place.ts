/** Where a matter lies: the point, if it has one, its cell and the path of divisions above it. */
import { DivisionRef, PlaceRef } from './refs.ts';

export function registerPlace(): void {
  PlaceRef.implement({
    fields: (t) => ({
      longitude: t.exposeFloat('longitude', { nullable: true, description: 'Null where there is no point' }),
      latitude: t.exposeFloat('latitude', { nullable: true, description: 'Null where there is no point' }),
      cellCode: t.exposeString('cellCode', { description: 'Empty where the point is in no cell or there is none' }),
      path: t.field({
        type: [DivisionRef],
        resolve: async (place, _args, { loaders }) => {
          const rows = await Promise.all(place.divisionCodes.map((code) => loaders.division.load(code)));
          return rows.filter((row) => row !== null);
        },
      }),
      synthetic: t.boolean({
        resolve: async (place, _args, { loaders }) => (await loaders.cell.load(place.cellCode))?.synthetic ?? false,
      }),
    }),
  });
}
