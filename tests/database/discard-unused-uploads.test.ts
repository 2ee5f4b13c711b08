import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Attachment } from '#database/entities/attachment.entity.ts';
import { nativePool } from '#database/native-pool.ts';
import { discardUnusedUploads } from '#database/repositories/discard-unused-uploads.ts';
import { type AttachmentId, type CaseId, NOBODY, type UserId } from '#domain/ids.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseIdOf, userId, uuidOf } from './case-commits.ts';

const DAY = 86_400_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.orm.em.fork().nativeDelete(Attachment, {});
  await uploaded('forgotten', 31, NOBODY);
  await uploaded('of a draft', 29, NOBODY);
  await uploaded('of a clerk', 400, userId('clerk'));
  await uploaded('of a case', 400, NOBODY, caseIdOf('a'));
});

async function uploaded(name: string, daysAgo: number, createdBy: UserId, caseId: CaseId | null = null): Promise<void> {
  await database.orm.em.fork().insert(Attachment, {
    id: uuidOf(name) as AttachmentId,
    caseId,
    jurisdiction: '350500',
    fileName: name,
    contentType: 'image/png',
    size: 1,
    sha256: '',
    storageKey: `350500/${name}`,
    createdBy,
    createdAt: new Date(Date.now() - daysAgo * DAY),
  });
}

const names = async (): Promise<string[]> =>
  (await database.orm.em.fork().find(Attachment, {}, { orderBy: { fileName: 'asc' } })).map(({ fileName }) => fileName);

test('a citizen’s file that came to no case within a month goes, row and bytes, and nobody else’s', async () => {
  const removed: string[] = [];
  const remove = async (key: string) => void removed.push(key);
  expect(await discardUnusedUploads(await nativePool(database.orm), remove)).toBe(1);
  expect(removed).toEqual(['350500/forgotten']);
  expect(await names()).toEqual(['of a case', 'of a clerk', 'of a draft']);
});

test('a file that cannot be removed keeps none of the others, and is told of', async () => {
  for (let number = 0; number < 60; number += 1) await uploaded(`more ${number}`, 31, NOBODY);
  const stuck = '350500/more 7';
  const remove = async (key: string) => {
    if (key === stuck) throw new Error('no permission');
  };
  const run = discardUnusedUploads(await nativePool(database.orm), remove);
  await expect(run).rejects.toMatchObject({ message: '1 files could not be removed' });
  expect(await names()).toEqual(['more 7', 'of a case', 'of a clerk', 'of a draft']);
});

test('two runs at once remove each file once and miss none', async () => {
  for (let number = 0; number < 130; number += 1) await uploaded(`more ${number}`, 31, NOBODY);
  const pool = await nativePool(database.orm);
  const removed: string[] = [];
  const remove = async (key: string) => void removed.push(key);
  const counts = await Promise.all([discardUnusedUploads(pool, remove), discardUnusedUploads(pool, remove)]);
  expect(counts[0] + counts[1]).toBe(131);
  expect([removed.length, new Set(removed).size]).toEqual([131, 131]);
  expect(await names()).toEqual(['of a case', 'of a clerk', 'of a draft']);
  expect(await discardUnusedUploads(pool, remove)).toBe(0);
});

test('one that a case is just taking up is left to it', async () => {
  const pool = await nativePool(database.orm);
  const commit = await pool.connect();
  try {
    await commit.query('begin');
    await commit.query('update attachment set case_id = $2 where id = $1', [uuidOf('forgotten'), caseIdOf('a')]);
    expect(await discardUnusedUploads(pool, () => Promise.reject(new Error('taken up')))).toBe(0);
    await commit.query('commit');
  } finally {
    commit.release();
  }
  expect(await discardUnusedUploads(pool, () => Promise.reject(new Error('taken up')))).toBe(0);
  expect(await names()).toContain('forgotten');
});

test('one whose bytes cannot be removed is found again by the next run', async () => {
  const remove = async () => {
    throw new Error('the file store is away');
  };
  await expect(discardUnusedUploads(await nativePool(database.orm), remove)).rejects.toMatchObject({
    errors: [{ message: 'the file store is away' }],
  });
  expect(await names()).toContain('forgotten');
  expect(await discardUnusedUploads(await nativePool(database.orm), async () => undefined)).toBe(1);
});
