/** Stored files, by content: hashed while they stream in, never whole in memory. */
import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Config } from './config.ts';

export interface StoredFile {
  readonly storageKey: string;
  readonly size: number;
  readonly sha256: string;
}

export interface FileStore {
  /** Refuses with FileTooLargeError as soon as the limit is passed, and keeps nothing then. */
  save(content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredFile>;
  read(storageKey: string): Promise<Readable>;
  remove(storageKey: string): Promise<void>;
}

export class FileTooLargeError extends Error {
  constructor(maxBytes: number) {
    super(`the file is larger than ${maxBytes} bytes`);
    this.name = 'FileTooLargeError';
  }
}

export function createFileStore(config: Pick<Config, 'filesDir'>): FileStore {
  const disk = new Disk(new FSDriver({ location: config.filesDir, visibility: 'private' }));
  return {
    async save(content, maxBytes) {
      const hash = createHash('sha256');
      let size = 0;
      async function* measured(): AsyncGenerator<Uint8Array> {
        for await (const chunk of content) {
          size += chunk.byteLength;
          if (size > maxBytes) throw new FileTooLargeError(maxBytes);
          hash.update(chunk);
          yield chunk;
        }
      }
      const id = randomUUID();
      // Two levels of folders keep each one small.
      const storageKey = `${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`;
      try {
        await disk.putStream(storageKey, Readable.from(measured(), { objectMode: false }));
      } catch (error) {
        await disk.delete(storageKey).catch(() => undefined);
        throw tooLargeIn(error) ?? error;
      }
      return { storageKey, size, sha256: hash.digest('hex') };
    },
    read: (storageKey) => disk.getStream(storageKey),
    remove: (storageKey) => disk.delete(storageKey),
  };
}

/** The disk wraps what its source threw. */
function tooLargeIn(error: unknown): FileTooLargeError | null {
  if (error instanceof FileTooLargeError) return error;
  return error instanceof Error && error.cause !== undefined ? tooLargeIn(error.cause) : null;
}
