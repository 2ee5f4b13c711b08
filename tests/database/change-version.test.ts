import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseClock } from '#database/entities/case-clock.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { commitCase } from '#database/repositories/commit-case.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { accepted, caseIn } from '../unit/kernel/stories.ts';
import { caseIdOf, storable } from './case-commits.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the row of a clock that goes on under another name goes with the name', async () => {
  const it = caseIn('handling', { caseId: caseIdOf('upgraded'), number: 'upgraded' });
  const requestId = it.nextRequest();
  const actor = { kind: 'engine', reason: 'upgrade' } as const;
  accepted(it.give({ type: 'changeVersion', requestId, actor, toVersion: 2 }));
  for (const commit of it.commits.map(storable)) await commitCase(database.orm, commit);
  const em = database.orm.em.fork();
  const caseId = caseIdOf('upgraded');
  expect(await em.findOneOrFail(CaseFile, caseId)).toMatchObject({ version: 2, state: 'handling' });
  const clocks = await em.find(CaseClock, { caseId }, { orderBy: { name: 'asc' } });
  expect(clocks.map(({ name, status }) => [name.replace(/\/.*/, '/unit'), status])).toEqual([
    ['acceptance', 'stopped'],
    ['dispatch', 'stopped'],
    ['handle/unit', 'running'],
    ['total', 'running'],
  ]);
});
