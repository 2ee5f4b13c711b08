/** Migrations and reference data: idempotent, at every start. */
import { migrate } from '#database/migrate.ts';
import { createOrm } from '#database/orm.ts';
import { seed } from '#database/seeds/seed.ts';
import type { Logger } from '#platform/logger.ts';

export async function prepareDatabase(databaseUrl: string, logger: Logger, say: (line: string) => void): Promise<void> {
  const log = (message: string): void => logger.debug(message);
  const applied = await migrate(databaseUrl, log);
  say(`Database: ${applied.length === 0 ? 'up to date' : `${applied.length} migrations applied`}, reference data`);
  const orm = createOrm({ databaseUrl, log });
  try {
    await seed(orm, { info: say });
  } finally {
    await orm.close();
  }
}
