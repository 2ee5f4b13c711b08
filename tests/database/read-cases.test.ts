import { wrap } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { readCases } from '#database/repositories/read-cases.ts';
import { forkForApi } from '#database/session.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseRow, insertRows } from './case-rows.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('cases read as plain rows have the very values of the entity, and the fence holds', async () => {
  await insertRows(database.orm, [caseRow('one', { dueAt: new Date(5) }), caseRow('two', { dueAt: null })]);
  const entities = await forkForApi(database.orm, '350500').find(CaseFile, {}, { orderBy: { id: 'asc' } });
  const ids = entities.map(({ id }) => id);
  const rows = await readCases(forkForApi(database.orm, '350500'), ids);
  expect(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(entities.map((entity) => wrap(entity).toPOJO()));
  expect(await readCases(forkForApi(database.orm, 'elsewhere'), ids)).toEqual([]);
});
