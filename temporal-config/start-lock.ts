/** One start a data directory. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';

export class AlreadyRunningError extends Error {
  constructor(dataDir: string, pid: number) {
    super(
      `GridCase already runs on ${dataDir} (process ${pid}). Stop it first (Ctrl-C in its terminal, or kill ${pid}), ` +
        'or give this one another GRIDCASE_DATA_DIR and GRIDCASE_PORT.',
    );
    this.name = 'AlreadyRunningError';
  }
}

/** Takes the lock or throws AlreadyRunningError. The lock of a process that was killed is taken over at once. */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const lockfilePath = join(dataDir, 'start.lock');
  const holderFile = join(dataDir, 'start.pid');
  // A stalled event loop must not end the product: the holder's process id decides, not the age of the lock.
  const take = () => lock(dataDir, { lockfilePath, stale: 60_000, update: 10_000, onCompromised: () => undefined });
  const release = await take().catch(async () => {
    const holder = await holderOf(holderFile);
    if (holder !== null) throw new AlreadyRunningError(dataDir, holder);
    await rm(lockfilePath, { recursive: true, force: true });
    return take();
  });
  await writeFile(holderFile, String(process.pid));
  return async () => {
    await rm(holderFile, { force: true });
    await release().catch(() => undefined);
  };
}

async function holderOf(file: string): Promise<number | null> {
  const pid = Number(await readFile(file, 'utf8').catch(() => '0'));
  return pid > 0 && pid !== process.pid && (await isOurs(pid)) ? pid : null;
}

/** Process ids are reused: where the system tells command lines, the process must be a Node of this product. */
async function isOurs(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return command === null || command.includes('temporal-config');
}
