/** The ORM of a process: one connection pool on the product's database, as its owner. */
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from './options.ts';

export interface OrmConfig {
  readonly databaseUrl: string;
  /** Connections kept at most; a worker needs as many as it runs commits side by side. */
  readonly poolSize?: number;
  /** How long somebody waits for a free connection, and for a statement; left out, as long as it takes. */
  readonly patience?: { readonly connectionMs: number; readonly statementMs: number };
  /** Where the ORM's own warnings go. */
  readonly log?: (message: string) => void;
}

/** Through a lull: a new connection has to plan every statement anew. */
const IDLE_MS = 5 * 60_000;

/** Connects lazily, at the first query. Close it with `orm.close()`. */
export function createOrm(config: OrmConfig): MikroORM {
  return new MikroORM({
    ...ormOptions,
    clientUrl: config.databaseUrl,
    pool: { min: 0, max: config.poolSize ?? 10, idleTimeoutMillis: IDLE_MS },
    ...(config.patience && {
      driverOptions: {
        connectionTimeoutMillis: config.patience.connectionMs,
        statement_timeout: config.patience.statementMs,
      },
    }),
    logger: config.log ?? (() => {}),
  });
}
