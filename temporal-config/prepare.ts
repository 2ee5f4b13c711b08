/** Prepares external engines for API and workers: migrations, reference data, namespace. Once before each release. */
import { loadConfig } from '#platform/config.ts';
import { createLogger } from '#platform/logger.ts';
import { prepareNamespace } from './engines.ts';
import { prepareDatabase } from './prepare-database.ts';

const config = loadConfig();
const logger = createLogger({ name: 'prepare', level: config.logLevel, pretty: config.logPretty });
const { databaseUrl, temporal } = config;
if (databaseUrl === undefined || temporal.address === undefined) {
  throw new Error('prepare needs DATABASE_URL and TEMPORAL_ADDRESS');
}
await prepareDatabase(databaseUrl, logger, (line) => logger.info(line));
await prepareNamespace(config, temporal.address);
logger.info({ namespace: temporal.namespace }, 'prepared');
