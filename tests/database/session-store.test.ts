import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { Session } from '#database/entities/session.entity.ts';
import { createSessionStore, type Use } from '#graphql/auth/session-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { userId } from './case-commits.ts';

const clerk = { id: userId('clerk'), passwordHash: 'present' };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const account = { displayName: '', passwordHash: clerk.passwordHash, jurisdiction: '350500' };
  await database.orm.em.fork().insert(AppUser, { ...account, id: userId('clerk'), username: 'clerk' });
});
afterAll(() => database.drop());

test('a sign-in sweeps out the sessions that have run out, and leaves the others', async () => {
  const sessions = createSessionStore(database.orm, { hours: 1, idleMinutes: 0 });
  const kept = await sessions.open(clerk);
  const ended = { userId: userId('clerk'), createdAt: new Date(0), lastSeenAt: new Date(0), expiresAt: new Date(1) };
  await database.orm.em.fork().insert(Session, { ...ended, tokenHash: 'ended' });
  await sessions.open(clerk);
  const rows = await database.orm.em.fork().find(Session, {});
  expect(rows.length).toBe(2);
  expect(rows.map(({ tokenHash }) => tokenHash)).not.toContain('ended');
  expect(await sessions.viewerOf(kept.token, 'person')).toMatchObject({ username: 'clerk' });
});

test('whose posts have changed is read anew at once, others are not', async () => {
  const sessions = createSessionStore(database.orm, { hours: 1, idleMinutes: 0 });
  const { token } = await sessions.open(clerk);
  const known = await sessions.viewerOf(token, 'person');
  sessions.forget([userId('somebody else')]);
  expect(await sessions.viewerOf(token, 'person')).toBe(known);
  sessions.forget([userId('clerk')]);
  const anew = await sessions.viewerOf(token, 'person');
  expect(anew).toMatchObject({ username: 'clerk' });
  expect(anew).not.toBe(known);
});

describe('with an idle limit of ten minutes', () => {
  const limits = { hours: 1, idleMinutes: 10 };

  /** A session last used so many minutes ago, and a process that has not met it yet. */
  async function unusedFor(minutes: number) {
    const { token } = await createSessionStore(database.orm, limits).open(clerk);
    const tokenHash = createHash('sha256').update(token).digest('hex');
    const em = database.orm.em.fork();
    const lastSeenAt = new Date(Date.now() - minutes * 60_000);
    await em.nativeUpdate(Session, { tokenHash }, { lastSeenAt });
    const sessions = createSessionStore(database.orm, limits);
    const seenAgain = async () => (await em.fork().findOneOrFail(Session, { tokenHash })).lastSeenAt > lastSeenAt;
    return { token, sessions, asked: (use: Use) => sessions.viewerOf(token, use), seenAgain };
  }

  test('a session unused so long has ended for everybody who asks, and goes at the next sign-in', async () => {
    const { asked, seenAgain, sessions } = await unusedFor(12);
    expect(await asked('background')).toBeNull();
    expect(await asked('person')).toBeNull();
    expect(await seenAgain()).toBe(false);
    await sessions.open(clerk);
    await expect(seenAgain()).rejects.toThrow('not found');
  });

  test('use keeps a session, what the page does by itself does not', async () => {
    const { asked, seenAgain } = await unusedFor(9);
    expect(await asked('background')).toMatchObject({ username: 'clerk' });
    expect(await seenAgain()).toBe(false);
    // Kept from the asking before: the use is written all the same.
    expect(await asked('person')).toMatchObject({ username: 'clerk' });
    expect(await seenAgain()).toBe(true);
  });

  test('nobody is put out because the minute of his last use is not written yet', async () => {
    const { asked } = await unusedFor(10.5);
    expect(await asked('person')).toMatchObject({ username: 'clerk' });
  });

  test('a use that another process saw counts here', async () => {
    const here = await unusedFor(10.9);
    const there = createSessionStore(database.orm, limits);
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      expect(await here.asked('background')).not.toBeNull();
      expect(await there.viewerOf(here.token, 'person')).not.toBeNull();
      vi.setSystemTime(Date.now() + 10_000);
      expect(await here.asked('background')).not.toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test('the limit holds against what is kept for quick answers', async () => {
    const { asked } = await unusedFor(10.9);
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      expect(await asked('background')).not.toBeNull();
      vi.setSystemTime(Date.now() + 10_000);
      expect(await asked('background')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});

test('whoever else is signed in as a person is put out at once, unless the reason for it fails', async () => {
  const sessions = createSessionStore(database.orm, { hours: 1, idleMinutes: 0 });
  const [own, other] = [await sessions.open(clerk), await sessions.open(clerk)];
  const asked = () => Promise.all([own, other].map(({ token }) => sessions.viewerOf(token, 'person')));
  const failed = sessions.closeOthers(userId('clerk'), own.token, () => Promise.reject(new Error('no')));
  await expect(failed).rejects.toThrow('no');
  expect(await asked()).not.toContain(null);
  await sessions.closeOthers(userId('clerk'), own.token, async () => undefined);
  expect(await asked()).toMatchObject([{ username: 'clerk' }, null]);
});

describe('a password changed while a sign-in with the former one is being checked', () => {
  test('lets no session open after it', async () => {
    const sessions = createSessionStore(database.orm, { hours: 1, idleMinutes: 0 });
    await database.orm.em.fork().nativeUpdate(AppUser, { id: clerk.id }, { passwordHash: 'next' });
    await expect(sessions.open(clerk)).rejects.toMatchObject({ code: 'INVALID_CREDENTIALS' });
    await database.orm.em.fork().nativeUpdate(AppUser, { id: clerk.id }, { passwordHash: clerk.passwordHash });
  });

  test('makes the session wait for what comes of it, also when another process changes it', async () => {
    const [changing, opening] = [1, 2].map(() => createSessionStore(database.orm, { hours: 1, idleMinutes: 0 }));
    const own = await changing!.open(clerk);
    let late: Promise<unknown> = Promise.resolve();
    await changing!.closeOthers(clerk.id, own.token, async (em) => {
      await em.nativeUpdate(AppUser, { id: clerk.id }, { passwordHash: 'next' });
      late = opening!.open(clerk).catch((error: unknown) => error);
      await vi.waitFor(async () => expect(await waitingForRow()).toBe(1), { timeout: 30_000 });
    });
    expect(await late).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await database.orm.em.fork().count(Session, { userId: clerk.id })).toBe(1);
  });

  test('ends the session that was opened before it', async () => {
    const changed = { ...clerk, passwordHash: 'next' };
    const sessions = createSessionStore(database.orm, { hours: 1, idleMinutes: 0 });
    const [own, other] = [await sessions.open(changed), await sessions.open(changed)];
    await sessions.closeOthers(clerk.id, own.token, async (em) => {
      await em.nativeUpdate(AppUser, { id: clerk.id }, { passwordHash: clerk.passwordHash });
    });
    expect(await sessions.viewerOf(other.token, 'person')).toBeNull();
  });
});

async function waitingForRow(): Promise<number> {
  const rows = await database.orm.em
    .fork()
    .execute<unknown[]>(`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`);
  return rows.length;
}
