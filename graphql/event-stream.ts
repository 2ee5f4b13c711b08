/**
 * Live updates as an async iterator, for one subscriber: bounded, so that a browser that has stopped reading costs nothing,
 * and for as long as the subscriber may listen. Not a generator: asked to return while it waits, one would go on waiting,
 * and a closed page would be listened for until something happens to its case.
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

type Next<Item> = IteratorResult<Item, undefined>;

interface EventStream<Item> extends AsyncIterableIterator<Item, undefined, void> {
  return(): Promise<Next<Item>>;
}

export function eventStream<Viewer, Item>(
  updates: Pick<LiveUpdates, 'subscribe'>,
  { viewer, renew, pick, renewedEveryMs = RENEWED_EVERY_MS }: Subscriber<Viewer, Item>,
): EventStream<Item> {
  const unread: Item[] = [];
  const waiting: ((next: Next<Item>) => void)[] = [];
  const listening: { as: Viewer | null } = { as: viewer };
  const over: Next<Item> = { done: true, value: undefined };

  const tell = (item: Item): void => {
    const reader = waiting.shift();
    if (reader === undefined) unread.push(item);
    else reader({ done: false, value: item });
  };
  const unsubscribe = updates.subscribe((update) => {
    if (listening.as !== null) pick(listening.as, update).forEach(tell);
    if (unread.length > MAX_UNREAD) unread.splice(0, unread.length - MAX_UNREAD);
  });
  const end = (): void => {
    listening.as = null;
    clearInterval(timer);
    unsubscribe();
    unread.length = 0;
    for (const reader of waiting.splice(0)) reader(over);
  };
  const timer = setInterval(() => {
    renew().then(
      (renewed) => {
        if (renewed === null) end();
        else if (listening.as !== null) listening.as = renewed;
      },
      // A database that does not answer sends no updates either: the next round asks again.
      () => undefined,
    );
  }, renewedEveryMs);

  return {
    async next() {
      if (unread.length > 0) return { done: false, value: unread.shift()! };
      return listening.as === null ? over : new Promise((resolve) => waiting.push(resolve));
    },
    async return() {
      end();
      return over;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
