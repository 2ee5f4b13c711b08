import { afterAll, beforeAll, expect, test } from 'vitest';
import { PartyIdentity } from '#database/entities/party-identity.entity.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import { nativePool } from '#database/native-pool.ts';
import { discardUnusedForms } from '#database/repositories/discard-unused-forms.ts';
import type { RequestId, SubmissionId } from '#domain/ids.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseIdOf, userId, uuidOf } from './case-commits.ts';

const DAY = 86_400_000;
const jurisdiction = '350500';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function handedIn(name: string, daysAgo: number, isTaken: boolean): Promise<void> {
  const em = database.orm.em.fork();
  await em.insert(Submission, {
    id: uuidOf(name) as SubmissionId,
    caseId: isTaken ? caseIdOf(name) : null,
    jurisdiction,
    form: 'petition-appeal@1',
    data: {},
    createdBy: userId('clerk'),
    createdAt: new Date(Date.now() - daysAgo * DAY),
    requestId: name as RequestId,
  });
  const identity = { submissionId: uuidOf(name) as SubmissionId, jurisdiction, keyId: 'k1' };
  await em.insert(PartyIdentity, { ...identity, digest: name, kind: 'resident', role: 'party' });
}

test('a form that no case took up goes after a month with the digests of its party, and nothing else does', async () => {
  await handedIn('refused long ago', 31, false);
  await handedIn('refused lately', 29, false);
  await handedIn('of a case', 400, true);
  expect(await discardUnusedForms(await nativePool(database.orm))).toBe(1);
  const em = database.orm.em.fork();
  const forms = await em.find(Submission, {}, { orderBy: { requestId: 'asc' } });
  expect(forms.map(({ requestId }) => requestId)).toEqual(['of a case', 'refused lately']);
  const digests = await em.find(PartyIdentity, {}, { orderBy: { digest: 'asc' } });
  expect(digests.map(({ digest }) => digest)).toEqual(['of a case', 'refused lately']);
  expect(await discardUnusedForms(await nativePool(database.orm))).toBe(0);
});

test('a form that a case is just taking up stays, with its digests', async () => {
  await handedIn('taken up', 31, false);
  const pool = await nativePool(database.orm);
  const commit = await pool.connect();
  try {
    await commit.query('begin');
    await commit.query('update submission set case_id = $2 where id = $1', [uuidOf('taken up'), caseIdOf('taken up')]);
    expect(await discardUnusedForms(pool)).toBe(0);
    await commit.query('commit');
  } finally {
    commit.release();
  }
  expect(await discardUnusedForms(pool)).toBe(0);
  const em = database.orm.em.fork();
  expect(await em.count(Submission, { requestId: 'taken up' as RequestId })).toBe(1);
  expect(await em.count(PartyIdentity, { digest: 'taken up' })).toBe(1);
});

test('two runs at once count each form once and leave none', async () => {
  const rows = Array.from({ length: 1_100 }, (_, number) => ({
    id: uuidOf(`crowd-${number}`) as SubmissionId,
    caseId: null,
    jurisdiction,
    form: 'petition-appeal@1',
    data: {},
    createdBy: userId('clerk'),
    createdAt: new Date(Date.now() - 31 * DAY),
    requestId: `crowd-${number}` as RequestId,
  }));
  await database.orm.em.fork().insertMany(Submission, rows);
  const pool = await nativePool(database.orm);
  const counts = await Promise.all([discardUnusedForms(pool), discardUnusedForms(pool)]);
  // What one holds the other passes over; it is the first that finishes it.
  expect(counts[0] + counts[1]).toBe(rows.length);
  expect(await database.orm.em.fork().count(Submission, { caseId: null })).toBe(1);
});
