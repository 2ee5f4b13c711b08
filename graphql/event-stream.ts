/** Live updates as an async iterator, for one subscriber: bounded, so that a browser that has stopped reading costs nothing. */
import type { LiveUpdate, LiveUpdates } from '#database/live-updates.ts';

/** More than this unread means the reader is far behind: it gets the newest, and refetches anyway. */
const MAX_UNREAD = 256;

export async function* eventStream<Item>(
  updates: LiveUpdates,
  pick: (update: LiveUpdate) => readonly Item[],
): AsyncGenerator<Item, void, void> {
  const unread: Item[] = [];
  let wake: (() => void) | null = null;
  const unsubscribe = updates.subscribe((update) => {
    unread.push(...pick(update));
    if (unread.length > MAX_UNREAD) unread.splice(0, unread.length - MAX_UNREAD);
    if (unread.length > 0) wake?.();
  });
  try {
    for (;;) {
      while (unread.length > 0) yield unread.shift()!;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    unsubscribe();
  }
}
