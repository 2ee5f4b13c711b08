import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { Session } from '#database/entities/session.entity.ts';
import { createSessionStore } from '#graphql/auth/session-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { userId } from './case-commits.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const account = { displayName: '', passwordHash: '', jurisdiction: '350500' };
  await database.orm.em.fork().insert(AppUser, { ...account, id: userId('clerk'), username: 'clerk' });
});
afterAll(() => database.drop());

test('a sign-in sweeps out the sessions that have run out, and leaves the others', async () => {
  const sessions = createSessionStore(database.orm, 1);
  const kept = await sessions.open(userId('clerk'));
  const ended = { userId: userId('clerk'), createdAt: new Date(0), lastSeenAt: new Date(0), expiresAt: new Date(1) };
  await database.orm.em.fork().insert(Session, { ...ended, tokenHash: 'ended' });
  await sessions.open(userId('clerk'));
  const rows = await database.orm.em.fork().find(Session, {});
  expect(rows.length).toBe(2);
  expect(rows.map(({ tokenHash }) => tokenHash)).not.toContain('ended');
  expect(await sessions.viewerOf(kept.token)).toMatchObject({ username: 'clerk' });
});
