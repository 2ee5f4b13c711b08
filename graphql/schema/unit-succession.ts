/** From when to when a unit exists, what it took over from and what took over from it. */
import type { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { builder } from '../builder.ts';
import type { ApiContext } from '../context.ts';
import { UnitRef } from './refs.ts';

export function registerUnitSuccession(): void {
  builder.objectFields(UnitRef, (t) => ({
    departmentType: t.string({ nullable: true, resolve: (unit) => unit.departmentType ?? null }),
    validFrom: t.field({ type: 'DateTime', resolve: (unit) => unit.validFrom }),
    validTo: t.field({ type: 'DateTime', nullable: true, resolve: (unit) => unit.validTo ?? null }),
    predecessors: t.field({
      type: [UnitRef],
      description: 'Abolished units whose open cases the people of this one carry on.',
      complexity: { field: 1, multiplier: 5 },
      resolve: async (unit, _args, context) =>
        unitsOf(
          context,
          (await context.loaders.successions.load(unit.id))
            .filter(({ successorId }) => successorId === unit.id)
            .map(({ predecessorId }) => predecessorId),
        ),
    }),
    successors: t.field({
      type: [UnitRef],
      complexity: { field: 1, multiplier: 5 },
      resolve: async (unit, _args, context) =>
        unitsOf(
          context,
          (await context.loaders.successions.load(unit.id))
            .filter(({ predecessorId }) => predecessorId === unit.id)
            .map(({ successorId }) => successorId),
        ),
    }),
  }));
}

async function unitsOf({ loaders }: ApiContext, ids: readonly string[]): Promise<OrgUnit[]> {
  const units = await Promise.all(ids.map((id) => loaders.unit.load(id)));
  return units.filter((unit) => unit !== null);
}
