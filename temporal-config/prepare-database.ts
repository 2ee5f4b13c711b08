/** Migrations and reference data: idempotent, at every start. */
import type { Logger } from '#platform/logger.ts';
import { createOrm } from '#database/orm.ts';
import { seed } from '#database/seeds/seed.ts';

export async function prepareDatabase(databaseUrl: string, logger: Logger, say: (line: string) => void): Promise<void> {
  const orm = createOrm({ databaseUrl, log: (message) => logger.debug(message) });
  try {
    const pending = await orm.migrator.getPending();
    if (pending.length > 0) say(`Database: ${pending.length} migrations`);
    await orm.migrator.up();
    say('Database: reference data');
    await seed(orm, logger);
  } finally {
    await orm.close();
  }
}
