/**
 * Sessions: a random token with the person, of which the database holds the digest alone. Who calls, with the posts held
 * now, is kept for a few seconds, so that a revoked post or session ends within that time and most requests ask nothing.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';
import type { UserId } from '#domain/ids.ts';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { Session } from '#database/entities/session.entity.ts';
import type { Viewer } from '../viewer.ts';
import { loadViewer } from './load-viewer.ts';

const VIEWER_KEPT_MS = 3_000;
/** `lastSeenAt` is for people who review sessions: a minute's precision, not a write a request. */
const SEEN_EVERY_MS = 60_000;

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

export interface SessionStore {
  open(userId: UserId): Promise<OpenedSession>;
  close(token: string): Promise<void>;
  viewerOf(token: string): Promise<Viewer | null>;
}

interface Kept {
  readonly viewer: Viewer;
  readonly expiresAt: number;
}

export function createSessionStore(orm: MikroORM, hours: number): SessionStore {
  const kept = new LRUCache<string, Kept>({ max: 10_000, ttl: VIEWER_KEPT_MS });
  /** Requests that come together wait for one reading. */
  const underWay = new Map<string, Promise<Kept | null>>();

  async function read(tokenHash: string): Promise<Kept | null> {
    const em = orm.em.fork();
    const now = new Date();
    const session = await em.findOne(Session, { tokenHash, expiresAt: { $gt: now } });
    if (session === null) return null;
    const user = await em.findOne(AppUser, { id: session.userId, disabledAt: null });
    if (user === null) return null;
    if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
      await em.nativeUpdate(Session, { tokenHash }, { lastSeenAt: now });
    }
    return { viewer: await loadViewer(em, user, now), expiresAt: session.expiresAt.getTime() };
  }

  async function readOnce(tokenHash: string): Promise<Kept | null> {
    const reading = underWay.get(tokenHash) ?? read(tokenHash);
    underWay.set(tokenHash, reading);
    try {
      const entry = await reading;
      // Closed meanwhile: then it is no longer the one under way, and is not kept.
      if (entry !== null && underWay.get(tokenHash) === reading) kept.set(tokenHash, entry);
      return entry;
    } finally {
      if (underWay.get(tokenHash) === reading) underWay.delete(tokenHash);
    }
  }

  return {
    async open(userId) {
      const token = randomBytes(32).toString('base64url');
      const createdAt = new Date();
      const expiresAt = new Date(createdAt.getTime() + hours * 3_600_000);
      const row = { tokenHash: digest(token), userId, createdAt, lastSeenAt: createdAt, expiresAt };
      const em = orm.em.fork();
      await em.insert(Session, row);
      // What has run out is of no use to anybody, and says who was here when.
      await em.nativeDelete(Session, { expiresAt: { $lte: createdAt } });
      return { token, expiresAt };
    },
    async close(token) {
      const tokenHash = digest(token);
      await orm.em.fork().nativeDelete(Session, { tokenHash });
      underWay.delete(tokenHash);
      kept.delete(tokenHash);
    },
    async viewerOf(token) {
      const tokenHash = digest(token);
      const entry = kept.get(tokenHash) ?? (await readOnce(tokenHash));
      return entry === null || entry.expiresAt <= Date.now() ? null : entry.viewer;
    },
  };
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
