/** Grid cells, county by county: cutting them takes seconds, so a county that has its cells is left out. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { GridCell } from '../entities/grid-cell.entity.ts';
import { type DivisionRow, planCounties, readCountyOutlines } from './divisions.ts';
import { synthesizeCells } from './grid-cells.ts';
import { insertMissing } from './insert-missing.ts';
import { centreCode, unitIdOf } from './org-units.ts';
import { QUANZHOU } from './quanzhou.ts';
import type { SeedLog } from './seed-log.ts';

export async function seedCells(em: EntityManager, divisions: readonly DivisionRow[], log: SeedLog): Promise<number> {
  const there = await em.findAll(GridCell, {
    where: { jurisdiction: QUANZHOU },
    fields: ['code'],
    disableIdentityMap: true,
  });
  const codes = new Set(there.map(({ code }) => code));
  const plans = planCounties(divisions, readCountyOutlines());
  const missing = plans.filter(({ towns }) =>
    towns.some(({ villages }) => villages.some((village) => !codes.has(`${village}001`))),
  );
  let added = 0;
  for (const [position, plan] of missing.entries()) {
    log.info(`seed: cutting the grid cells of county ${position + 1} of ${missing.length}`);
    const rows = synthesizeCells(plan).map((cell) => ({
      ...cell,
      jurisdiction: QUANZHOU,
      cityCode: QUANZHOU,
      synthetic: true,
      unitId: unitIdOf(centreCode(cell.villageCode)),
    }));
    added += await insertMissing(em, GridCell, rows, ({ code }) => codes.has(code));
  }
  return added;
}
