/** Inserts what is not there yet and leaves what is there alone: administrators may have changed it since. */
import type { EntityManager, EntityName, RequiredEntityData } from '@mikro-orm/postgresql';

/** PostgreSQL takes 65 535 parameters a statement; no entity of the seed has 60 columns. */
const CHUNK = 1000;

/** Returns how many rows were inserted. */
export async function insertMissing<Entity extends object, Row extends RequiredEntityData<Entity>>(
  em: EntityManager,
  entity: EntityName<Entity>,
  rows: readonly Row[],
  isThere: (row: Row) => boolean,
): Promise<number> {
  const missing = rows.filter((row) => !isThere(row));
  for (let start = 0; start < missing.length; start += CHUNK) {
    await em.insertMany(entity, missing.slice(start, start + CHUNK));
  }
  return missing.length;
}
