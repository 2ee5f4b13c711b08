/** A case waits for what is about it: it does not go over alone while a review of it stays with the older version. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseId } from '#domain/ids.ts';
import { findUpgrade } from '#domain/processes/upgrades.ts';
import type { Preview } from '#temporal-config/migrate-cases/preview.ts';
import { heldBack } from '#temporal-config/migrate-cases/steps.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseIdOf } from './case-commits.ts';
import { caseRow, insertRows } from './case-rows.ts';

const upgrade = findUpgrade('petition.appeal', 1, 2)!;
const review = { process: 'petition.review', family: 'petition' } as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertRows(database.orm, [
    caseRow('older', review),
    caseRow('newer', { ...review, version: 2 }),
    caseRow('ended', { ...review, final: true }),
  ]);
});
afterAll(() => database.drop());

const appeal = (name: string, ...reviews: readonly string[]): Preview => ({
  caseId: caseIdOf(name),
  children: reviews.map(caseIdOf),
  number: name,
  state: 'underReview',
  refusal: null,
  dueBefore: null,
  dueAfter: null,
});
const refusals = async (previews: readonly Preview[], going?: ReadonlySet<CaseId>) =>
  (await heldBack(database.orm.em, { upgrade, previews }, going)).map(({ refusal }) => refusal);

test('a review on the older version holds its appeal back, unless it goes over before', async () => {
  const waiting = appeal('waiting', 'ended', 'older');
  expect(await refusals([waiting])).toEqual(['CHILD_ON_OLDER_VERSION']);
  expect(await refusals([waiting], new Set([caseIdOf('older')]))).toEqual([null]);
});

test('one that is there already, has ended or is not opened yet holds nothing back', async () => {
  expect(await refusals([appeal('free'), appeal('reviewed', 'newer', 'ended', 'to come')])).toEqual([null, null]);
});

test('another reason stays the reason', async () => {
  const pending: Preview = { ...appeal('pending', 'older'), refusal: 'ADJUSTMENT_PENDING' };
  expect(await refusals([pending])).toEqual(['ADJUSTMENT_PENDING']);
});
