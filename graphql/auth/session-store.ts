/**
 * Sessions: a random token with the person, of which the database holds the digest alone. Who calls, with the posts held
 * now, is kept for a few seconds, so that a revoked post or session ends within that time and most requests ask nothing.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';
import type { UserId } from '#domain/ids.ts';
import { DomainError } from '#domain/errors.ts';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { Session } from '#database/entities/session.entity.ts';
import { queryPlain } from '#database/plain-rows.ts';
import type { Viewer } from '../viewer.ts';
import { loadViewer } from './load-viewer.ts';

const VIEWER_KEPT_MS = 3_000;
/** `lastSeenAt` is for people who review sessions: a minute's precision, not a write a request. */
const SEEN_EVERY_MS = 60_000;

/** The row's lock waits for a change of the password under way, and looks at what came of it. */
const OPEN = `
insert into session (token_hash, created_at, last_seen_at, expires_at, user_id)
select $1, $2::timestamptz, $3::timestamptz, $4::timestamptz, u.id from app_user u
where u.id = $5 and u.password_hash = $6 and u.disabled_at is null for share
returning user_id`;

/** A person's own doing, or what a page does by itself while nobody may be there: that keeps no session alive. */
export type Use = 'person' | 'background';

export interface SessionLimits {
  readonly hours: number;
  /** 0: a session may lie unused as long as it lasts. */
  readonly idleMinutes: number;
}

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

export interface SessionStore {
  /**
   * For the person whose password was just checked, as long as it is still his: a change that came in between, also in
   * another process, has put out every session, and this one must not come after.
   */
  open(user: Pick<AppUser, 'id' | 'passwordHash'>): Promise<OpenedSession>;
  close(token: string): Promise<void>;
  /** Every session of the person but this one, in one transaction with `why`. */
  closeOthers(userId: UserId, token: string, why: (em: EntityManager) => Promise<void>): Promise<void>;
  /** The posts of these people have changed: who they are is read anew at their next request. */
  forget(userIds: readonly string[]): void;
  viewerOf(token: string, use: Use): Promise<Viewer | null>;
}

interface Ends {
  readonly expiresAt: number;
  seenAt: number;
}

interface Kept extends Ends {
  readonly viewer: Viewer;
}

export function createSessionStore(orm: MikroORM, { hours, idleMinutes }: SessionLimits): SessionStore {
  const kept = new LRUCache<string, Kept>({ max: 10_000, ttl: VIEWER_KEPT_MS });
  /** Requests that come together wait for one reading. */
  const underWay = new Map<string, Promise<Kept | null>>();
  // The last use may be as much later than what is written of it: nobody is put out before his time.
  const idleMs = idleMinutes === 0 ? Number.POSITIVE_INFINITY : idleMinutes * 60_000 + SEEN_EVERY_MS;
  const hasEnded = ({ expiresAt, seenAt }: Ends, now: number): boolean => expiresAt <= now || seenAt + idleMs <= now;

  async function read(tokenHash: string): Promise<Kept | null> {
    const em = orm.em.fork();
    const now = new Date();
    const session = await em.findOne(Session, { tokenHash });
    if (session === null) return null;
    const ends = { expiresAt: session.expiresAt.getTime(), seenAt: session.lastSeenAt.getTime() };
    if (hasEnded(ends, now.getTime())) return null;
    const user = await em.findOne(AppUser, { id: session.userId, disabledAt: null });
    return user === null ? null : { viewer: await loadViewer(em, user, now), ...ends };
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

  async function see(tokenHash: string, entry: Kept, now: number): Promise<void> {
    if (now - entry.seenAt <= SEEN_EVERY_MS) return;
    entry.seenAt = now;
    await orm.em.fork().nativeUpdate(Session, { tokenHash }, { lastSeenAt: new Date(now) });
  }

  return {
    async open(user) {
      const token = randomBytes(32).toString('base64url');
      const createdAt = new Date();
      const expiresAt = new Date(createdAt.getTime() + hours * 3_600_000);
      const em = orm.em.fork();
      const instants = [createdAt, createdAt, expiresAt].map((at) => at.toISOString());
      const opened = await queryPlain(em, OPEN, [digest(token), ...instants, user.id, user.passwordHash]);
      if (opened.length === 0) throw new DomainError('INVALID_CREDENTIALS', { userId: user.id });
      // What has run out is of no use to anybody, and says who was here when.
      await em.nativeDelete(Session, { expiresAt: { $lte: createdAt } });
      if (idleMinutes > 0) {
        await em.nativeDelete(Session, { lastSeenAt: { $lte: new Date(createdAt.getTime() - idleMs) } });
      }
      return { token, expiresAt };
    },
    async close(token) {
      const tokenHash = digest(token);
      await orm.em.fork().nativeDelete(Session, { tokenHash });
      underWay.delete(tokenHash);
      kept.delete(tokenHash);
    },
    async closeOthers(userId, token, why) {
      await orm.em.fork().transactional(async (em) => {
        await why(em);
        await em.nativeDelete(Session, { userId, tokenHash: { $ne: digest(token) } });
      });
      underWay.clear();
      kept.clear();
    },
    forget(userIds) {
      const changed = [...kept.entries()].filter(([, { viewer }]) => userIds.includes(viewer.userId));
      for (const [tokenHash] of changed) kept.delete(tokenHash);
      // What is being read may be from before the change.
      underWay.clear();
    },
    async viewerOf(token, use) {
      const tokenHash = digest(token);
      const known = kept.get(tokenHash);
      // Another process may have seen its person since: what seems over is read again.
      const entry = known !== undefined && !hasEnded(known, Date.now()) ? known : await readOnce(tokenHash);
      const now = Date.now();
      if (entry === null || hasEnded(entry, now)) return null;
      if (use === 'person') await see(tokenHash, entry, now);
      return entry.viewer;
    },
  };
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
