/** Composition root of the API process: HTTP, GraphQL, sessions, health, metrics, the built UI. Several may run at once. */
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { createLiveUpdates } from '#database/live-updates.ts';
import { createOrm } from '#database/orm.ts';
import { loadConfig } from '#platform/config.ts';
import type { Config } from '#platform/config.ts';
import { createLogger } from '#platform/logger.ts';
import { connectTemporal } from '#platform/temporal-client.ts';
import { createApp } from './app.ts';
import { createAuditTrail } from './audit.ts';
import { createAttemptLimit } from './auth/attempt-limit.ts';
import { createSessionStore } from './auth/session-store.ts';
import { createGridIndexes } from './grid-indexes.ts';
import { createReferenceCaches } from './reference-caches.ts';
import type { ApiResources } from './resources.ts';

const POOL_SIZE = 10;
/** A page that waits longer is told to try again, and holds nothing that others wait for. */
const PATIENCE = { connectionMs: 10_000, statementMs: 60_000 };
const UI_DIRECTORY = path.join(import.meta.dirname, '..', 'dist');

export interface ApiOptions {
  readonly config: Config;
  /** Given by a process that has them already; otherwise made here and closed by `stop`. */
  readonly orm?: MikroORM;
  readonly temporal?: Client;
}

export interface RunningApi {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startApi({ config, ...given }: ApiOptions): Promise<RunningApi> {
  const { databaseUrl } = config;
  if (databaseUrl === undefined) throw new Error('DATABASE_URL is not set: `npm start` starts everything');
  const logger = createLogger({ name: 'api', level: config.logLevel, pretty: config.logPretty });
  const log = (message: string): void => logger.debug(message);
  const closing: (() => Promise<unknown>)[] = [];
  const orm = given.orm ?? createOrm({ databaseUrl, poolSize: POOL_SIZE, patience: PATIENCE, log });
  if (given.orm === undefined) closing.push(() => orm.close());
  const temporal = given.temporal ?? (await connectedClient(config, closing));
  const changes = await createLiveUpdates({ databaseUrl, log });
  closing.push(() => changes.close());
  const resources: ApiResources = {
    config,
    orm,
    temporal,
    changes,
    logger,
    files: new Disk(new FSDriver({ location: config.filesDir, visibility: 'private' })),
    audit: createAuditTrail(orm),
    // The oldest key, which outlives a rotation.
    attempts: createAttemptLimit(orm, config.keys.identity.at(-1)!.secret),
    sessions: createSessionStore(orm, { hours: config.sessionHours, idleMinutes: config.idleMinutes }),
    reference: createReferenceCaches(),
    grids: createGridIndexes(orm),
  };
  // A delegation is told live: what the page then asks for is answered to the posts held from now on.
  changes.beforeTold((userIds) => resources.sessions.forget(userIds));
  const server = await listen(resources);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      for (const close of closing.toReversed()) await close();
    },
  };
}

async function connectedClient(config: Config, closing: (() => Promise<unknown>)[]): Promise<Client> {
  const connected = await connectTemporal(config);
  closing.push(() => connected.close());
  return connected.client;
}

async function listen(resources: ApiResources): Promise<RunningApi> {
  const { host, port } = resources.config;
  // The server first: with it come the global Request and Response that the app builds upon.
  const server = createAdaptorServer({ fetch: (request, bindings) => app.fetch(request, bindings) });
  const app = createApp(resources, UI_DIRECTORY);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  resources.logger.info({ port: bound }, 'API is listening');
  return {
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${bound}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Subscriptions would keep their connections open for ever.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const api = await startApi({ config: loadConfig() });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void api.stop().then(() => process.exit(0)));
  }
}
