/** A form that arrives several times at the same instant: a tired finger, a phone that tries again. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Submission } from '#database/entities/submission.entity.ts';
import { storeSubmissionRow } from '#database/repositories/store-submission.ts';
import type { RequestId, SubmissionId, UserId } from '#domain/ids.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { uuidOf } from './case-commits.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const ROUNDS = 100;
const AT_ONCE = 6;

const worker = uuidOf('worker') as UserId;

test('a form that arrives several times at once is stored once, whichever unique index sees it', async () => {
  const row = (round: number) => ({
    id: uuidOf(`form ${round}`) as SubmissionId,
    jurisdiction: '350500',
    form: 'incident-report@1',
    data: { description: '路灯不亮' },
    personal: null,
    createdBy: worker,
    createdAt: new Date(),
    requestId: `request-${round}` as RequestId,
  });
  for (let round = 0; round < ROUNDS; round++) {
    const senders = Array.from({ length: AT_ONCE }, () => database.orm.em.fork());
    await Promise.all(senders.map((em) => storeSubmissionRow(em, row(round))));
  }
  expect(await database.orm.em.fork().count(Submission, { createdBy: worker })).toBe(ROUNDS);
});
