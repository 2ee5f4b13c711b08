/**
 * Reference data and demo accounts of Quanzhou. Runs at every start: one transaction that adds what is missing and
 * changes nothing that is there, so a second run, or one after a crash, is harmless.
 */
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { DEMO_PASSWORD } from './demo-accounts.ts';
import { readDivisions } from './divisions.ts';
import { planUnits } from './org-units.ts';
import { planPredecessors } from './predecessors.ts';
import type { SeedLog } from './seed-log.ts';
import { seedAccounts } from './seed-accounts.ts';
import { seedCells } from './seed-cells.ts';
import {
  seedCalendars,
  seedCategories,
  seedDivisions,
  seedJurisdiction,
  seedSuccessions,
  seedUnits,
} from './seed-reference.ts';

export { demoAccounts } from './demo-accounts.ts';

/** Any constant of our own: two processes started at once seed one after the other. */
const SEED_LOCK = 350_500;

/** `password`: of the accounts it makes; null makes none. */
export async function seed(
  orm: Pick<MikroORM, 'em'>,
  log: SeedLog,
  password: string | null = DEMO_PASSWORD,
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [SEED_LOCK]);
    const divisions = readDivisions();
    const units = [...planUnits(divisions), ...planPredecessors()];
    const steps: Readonly<Record<string, (em: EntityManager) => Promise<number>>> = {
      jurisdictions: seedJurisdiction,
      calendars: seedCalendars,
      divisions: (tx) => seedDivisions(tx, divisions),
      units: (tx) => seedUnits(tx, units),
      successions: seedSuccessions,
      categories: seedCategories,
      'grid cells': (tx) => seedCells(tx, divisions, log),
      ...(password !== null && { accounts: (tx) => seedAccounts(tx, password) }),
    };
    for (const [name, step] of Object.entries(steps)) {
      const added = await step(em);
      if (added > 0) log.info(`seed: ${added} ${name}`);
    }
  });
}
