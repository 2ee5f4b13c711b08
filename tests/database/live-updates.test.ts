import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { CHANGE_CHANNEL, toldPayload } from '#database/change-channel.ts';
import { createLiveUpdates, type LiveUpdate, type LiveUpdates } from '#database/live-updates.ts';
import { commitCase } from '#database/repositories/commit-case.ts';
import type { CaseCommit } from '#domain/case/projection.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseIn } from '../unit/kernel/stories.ts';
import { caseIdOf, storable, unitId, userId } from './case-commits.ts';

let database: TestDatabase;
let updates: LiveUpdates;
let seen: LiveUpdate[];
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  updates = await createLiveUpdates({ databaseUrl: database.url });
  seen = [];
  updates.subscribe((update) => seen.push(update));
});
afterEach(() => updates.close());
afterAll(() => database.drop());

async function commitNew(name: string, change: (commit: CaseCommit) => CaseCommit = (commit) => commit): Promise<void> {
  const [commit] = caseIn('reported', { caseId: caseIdOf(name), number: name }).commits;
  await commitCase(database.orm, change(storable(commit!)));
}

test('a commit reaches every listening process, once', async () => {
  const others: LiveUpdate[] = [];
  const second = await createLiveUpdates({ databaseUrl: database.url });
  second.subscribe((update) => others.push(update));
  await commitNew('told');
  await vi.waitFor(() => expect([seen.length, others.length]).toEqual([1, 1]));
  expect(seen).toEqual(others);
  expect(seen[0]).toMatchObject({
    kind: 'change',
    change: {
      caseId: caseIdOf('told'),
      jurisdiction: '350500',
      villageCode: '350502001001',
      unitIds: [unitId('village')],
      reporterIds: [userId('worker')],
    },
  });
  await second.close();
});

test('a change too large for a notification is told in full all the same', async () => {
  const reporters = Array.from({ length: 400 }, (_, index) => userId(`reporter-${index}`));
  await commitNew('large', (commit) => ({ ...commit, state: { ...commit.state, reporters } }));
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(seen[0]).toMatchObject({ kind: 'change', change: { number: 'large', reporterIds: reporters } });
});

test('people are told of what concerns no case', async () => {
  const told = [userId('absent'), userId('stand-in')];
  await database.orm.em.execute('select pg_notify(?, ?)', [CHANGE_CHANNEL, toldPayload(told)]);
  await vi.waitFor(() => expect(seen).toEqual([{ kind: 'told', toldUserIds: told }]));
});

test('what people are told is known to the process before their pages hear of it, and is no open page', async () => {
  const order: string[] = [];
  updates.subscribe(() => order.push('page'));
  updates.beforeTold((ids) => order.push(...ids));
  await database.orm.em.execute('select pg_notify(?, ?)', [CHANGE_CHANNEL, toldPayload([userId('absent')])]);
  await vi.waitFor(() => expect(order).toEqual([userId('absent'), 'page']));
  expect(updates.subscribers).toBe(2);
});

test('after the server ended the connection it listens again and asks for a resync', async () => {
  await database.orm.em.execute(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen %'`,
  );
  await vi.waitFor(() => expect(seen).toEqual([{ kind: 'resync' }]), { timeout: 30_000 });
  await commitNew('after-reconnect');
  await vi.waitFor(() => expect(seen[1]).toMatchObject({ kind: 'change', change: { number: 'after-reconnect' } }));
});
