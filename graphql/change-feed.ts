/**
 * What the database tells after each commit, for the subscriptions of this process. One connection listens; when it is
 * lost the feed reconnects and says `resync`, since whatever was notified meanwhile is gone.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';
import type { Logger } from '#platform/logger.ts';

const CHANNEL = 'gridcase_changes';
const RECONNECT_MS = 1_000;

const payload = z.object({
  caseId: z.string(),
  number: z.string(),
  jurisdiction: z.string(),
  cityCode: z.string(),
  countyCode: z.string(),
  townCode: z.string(),
  villageCode: z.string(),
  unitIds: z.array(z.string()),
  reporterIds: z.array(z.string()),
});

export type CaseChange = z.infer<typeof payload>;
export type FeedEvent = { readonly kind: 'case'; readonly change: CaseChange } | { readonly kind: 'resync' };

export interface ChangeFeed {
  subscribe(listener: (event: FeedEvent) => void): () => void;
  stop(): Promise<void>;
}

export async function startChangeFeed(databaseUrl: string, logger: Logger): Promise<ChangeFeed> {
  const listeners = new Set<(event: FeedEvent) => void>();
  const publish = (event: FeedEvent): void => listeners.forEach((listener) => listener(event));
  const stopping = new AbortController();
  let client = await listen(databaseUrl, publish, lost);

  function lost(): void {
    if (!stopping.signal.aborted) void reconnect();
  }

  async function reconnect(): Promise<void> {
    logger.warn('listening connection lost, reconnecting');
    while (!stopping.signal.aborted) {
      await wait(RECONNECT_MS);
      try {
        client = await listen(databaseUrl, publish, lost);
        publish({ kind: 'resync' });
        return;
      } catch (error) {
        logger.debug({ err: error }, 'database not reachable yet');
      }
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      stopping.abort();
      listeners.clear();
      await client.end();
    },
  };
}

async function listen(databaseUrl: string, publish: (event: FeedEvent) => void, lost: () => void): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl, keepAlive: true, application_name: 'gridcase-changes' });
  client.on('notification', ({ payload: text }) => {
    const parsed = payload.safeParse(JSON.parse(text ?? 'null'));
    if (parsed.success) publish({ kind: 'case', change: parsed.data });
  });
  // `error` precedes `end` when the connection breaks; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`listen ${CHANNEL}`);
  client.once('end', lost);
  return client;
}
