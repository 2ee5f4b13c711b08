import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitCase } from '#database/repositories/commit-case.ts';
import { verifyChain } from '#database/repositories/verify-chain.ts';
import type { CaseId } from '#domain/ids.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { handler } from '../unit/kernel/cast.ts';
import { caseIn } from '../unit/kernel/stories.ts';
import { caseIdOf, storable } from './case-commits.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** A handled case with an overdue clock and a note with awkward text, stored commit by commit. */
async function storedCase(name: string): Promise<CaseId> {
  const story = caseIn('handling', { caseId: caseIdOf(name), number: name });
  story.note(handler, '“引号” \\u0041 \n\t 1e21 𠮷 \u0000');
  story.fireNext();
  story.fireNext();
  for (const commit of story.commits) await commitCase(database.orm, storable(commit));
  return caseIdOf(name);
}

/** What only the owner of the database can do, with the guard taken off. */
async function tamper(sql: string, caseId: CaseId): Promise<void> {
  const em = database.orm.em.fork();
  await em.transactional(async (inner) => {
    await inner.execute('alter table case_event disable trigger case_event_no_change');
    await inner.execute(sql, [caseId]);
    await inner.execute('alter table case_event enable trigger case_event_no_change');
  });
}

test('the chain of an untouched case is intact', async () => {
  const caseId = await storedCase('untouched');
  const verdict = await verifyChain(database.orm.em.fork(), caseId);
  expect(verdict).toMatchObject({ intact: true });
});

test.each([
  ['changed data', `update case_event set data = '{"text":"x"}' where type = 'noteAdded' and case_id = ?`, 'changed'],
  ['a changed instant', `update case_event set at = at + interval '1 ms' where seq = 3 and case_id = ?`, 'changed'],
  ['another actor', `update case_event set actor_post = 'supervisor' where seq = 1 and case_id = ?`, 'changed'],
  [
    'another person it was done for',
    `update case_event set actor_on_behalf_of = actor_user_id where seq = 1 and case_id = ?`,
    'changed',
  ],
  ['a removed event', 'delete from case_event where seq = 4 and case_id = ?', 'missing'],
  [
    'a removed last event',
    'delete from case_event e where seq = (select max(seq) from case_event where case_id = e.case_id) and case_id = ?',
    'missing',
  ],
  ['a rewritten hash', `update case_event set previous_hash = 'x' where seq = 2 and case_id = ?`, 'notLinked'],
  ['a rewritten head', `update case_file set head_hash = 'x' where id = ?`, 'headDiffers'],
])('%s is found', async (name, sql, fault) => {
  const caseId = await storedCase(name);
  await tamper(sql, caseId);
  expect(await verifyChain(database.orm.em.fork(), caseId)).toMatchObject({ intact: false, fault });
});

test('an event cannot be updated or deleted while the guard is on', async () => {
  const caseId = await storedCase('guarded');
  const em = database.orm.em.fork();
  await expect(em.execute(`update case_event set type = 'x' where case_id = ?`, [caseId])).rejects.toThrow(
    /append-only/,
  );
  await expect(em.execute('delete from case_event where case_id = ?', [caseId])).rejects.toThrow(/append-only/);
});
