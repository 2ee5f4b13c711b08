/** Migrations and reference data: idempotent, at every start. */
import { migrate } from '#database/migrate.ts';
import { createOrm } from '#database/orm.ts';
import { seed } from '#database/seeds/seed.ts';
import type { Logger } from '#platform/logger.ts';

/** `password`: of the accounts that are missing. Left out, the known one of the demonstration; null makes none. */
export async function prepareDatabase(
  databaseUrl: string,
  logger: Logger,
  say: (line: string) => void,
  password?: string | null,
): Promise<void> {
  const log = (message: string): void => logger.debug(message);
  const applied = await migrate(databaseUrl, log);
  say(`Database: ${applied.length === 0 ? 'up to date' : `${applied.length} migrations applied`}, reference data`);
  const orm = createOrm({ databaseUrl, log });
  try {
    await seed(orm, { info: say }, password);
  } finally {
    await orm.close();
  }
}
