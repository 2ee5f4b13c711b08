import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.orm.em.execute(
    `insert into audit_entry (at, action, subject, outcome) values (now(), 'openCase', 'x', 'done')`,
  );
});
afterAll(() => database.drop());

test.each([
  `update audit_entry set outcome = 'refused'`,
  'delete from audit_entry',
  'truncate audit_entry',
  'truncate case_event',
  'truncate case_file cascade',
])('history cannot be rewritten: %s', async (sql) => {
  await expect(database.orm.em.execute(sql)).rejects.toThrow(/append-only/);
});
