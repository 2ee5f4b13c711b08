/** The one starter of an embedded PostgreSQL: product, tests and benches use it. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { freePort } from './free-port.ts';
import { findPrograms, initialise, spawnServer, stopLeftover, type Programs } from './postgres-process.ts';
import { findUser, giveTo, type RunAs } from './postgres-user.ts';

export interface EmbeddedPostgresOptions {
  /** Holds the cluster; created where absent. A persistent one keeps its password beside it, in `<dataDir>.password`. */
  readonly dataDir: string;
  readonly port?: number;
  /** false: no durability (fsync off) and the directory is removed at the stop. For tests. */
  readonly persistent?: boolean;
  readonly maxConnections?: number;
  readonly log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  urlOf(database: string): string;
  stop(): Promise<void>;
}

const READY = 'database system is ready to accept connections';
const TEST_FLAGS = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = resolve(options.dataDir);
  const persistent = options.persistent ?? true;
  const log = options.log ?? (() => undefined);
  const programs = await findPrograms();
  await mkdir(dirname(directory), { recursive: true });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const user = await findUser(programs.postgres, [dirname(directory)]);
  await giveTo(user, directory);
  const password = await ensureCluster(directory, programs, user, log);
  await stopLeftover(directory, programs, user);
  const port = await freePort(options.port);
  const flags = ['-D', directory, '-p', String(port), '-c', 'listen_addresses=127.0.0.1'];
  // Over TCP only: the default socket directory may not be writable for the user.
  flags.push('-c', 'unix_socket_directories=', '-c', `max_connections=${options.maxConnections ?? 200}`);
  const stop = await startServer(programs, [...flags, ...(persistent ? [] : TEST_FLAGS)], user, log);
  return {
    port,
    user: 'postgres',
    password,
    urlOf: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await stop();
      if (!persistent) {
        await rm(directory, { recursive: true, force: true });
        await rm(`${directory}.password`, { force: true });
      }
    },
  };
}

/** Ends the server that a killed process left on the directory, if there is one. */
export async function stopLeftoverPostgres(dataDir: string): Promise<void> {
  const directory = resolve(dataDir);
  if (!existsSync(directory)) return;
  const programs = await findPrograms();
  await stopLeftover(directory, programs, await findUser(programs.postgres, [dirname(directory)]));
}

/** Initialises an empty directory; returns the password of the cluster. */
async function ensureCluster(
  directory: string,
  programs: Programs,
  user: RunAs,
  log: (line: string) => void,
): Promise<string> {
  const kept = `${directory}.password`;
  if (existsSync(join(directory, 'PG_VERSION')) && existsSync(kept)) return readFile(kept, 'utf8');
  const password = randomBytes(18).toString('hex');
  const temporary = await mkdtemp(join(tmpdir(), 'gridcase-pw-'));
  const file = join(temporary, 'password');
  try {
    await writeFile(file, password, { mode: 0o600 });
    await giveTo(user, file);
    await chmod(temporary, 0o711);
    log(`PostgreSQL: creating the cluster in ${dirname(directory)}`);
    await initialise(programs, directory, user, file);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  await writeFile(kept, password, { mode: 0o600 });
  return password;
}

async function startServer(
  programs: Programs,
  flags: readonly string[],
  user: RunAs,
  log: (line: string) => void,
): Promise<() => Promise<void>> {
  const child = spawnServer(programs, flags, user);
  const kill = () => child.kill('SIGINT');
  process.once('exit', kill);
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const recent: string[] = [];
  await new Promise<void>((ready, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`PostgreSQL ended with code ${code}:\n${recent.join('\n')}`)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      recent.push(...text.trimEnd().split('\n'));
      recent.splice(0, recent.length - 20);
      for (const line of text.trimEnd().split('\n')) log(line);
      if (text.includes(READY)) ready();
    });
  });
  return async () => {
    process.off('exit', kill);
    // SIGINT is PostgreSQL's fast shutdown: open sessions are ended, nothing committed is lost.
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
    await exited;
  };
}
