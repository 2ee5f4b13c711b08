import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseClock } from '#database/entities/case-clock.entity.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Notice } from '#database/entities/notice.entity.ts';
import { WorkItem } from '#database/entities/work-item.entity.ts';
import { commitCase, CommitConflictError, CommitTooEarlyError } from '#database/repositories/commit-case.ts';
import type { CaseCommit } from '#domain/case/projection.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { acceptor, handler } from '../unit/kernel/cast.ts';
import { caseIn } from '../unit/kernel/stories.ts';
import { caseIdOf, storable, uuidOf } from './case-commits.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

type Stage = Parameters<typeof caseIn>[0];
const commitsOf = (name: string, stage: Stage): CaseCommit[] =>
  caseIn(stage, { caseId: caseIdOf(name), number: name }).commits.map(storable);

async function store(commits: readonly CaseCommit[]): Promise<boolean[]> {
  const stored: boolean[] = [];
  for (const commit of commits) stored.push(await commitCase(database.orm, commit));
  return stored;
}

async function everything(caseId: CaseId) {
  const em = database.orm.em.fork();
  const [file, ...rest] = await Promise.all([
    em.findOneOrFail(CaseFile, caseId),
    em.find(CaseEvent, { caseId }, { orderBy: { seq: 'asc' } }),
    em.find(WorkItem, { caseId }, { orderBy: { id: 'asc' } }),
    em.find(CaseClock, { caseId }, { orderBy: { name: 'asc' } }),
    em.find(Notice, { caseId }, { orderBy: { seq: 'asc', ordinal: 'asc' } }),
  ]);
  return JSON.parse(JSON.stringify({ file, rest }));
}

test('a whole case is stored as its kernel sees it', async () => {
  const commits = commitsOf('whole', 'closed');
  expect(await store(commits)).toEqual(commits.map(() => true));
  const em = database.orm.em.fork();
  const file = await em.findOneOrFail(CaseFile, caseIdOf('whole'));
  const last = commits.at(-1)!;
  expect(file.kernel).toEqual(JSON.parse(JSON.stringify(last.state)));
  expect(file).toMatchObject({ seq: last.state.seq, state: 'closed', phase: 'final', final: true, unownedReason: '' });
  expect(file.unitIds).toEqual(last.state.involvedUnits.map(({ id }) => id));
  expect(file.closedAt?.getTime()).toBe(last.state.closedAt);
  expect(await em.count(WorkItem, { caseId: file.id, status: 'open' })).toBe(0);
  expect(await em.count(WorkItem, { caseId: file.id })).toBe(last.state.workItemCount);
  expect(await em.count(CaseEvent, { caseId: file.id })).toBe(last.state.seq);
});

test('the open item of a case carries what its queue sorts by', async () => {
  const commits = commitsOf('open-item', 'handling');
  await store(commits);
  const last = commits.at(-1)!;
  const [item, ...others] = await database.orm.em.fork().find(WorkItem, { caseId: last.caseId, status: 'open' });
  expect(others).toEqual([]);
  expect(item).toMatchObject({ purpose: 'handling', unitId: uuidOf('roads'), post: 'handler', overdue: false });
  expect(item?.dueAt?.getTime()).toBe(last.dueAt);
});

test('a commit that runs again changes nothing', async () => {
  const commits = commitsOf('again', 'feedback');
  await store(commits);
  const before = await everything(caseIdOf('again'));
  expect(await store([commits.at(-1)!])).toEqual([false]);
  expect(await everything(caseIdOf('again'))).toEqual(before);
});

test('a commit that runs late, after newer ones, changes nothing', async () => {
  const commits = commitsOf('late', 'closed');
  await store(commits);
  const before = await everything(caseIdOf('late'));
  expect(await store(commits)).toEqual(commits.map(() => false));
  expect(await everything(caseIdOf('late'))).toEqual(before);
});

test('a commit that runs many times at once is stored once', async () => {
  for (const commit of commitsOf('race', 'closed')) {
    const results = await Promise.all(Array.from({ length: 6 }, () => commitCase(database.orm, commit)));
    expect(results.filter(Boolean)).toHaveLength(1);
  }
});

test('a commit that runs before its predecessor asks to be tried again', async () => {
  const [first, second] = commitsOf('early', 'pendingDispatch');
  await expect(commitCase(database.orm, second!)).rejects.toThrow(CommitTooEarlyError);
  expect(await store([first!, second!])).toEqual([true, true]);
});

test('another command at a sequence number already stored is refused with the stored state', async () => {
  const [first, stored] = commitsOf('fork', 'pendingDispatch');
  await store([first!, stored!]);
  const other = { ...stored!, events: stored!.events.map((event) => ({ ...event, requestId: 'other' as RequestId })) };
  const error: unknown = await commitCase(database.orm, other).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommitConflictError);
  expect((error as CommitConflictError).stored).toEqual(JSON.parse(JSON.stringify(stored!.state)));
});

test('text that JSON columns cannot hold is stored with a replacement character', async () => {
  const story = caseIn('handling', { caseId: caseIdOf('nul'), number: 'nul' });
  story.note(handler, 'a\u0000b \ud800 c');
  await store(story.commits.map(storable));
  const event = await database.orm.em.fork().findOneOrFail(CaseEvent, { caseId: caseIdOf('nul'), type: 'noteAdded' });
  expect(event.data).toEqual({ text: 'a\ufffdb \ufffd c' });
});

test('a claim reaches the row of the work item', async () => {
  const story = caseIn('reported', { caseId: caseIdOf('claim'), number: 'claim' });
  story.claim(acceptor);
  await store(story.commits.map(storable));
  const item = await database.orm.em.fork().findOneOrFail(WorkItem, { caseId: caseIdOf('claim'), status: 'open' });
  expect(item.claimedBy).toBe(uuidOf('acceptor'));
});
