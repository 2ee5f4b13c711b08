/** Prepares external engines for API and workers: migrations, reference data, namespace. Once before each release. */
import { loadConfig } from '#platform/config.ts';
import { createLogger } from '#platform/logger.ts';
import { prepareNamespace } from './engines.ts';
import { firstPassword } from './first-password.ts';
import { prepareDatabase } from './prepare-database.ts';

const config = loadConfig();
const logger = createLogger({ name: 'prepare', level: config.logLevel, pretty: config.logPretty });
const { databaseUrl, temporal } = config;
if (databaseUrl === undefined || temporal.address === undefined) {
  throw new Error('prepare needs DATABASE_URL and TEMPORAL_ADDRESS');
}
const password = firstPassword(config);
if (password === null) logger.warn('no accounts are made: give GRIDCASE_INITIAL_PASSWORD');
await prepareDatabase(databaseUrl, logger, (line) => logger.info(line), password);
await prepareNamespace(config, temporal.address);
logger.info({ namespace: temporal.namespace }, 'prepared');
