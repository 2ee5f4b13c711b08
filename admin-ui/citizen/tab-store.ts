/**
 * What a citizen's page keeps, for this tab alone: nobody is signed in, and the computer may be the library's. So it lies in
 * sessionStorage (gone with the tab), is worth nothing half an hour after the last touch (browsers bring closed tabs back),
 * and numbers by which people are identified or paid are never in it: they are typed again.
 */
import { IDENTITY_NUMBER_FIELDS } from '#domain/identity/party-identity.ts';
import type { DraftStore } from '../drafts/draft-store.ts';

const PREFIX = 'gridcase.citizen/';
const LIVES_MS = 30 * 60_000;
const NEVER_KEPT: ReadonlySet<string> = new Set([...IDENTITY_NUMBER_FIELDS, 'bankAccount']);

/** As JSON, without what is never kept. */
export const textToKeep = (value: unknown): string =>
  JSON.stringify(value, (name, part: unknown) => (NEVER_KEPT.has(name) ? undefined : part));

/** Where the browser keeps nothing: as long as the page lives. */
const onPage = new Map<string, string>();

interface Kept {
  readonly at: number;
  readonly value: unknown;
}

export function readInTab(key: string): unknown {
  const text = onPage.get(key) ?? textInTab(key);
  if (!text) return undefined;
  const { at, value } = JSON.parse(text) as Kept;
  if (Date.now() - at < LIVES_MS) return value;
  forgetInTab(key);
  return undefined;
}

function textInTab(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing. */
export function keepInTab(key: string, value: unknown): boolean {
  const text = textToKeep({ at: Date.now(), value });
  try {
    sessionStorage.setItem(PREFIX + key, text);
    return true;
  } catch {
    onPage.set(key, text);
    return false;
  }
}

export function forgetInTab(key: string): void {
  onPage.delete(key);
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept.
  }
}

export function forgetAllInTab(prefix: string): void {
  const inTab = keysInTab().flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
  for (const key of [...onPage.keys(), ...inTab]) if (key.startsWith(prefix)) forgetInTab(key);
}

function keysInTab(): readonly string[] {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
}

export const tabStore: DraftStore = {
  read: async <Draft>(key: string) => readInTab(key) as Draft | undefined,
  write: async (key, draft) => keepInTab(key, draft),
  remove: async (key) => forgetInTab(key),
};
