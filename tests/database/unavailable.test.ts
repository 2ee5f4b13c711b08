/** What a user is told when the database has no time for him, and that it passes. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createOrm } from '#database/orm.ts';
import { forkForApi } from '#database/session.ts';
import { maskError } from '#graphql/errors.ts';
import { createLogger } from '#platform/logger.ts';
import { isUnavailable } from '#platform/unavailable.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const logger = createLogger({ name: 'test', level: 'silent', pretty: false });
const codeOf = (error: unknown): unknown => maskError(error, logger).extensions['code'];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a pool in which all connections are busy refuses after a while, and serves again when one is free', async () => {
  const patience = { connectionMs: 300, statementMs: 20_000 };
  const orm = createOrm({ databaseUrl: database.url, poolSize: 1, patience });
  try {
    for (const forkOf of [() => orm.em.fork(), () => forkForApi(orm, '350500')]) {
      const other = forkOf();
      await forkOf().transactional(async (busy) => {
        await busy.execute('select 1');
        expect(await other.execute('select 1').catch(codeOf)).toBe('ENGINE_UNAVAILABLE');
      });
      expect(await other.execute('select 1 as one')).toEqual([{ one: 1 }]);
    }
  } finally {
    await orm.close();
  }
});

test('a statement without end is given up, and its connection serves on', async () => {
  const orm = createOrm({
    databaseUrl: database.url,
    poolSize: 1,
    patience: { connectionMs: 5_000, statementMs: 200 },
  });
  try {
    for (const em of [orm.em.fork(), forkForApi(orm, '350500')]) {
      expect(await em.execute('select pg_sleep(60)').catch(codeOf)).toBe('ENGINE_UNAVAILABLE');
      expect(await em.execute('select 1 as one')).toEqual([{ one: 1 }]);
    }
  } finally {
    await orm.close();
  }
});

test('connections that a restart has cut are made anew', async () => {
  const orm = createOrm({ databaseUrl: database.url, poolSize: 1 });
  try {
    const cut = orm.em.fork().execute('select pg_terminate_backend(pg_backend_pid())').catch(codeOf);
    expect(await cut).toBe('ENGINE_UNAVAILABLE');
    // The pool hears of the end a moment later than the statement.
    const serves = () => orm.em.fork().execute('select 1 as one');
    await vi.waitFor(async () => expect(await serves()).toEqual([{ one: 1 }]), { timeout: 30_000 });
  } finally {
    await orm.close();
  }
});

test('a server that is not there is unavailable, a fault of ours is not', async () => {
  const orm = createOrm({ databaseUrl: 'postgresql://nobody@127.0.0.1:1/nothing' });
  expect(await orm.em.fork().execute('select 1').catch(codeOf)).toBe('ENGINE_UNAVAILABLE');
  await orm.close();
  expect(await database.orm.em.fork().execute('select nonsense').catch(isUnavailable)).toBe(false);
});
