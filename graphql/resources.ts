/** What the API process owns and shares between requests. Built once in server.ts. */
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import type { Disk } from 'flydrive';
import type { Config } from '#platform/config.ts';
import type { Logger } from '#platform/logger.ts';
import type { LiveUpdates } from '#database/live-updates.ts';
import type { AuditTrail } from './audit.ts';
import type { AttemptLimit } from './auth/attempt-limit.ts';
import type { SessionStore } from './auth/session-store.ts';
import type { GridIndexes } from './grid-indexes.ts';
import type { ReferenceCaches } from './reference-caches.ts';

export interface ApiResources {
  readonly config: Config;
  readonly orm: MikroORM;
  readonly temporal: Client;
  readonly files: Disk;
  readonly logger: Logger;
  readonly audit: AuditTrail;
  readonly attempts: AttemptLimit;
  readonly sessions: SessionStore;
  readonly changes: LiveUpdates;
  readonly reference: ReferenceCaches;
  readonly grids: GridIndexes;
}
