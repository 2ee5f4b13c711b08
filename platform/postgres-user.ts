/** PostgreSQL refuses to run as root. Then its programs run as the system user `postgres`, made where he is missing. */
import { execFile, execFileSync } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface RunAs {
  /** Absent: this process's own user. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Put before a program and its arguments. */
  readonly prefix: readonly string[];
}

/** `directories` have to be within reach of the user. */
export async function findUser(program: string, directories: readonly string[]): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const owner = await systemUser();
  const closed = await firstClosed([dirname(program), ...directories], owner.uid);
  if (closed === null) return { owner, prefix: [] };
  // A checkout under a closed home, such as /root: the user keeps one right of root, to pass closed directories. The
  // flag keeps it for access(2) too, by which PostgreSQL looks for its own programs.
  const identity = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  const rights = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  const prefix = ['setpriv', ...identity, ...rights, '--'];
  const [file, ...args] = [...prefix, program, '--version'];
  try {
    await run(file, args);
  } catch (error) {
    throw new Error(
      `PostgreSQL cannot run as root, and its user "postgres" may not enter ${closed}. Run as an ordinary user, or ` +
        `move the checkout (or GRIDCASE_DATA_DIR) to an open directory, or chmod o+x ${closed}, or give DATABASE_URL.`,
      { cause: error },
    );
  }
  return { owner, prefix };
}

/** File, arguments and options to start a program as the user. */
export function asUser(user: RunAs, program: string, args: readonly string[]) {
  const [file = program, ...rest] = [...user.prefix, program, ...args];
  return { file, args: rest, options: user.prefix.length === 0 ? { ...user.owner } : {} };
}

export async function giveTo(user: RunAs, path: string): Promise<void> {
  if (user.owner !== undefined) await chown(path, user.owner.uid, user.owner.gid);
}

async function systemUser(): Promise<{ uid: number; gid: number }> {
  const idOf = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  try {
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  } catch {
    const nobodyElse = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
    execFileSync('useradd', [...nobodyElse, 'postgres']);
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  }
}

async function firstClosed(directories: readonly string[], uid: number): Promise<string | null> {
  for (const directory of directories) {
    for (let at = resolve(directory); at !== dirname(at); at = dirname(at)) {
      const { mode, uid: owner } = await stat(at);
      if ((mode & 0o001) === 0 && owner !== uid) return at;
    }
  }
  return null;
}
