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
