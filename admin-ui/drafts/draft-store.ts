/**
 * What people have typed but not sent, kept in IndexedDB per person: it survives a lost connection, a reload and a dead
 * battery. Where the browser refuses storage (private windows) drafts live only as long as the page.
 */
import { createStore, del, get, getMany, keys, set, type UseStore } from 'idb-keyval';

let store: UseStore | null = null;

function drafts(): UseStore {
  store ??= createStore('gridcase-drafts', 'drafts');
  return store;
}

export async function readDraft<Draft>(key: string): Promise<Draft | undefined> {
  try {
    return await get<Draft>(key, drafts());
  } catch {
    return undefined;
  }
}

/** All that is kept under keys that begin so; null when the browser keeps nothing. */
export async function readDrafts<Draft>(prefix: string): Promise<readonly Draft[] | null> {
  try {
    const found = (await keys<string>(drafts())).filter((key) => key.startsWith(prefix));
    const kept = await getMany<Draft>(found, drafts());
    return kept.filter((draft) => draft !== undefined);
  } catch {
    return null;
  }
}

/** False when the browser keeps nothing: the page then says so instead of promising a draft. */
export async function writeDraft(key: string, draft: unknown): Promise<boolean> {
  try {
    await set(key, draft, drafts());
    return true;
  } catch {
    return false;
  }
}

export async function deleteDraft(key: string): Promise<void> {
  try {
    await del(key, drafts());
  } catch {
    // Nothing was kept, so nothing is left to delete.
  }
}

/** Where a draft is kept, by whose device it is. */
export interface DraftStore {
  readonly read: <Draft>(key: string) => Promise<Draft | undefined>;
  /** False when nothing is kept. */
  readonly write: (key: string, draft: unknown) => Promise<boolean>;
  readonly remove: (key: string) => Promise<void>;
  /** Calls when another window has written or removed it; where windows share nothing there is nothing to hear. */
  readonly hear?: (key: string, listener: () => void) => () => void;
}

const CHANNEL = 'gridcase-drafts';

/** To the other windows of this browser. */
let windows: BroadcastChannel | null = null;

function channel(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'function') windows ??= new BroadcastChannel(CHANNEL);
  return windows;
}

function hear(key: string, listener: () => void): () => void {
  const heard = ({ data }: MessageEvent<unknown>) => {
    if (data === key) listener();
  };
  channel()?.addEventListener('message', heard);
  return () => channel()?.removeEventListener('message', heard);
}

/** Of people with an account: their drafts are kept under their name. */
export const deviceStore: DraftStore = {
  read: readDraft,
  write: async (key, draft) => {
    const isKept = await writeDraft(key, draft);
    if (isKept) channel()?.postMessage(key);
    return isKept;
  },
  remove: async (key) => {
    await deleteDraft(key);
    channel()?.postMessage(key);
  },
  hear,
};
