import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileStore, FileTooLargeError } from '#platform/files.ts';

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

describe('file store', () => {
  let filesDir: string;
  beforeEach(() => {
    filesDir = mkdtempSync(join(tmpdir(), 'gridcase-files-'));
  });
  afterEach(() => rmSync(filesDir, { recursive: true, force: true }));
  const stored = (): string[] =>
    readdirSync(filesDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(filesDir, name)).isFile(),
    );

  it('measures and hashes while storing', async () => {
    const store = createFileStore({ filesDir });
    const saved = await store.save(chunks('现场', '照片'), 100);
    expect(saved.size).toBe(12);
    expect(saved.sha256).toBe(createHash('sha256').update('现场照片').digest('hex'));
    const parts: Buffer[] = [];
    for await (const part of await store.read(saved.storageKey)) parts.push(Buffer.from(part));
    expect(Buffer.concat(parts).toString()).toBe('现场照片');
  });

  it('refuses past the limit and keeps nothing', async () => {
    const store = createFileStore({ filesDir });
    await expect(store.save(chunks('12345', '67890'), 8)).rejects.toThrow(FileTooLargeError);
    expect(stored()).toEqual([]);
  });

  it('keeps nothing of an upload that breaks off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half');
      throw new Error('connection lost');
    }
    await expect(createFileStore({ filesDir }).save(broken(), 100)).rejects.toThrow('Cannot write file');
    expect(stored()).toEqual([]);
  });
});
