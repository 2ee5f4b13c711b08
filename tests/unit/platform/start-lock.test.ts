import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDir } from '#temporal-config/start-lock.ts';

describe('lock against two starts', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'gridcase-lock-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const holder = (): string => readFileSync(join(dataDir, 'start.pid'), 'utf8');

  it('can be taken again after it was given back', async () => {
    await (
      await lockDataDir(dataDir)
    )();
    const release = await lockDataDir(dataDir);
    expect(holder()).toBe(String(process.pid));
    await release();
    expect(existsSync(join(dataDir, 'start.lock'))).toBe(false);
  });

  it('refuses while the holder runs, and names it', async () => {
    await lock(dataDir, { lockfilePath: join(dataDir, 'start.lock') });
    const other = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      'setInterval(() => {}, 1000)',
      'temporal-config',
    ]);
    try {
      writeFileSync(join(dataDir, 'start.pid'), String(other.pid));
      await expect(lockDataDir(dataDir)).rejects.toThrow(`process ${other.pid}`);
    } finally {
      other.kill();
    }
  });

  it.each([
    // Above the largest process id that Linux gives.
    ['was killed', '4194399'],
    ['was killed, and its id belongs to another program by now', '1'],
  ])('is taken over at once from a process that %s', async (_, pid) => {
    await lock(dataDir, { lockfilePath: join(dataDir, 'start.lock') });
    writeFileSync(join(dataDir, 'start.pid'), pid);
    const release = await lockDataDir(dataDir);
    expect(holder()).toBe(String(process.pid));
    await release();
  });
});
