/**
 * One SSE connection a tab. The server says only that something changed; what is on the screen is then read again.
 * After every reconnection everything is read again, because changes in between went unheard.
 */
import type { QueryClient } from '@tanstack/react-query';
import { ChangedDocument, type ChangedSubscription, type ChangeKind } from '#graphql/generated/graphql.ts';
import { faultOf, persistedRequest, readJson, send } from './graphql-client.ts';
import { readEvents } from './event-stream.ts';

export type LiveStatus = 'connecting' | 'live' | 'lost';

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;
/** Changes arrive in bursts (a bulk action): one refetch answers them all. */
const GATHER = 400;

/** First parts of the query keys that show what a kind of change touches. */
const touched: Readonly<Record<ChangeKind, readonly string[]>> = {
  case: ['case', 'cases', 'overdue', 'queue', 'statistics', 'me'],
  queue: ['queue', 'me', 'statistics'],
  notice: ['notices', 'me', 'delegations'],
};

export interface LiveUpdates {
  readonly status: () => LiveStatus;
  /** For useSyncExternalStore. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

export function createLiveUpdates(queryClient: QueryClient): LiveUpdates {
  const listeners = new Set<() => void>();
  const pending = new Set<ChangeKind>();
  let status: LiveStatus = 'connecting';
  let controller: AbortController | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;

  function set(next: LiveStatus): void {
    if (next === status) return;
    status = next;
    listeners.forEach((listener) => listener());
  }

  function flush(): void {
    gathering = undefined;
    const keys = new Set([...pending].flatMap((kind) => touched[kind]));
    pending.clear();
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => keys.has(String(queryKey[0])) });
  }

  function heard(message: string): void {
    const { data } = JSON.parse(message) as { data?: ChangedSubscription | null };
    if (!data) return;
    pending.add(data.changed.kind);
    gathering ??= setTimeout(flush, GATHER);
  }

  async function listen(signal: AbortSignal, opened: () => void): Promise<void> {
    const response = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: persistedRequest(ChangedDocument, {}),
      signal,
    });
    if (!response.ok || !response.body) throw faultOf(response, await readJson(response));
    opened();
    await readEvents(response.body, heard);
  }

  async function run(signal: AbortSignal): Promise<void> {
    let delay = FIRST_DELAY;
    let missed = false;
    while (!signal.aborted) {
      await listen(signal, () => {
        delay = FIRST_DELAY;
        set('live');
        if (missed) void queryClient.invalidateQueries();
      }).catch(() => undefined);
      if (signal.aborted) return;
      missed = true;
      set('lost');
      await pause(delay, signal);
      delay = Math.min(delay * 2, LONGEST_DELAY);
    }
  }

  return {
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      if (controller) return;
      controller = new AbortController();
      void run(controller.signal);
    },
    stop: () => {
      controller?.abort();
      controller = undefined;
      clearTimeout(gathering);
      gathering = undefined;
      set('connecting');
    },
  };
}

/** Waits, but not longer than until the browser says that it is online again. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    }
    addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}
