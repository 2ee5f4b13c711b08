/**
 * Live updates as an async iterator, for one subscriber: bounded, so that a browser that has stopped reading costs nothing,
 * and for as long as the subscriber may listen.
 */
import type { LiveUpdate, LiveUpdates } from '#database/live-updates.ts';

/** More than this unread means the reader is far behind: it gets the newest, and refetches anyway. */
const MAX_UNREAD = 256;
/** A session that was ended, or a post that was taken away, is felt within this time and that of the session store. */
const RENEWED_EVERY_MS = 5_000;

export interface Subscriber<Viewer, Item> {
  readonly viewer: Viewer;
  /** The viewer as he is now; null ends the stream. */
  readonly renew: () => Promise<Viewer | null>;
  readonly pick: (viewer: Viewer, update: LiveUpdate) => readonly Item[];
  readonly renewedEveryMs?: number;
}

export async function* eventStream<Viewer, Item>(
  updates: Pick<LiveUpdates, 'subscribe'>,
  { viewer, renew, pick, renewedEveryMs = RENEWED_EVERY_MS }: Subscriber<Viewer, Item>,
): AsyncGenerator<Item, void, void> {
  const unread: Item[] = [];
  const listening: { as: Viewer | null } = { as: viewer };
  let wake: (() => void) | null = null;
  const unsubscribe = updates.subscribe((update) => {
    if (listening.as !== null) unread.push(...pick(listening.as, update));
    if (unread.length > MAX_UNREAD) unread.splice(0, unread.length - MAX_UNREAD);
    if (unread.length > 0) wake?.();
  });
  const timer = setInterval(() => {
    // A database that does not answer sends no updates either: the next round asks again.
    renew().then(
      (renewed) => {
        listening.as = renewed;
        if (renewed === null) wake?.();
      },
      () => undefined,
    );
  }, renewedEveryMs);
  try {
    while (listening.as !== null) {
      const item = unread.shift();
      if (item !== undefined) {
        yield item;
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    clearInterval(timer);
    unsubscribe();
  }
}
