/** Key rings: the first key encrypts, every key decrypts, so that a key can be replaced without downtime. */
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

export interface Key {
  readonly id: string;
  readonly secret: Buffer;
}
export type KeyRing = readonly [Key, ...Key[]];

export interface Keys {
  readonly payload: KeyRing;
  readonly personal: KeyRing;
  /** Of the digests by which the same person is found again. */
  readonly identity: KeyRing;
}

const KEY = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/;
const keyFile = z.object({ payload: z.string(), personal: z.string() });

/** Reads `id:base64[,id:base64…]`, each key of 32 bytes; null when it is not that. */
export function parseKeyRing(text: string): KeyRing | null {
  const keys = text.split(',').map((entry): Key | null => {
    const parts = KEY.exec(entry.trim());
    return parts === null ? null : { id: parts[1]!, secret: Buffer.from(parts[2]!, 'base64') };
  });
  const [first, ...others] = keys.filter((key) => key !== null);
  if (first === undefined || others.length + 1 !== keys.length) return null;
  return new Set(keys.map((key) => key?.id)).size === keys.length ? [first, ...others] : null;
}

/** The keys kept in the file, made at the first start. Two processes starting at once end up with the same keys. */
export function loadOrCreateKeys(path: string): Omit<Keys, 'identity'> {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = () => `k1:${randomBytes(32).toString('base64')}`;
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, `${JSON.stringify({ payload: fresh(), personal: fresh() }, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  const kept = keyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const payload = parseKeyRing(kept.payload);
  const personal = parseKeyRing(kept.personal);
  if (payload === null || personal === null) throw new Error(`${path} holds no valid keys`);
  return { payload, personal };
}

/** For an installation that was given no key of its own: made of the oldest personal key, which outlives a rotation. */
export function derivedIdentityKeys(personal: KeyRing): KeyRing {
  const { id, secret } = personal.at(-1)!;
  return [{ id: `personal-${id}`, secret: Buffer.from(hkdfSync('sha256', secret, '', 'gridcase:party-identity', 32)) }];
}

export class WrongKeyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongKeyError';
  }
}

const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

const cipherKeys = new WeakMap<Key, KeyObject>();

/** Imported once: bytes given anew to every cipher cost more than encrypting a payload does. */
function cipherKeyOf(key: Key): KeyObject {
  let imported = cipherKeys.get(key);
  if (imported === undefined) cipherKeys.set(key, (imported = createSecretKey(key.secret)));
  return imported;
}

/** nonce ‖ ciphertext ‖ tag. `context` is authenticated, not stored: a value moved elsewhere does not decrypt. */
export function seal(key: Key, plain: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(NONCE_LENGTH);
  const cipher = createCipheriv('aes-256-gcm', cipherKeyOf(key), nonce).setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function open(key: Key, sealed: Uint8Array, context: string): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < NONCE_LENGTH + TAG_LENGTH) throw new WrongKeyError('the encrypted value is cut short');
  const decipher = createDecipheriv('aes-256-gcm', cipherKeyOf(key), bytes.subarray(0, NONCE_LENGTH), {
    authTagLength: TAG_LENGTH,
  });
  decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-TAG_LENGTH));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_LENGTH, -TAG_LENGTH)), decipher.final()]);
  } catch {
    throw new WrongKeyError(`the value does not decrypt with key "${key.id}": another key or altered data`);
  }
}

export function keyNamed(ring: KeyRing, id: string): Key {
  const key = ring.find((candidate) => candidate.id === id);
  if (key === undefined) throw new WrongKeyError(`no key "${id}" here; known: ${ring.map((k) => k.id).join(', ')}`);
  return key;
}
