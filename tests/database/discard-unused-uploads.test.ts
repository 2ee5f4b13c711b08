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

test('one whose bytes cannot be removed is found again by the next run', async () => {
  const remove = async () => {
    throw new Error('the file store is away');
  };
  await expect(discardUnusedUploads(await nativePool(database.orm), remove)).rejects.toThrow('away');
  expect(await names()).toContain('forgotten');
  expect(await discardUnusedUploads(await nativePool(database.orm), async () => undefined)).toBe(1);
});
