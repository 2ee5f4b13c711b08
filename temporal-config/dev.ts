/** `npm start`: everything on one machine. `--watch` (npm run dev): restarts on changes, and Vite for the UI. */
import { rm, writeFile } from 'node:fs/promises';
import { ConfigError, currentEnvironment, loadConfig, runningProductFile, type Config } from '#platform/config.ts';
import { isFree } from '#platform/free-port.ts';
import { createLogger } from '#platform/logger.ts';
import { banner } from './banner.ts';
import { buildUi, viteProgram } from './build-ui.ts';
import { startChild } from './child-process.ts';
import { startEngines, type Engines } from './engines.ts';
import { NoServerError } from './find-server.ts';
import { prepareDatabase } from './prepare-database.ts';
import { AlreadyRunningError, lockDataDir } from './start-lock.ts';
import { untilReady } from './until-ready.ts';

const began = Date.now();
const say = (line: string): void => {
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`[${seconds} s] ${line}\n`);
};

class PortBusyError extends Error {
  constructor(config: Config) {
    super(`Port ${config.port} of ${config.host} is in use. Stop what listens there, or set GRIDCASE_PORT.`);
    this.name = 'PortBusyError';
  }
}

/** What has been started, stopped in reverse order. */
class Running {
  readonly #stops: { readonly name: string; readonly stop: () => Promise<void> }[] = [];

  add(name: string, stop: () => Promise<void>): void {
    this.#stops.push({ name, stop });
  }

  async stop(): Promise<void> {
    for (let last = this.#stops.pop(); last !== undefined; last = this.#stops.pop()) {
      const { name } = last;
      await last.stop().catch((error: unknown) => say(`${name} did not stop cleanly: ${String(error)}`));
    }
  }
}

async function start(config: Config, watch: boolean, running: Running, gaveUp: (name: string) => void): Promise<void> {
  running.add('lock', await lockDataDir(config.dataDir));
  if (!(await isFree(config.port, config.host))) throw new PortBusyError(config);
  if (!watch) await buildUi(say);
  const engines = await startEngines(config, say);
  running.add('engines', () => engines.stop());
  const logger = createLogger({ name: 'start', level: config.logLevel, pretty: config.logPretty });
  await prepareDatabase(engines.databaseUrl, logger, say);
  await startProcesses(config, engines, watch, running, gaveUp);
  const url = `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${config.port}`;
  await untilReady(url);
  say('ready');
  process.stdout.write(banner(watch ? 'http://localhost:5173' : url));
}

async function startProcesses(
  config: Config,
  engines: Engines,
  watch: boolean,
  running: Running,
  gaveUp: (name: string) => void,
): Promise<void> {
  const addresses = { DATABASE_URL: engines.databaseUrl, TEMPORAL_ADDRESS: engines.temporalAddress };
  const file = runningProductFile(config.dataDir);
  await writeFile(file, JSON.stringify(addresses), { mode: 0o600 });
  running.add('addresses', () => rm(file, { force: true }));
  const quiet = watch ? 'info' : 'warn';
  // A database of one's own may hold real accounts beside the seed's.
  const demo = { GRIDCASE_DEMO: String(config.databaseUrl === undefined) };
  const environment = { GRIDCASE_LOG_LEVEL: quiet, ...demo, ...currentEnvironment(), ...addresses };
  say('Starting worker and API');
  const worker = startChild({ name: 'worker', args: ['temporal-config/worker.ts'], environment, watch, say, gaveUp });
  running.add('worker', () => worker.stop());
  const api = startChild({ name: 'API', args: ['graphql/server.ts'], environment, watch, say, gaveUp });
  running.add('API', () => api.stop());
  if (!watch) return;
  const vite = startChild({ name: 'Vite', args: [viteProgram()], environment, watch: false, say, gaveUp });
  running.add('Vite', () => vite.stop());
}

/** Errors that say what to do need no stack. */
function explain(error: unknown): string {
  const plain = [ConfigError, AlreadyRunningError, NoServerError, PortBusyError];
  if (error instanceof Error && plain.some((type) => error instanceof type)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  const running = new Running();
  let ending: Promise<void> | null = null;
  const end = (why: string, code: number): Promise<void> => {
    ending ??= (async () => {
      say(why);
      await running.stop();
      say('stopped');
      process.exit(code);
    })();
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void end(`${signal}: stopping`, 0));
  try {
    const watch = process.argv.includes('--watch');
    await start(loadConfig(currentEnvironment()), watch, running, (name) => void end(`${name} keeps failing`, 1));
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    await end('not started', 1);
  }
}

await main();
