/**
 * Changes of cases as they are committed, from one LISTEN connection per process. After a lost connection it comes back
 * with growing waits and says `resync`: what happened meanwhile is unknown, so whoever listens fetches anew.
 */
import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';
import type { CaseId } from '#domain/ids.ts';
import { CHANGE_CHANNEL, type CaseChange, type PeopleTold } from './change-channel.ts';

export type LiveUpdate =
  | { readonly kind: 'change'; readonly change: CaseChange }
  | ({ readonly kind: 'told' } & PeopleTold)
  | { readonly kind: 'resync' };

export interface LiveUpdates {
  /** Calls back for every update; returns how to stop. */
  subscribe(listener: (update: LiveUpdate) => void): () => void;
  /** How many subscribe now. */
  readonly subscribers: number;
  /** Calls back, for as long as the process lives, before those people's pages hear of it and ask. */
  beforeTold(listener: (toldUserIds: readonly string[]) => void): void;
  close(): Promise<void>;
}

export interface LiveUpdatesConfig {
  readonly databaseUrl: string;
  readonly log?: (message: string) => void;
}

const FIRST_WAIT = 100;
const LONGEST_WAIT = 5_000;

const ids = z.array(z.string());
const changeSchema = z.object({
  caseId: z.string().transform((id) => id as CaseId),
  number: z.string(),
  jurisdiction: z.string(),
  cityCode: z.string(),
  countyCode: z.string(),
  townCode: z.string(),
  villageCode: z.string(),
  unitIds: ids,
  reporterIds: ids,
  deniedUnitIds: ids,
  deniedUserIds: ids,
});
const toldSchema = z.object({ toldUserIds: ids });
const payloadSchema = z.union([changeSchema, toldSchema, z.object({ caseId: z.string() })]);

const READ_CHANGE = `
select id as "caseId", number, jurisdiction, city_code as "cityCode", county_code as "countyCode",
  town_code as "townCode", village_code as "villageCode", unit_ids::text[] as "unitIds", reporter_ids::text[] as "reporterIds",
  denied_unit_ids::text[] as "deniedUnitIds", denied_user_ids::text[] as "deniedUserIds"
from case_file where id = $1`;

/** Resolves when the first connection listens. */
export async function createLiveUpdates(config: LiveUpdatesConfig): Promise<LiveUpdates> {
  const updates = new Updates(config);
  await updates.connect();
  return updates;
}

class Updates implements LiveUpdates {
  readonly #config: LiveUpdatesConfig;
  readonly #emitter = new EventEmitter({ captureRejections: false }).setMaxListeners(0);
  readonly #closing = new AbortController();
  #client: Client | null = null;
  #reconnecting: Promise<void> = Promise.resolve();

  constructor(config: LiveUpdatesConfig) {
    this.#config = config;
  }

  async connect(): Promise<void> {
    const client = new Client({ connectionString: this.#config.databaseUrl, keepAlive: true });
    const lost = (): void => {
      if (this.#client !== client || this.#closing.signal.aborted) return;
      this.#client = null;
      this.#reconnecting = this.#reconnect();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => void this.#tell(client, payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${CHANGE_CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
  }

  subscribe(listener: (update: LiveUpdate) => void): () => void {
    this.#emitter.on('update', listener);
    return () => this.#emitter.off('update', listener);
  }

  get subscribers(): number {
    return this.#emitter.listenerCount('update');
  }

  beforeTold(listener: (toldUserIds: readonly string[]) => void): void {
    this.#emitter.on('told', listener);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#reconnecting;
    await this.#client?.end();
    this.#emitter.removeAllListeners();
  }

  async #tell(client: Client, payload: string): Promise<void> {
    try {
      const update = await this.#updateOf(client, payload);
      if (update?.kind === 'told') this.#emitter.emit('told', update.toldUserIds);
      if (update !== null) this.#emitter.emit('update', update);
    } catch (error) {
      // A change nobody can be told of exactly: everybody looks for themselves.
      this.#config.log?.(`a change could not be read: ${String(error)}`);
      this.#emitter.emit('update', { kind: 'resync' } satisfies LiveUpdate);
    }
  }

  /** A change too large for a notification comes as its id alone. */
  async #updateOf(client: Client, payload: string): Promise<LiveUpdate | null> {
    const told = payloadSchema.parse(JSON.parse(payload));
    if ('toldUserIds' in told) return { kind: 'told', ...told };
    if ('number' in told) return { kind: 'change', change: told };
    const { rows } = await client.query<CaseChange>(READ_CHANGE, [told.caseId]);
    return rows[0] === undefined ? null : { kind: 'change', change: rows[0] };
  }

  async #reconnect(): Promise<void> {
    const { signal } = this.#closing;
    for (let pause = FIRST_WAIT; !signal.aborted; pause = Math.min(pause * 2, LONGEST_WAIT)) {
      try {
        await wait(pause, undefined, { signal });
        await this.connect();
        this.#emitter.emit('update', { kind: 'resync' } satisfies LiveUpdate);
        return;
      } catch (error) {
        if (!signal.aborted) this.#config.log?.(`no connection for live updates yet: ${String(error)}`);
      }
    }
  }
}
