import { wrap } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { readCases, readLedgers, readListedCases } from '#database/repositories/read-cases.ts';
import { forkForApi } from '#database/session.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseIdOf } from './case-commits.ts';
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

test('listed cases are the same without the kernel, and their ledgers come apart from it', async () => {
  const clocks = {};
  await insertRows(database.orm, [
    caseRow('three', { kernel: { clocks, overdueClocks: ['handling'], seq: 7 } as never }),
  ]);
  const id = caseIdOf('three');
  const [whole] = await readCases(forkForApi(database.orm, '350500'), [id]);
  const { kernel, ...columns } = whole!;
  expect(kernel.seq).toBe(7);
  expect(await readListedCases(forkForApi(database.orm, '350500'), [id])).toEqual([columns]);
  const ledgers = await readLedgers(forkForApi(database.orm, '350500'), [id]);
  expect(ledgers.get(id)).toEqual({ clocks, overdueClocks: ['handling'] });
  expect(await readListedCases(forkForApi(database.orm, 'elsewhere'), [id])).toEqual([]);
  expect((await readLedgers(forkForApi(database.orm, 'elsewhere'), [id])).size).toBe(0);
});
