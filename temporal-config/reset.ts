/** `npm run reset`: forgets all local data. The cache with the built server stays. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { currentEnvironment, loadConfig } from '#platform/config.ts';
import { stopLeftoverPostgres } from '#platform/embedded-postgres.ts';
import { AlreadyRunningError, lockDataDir } from './start-lock.ts';
import { stopLeftoverServer } from './temporal-server.ts';

/** By name, not the whole directory: GRIDCASE_DATA_DIR may hold what is not ours. */
const OURS = [
  'postgres',
  'postgres.password',
  'temporal',
  'temporal-dev.sqlite',
  'files',
  'workflow-bundle',
  'keys.json',
];

const { dataDir } = loadConfig(currentEnvironment());
try {
  const unlock = await lockDataDir(dataDir);
  // A start that was killed leaves its servers behind.
  await stopLeftoverServer(dataDir);
  await stopLeftoverPostgres(join(dataDir, 'postgres'));
  for (const name of [...OURS, 'running.json']) await rm(join(dataDir, name), { recursive: true, force: true });
  await unlock();
  process.stdout.write(`The data in ${dataDir} is removed.\n`);
} catch (error) {
  if (!(error instanceof AlreadyRunningError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
