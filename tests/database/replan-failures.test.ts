/** A replan among cases, tenants and workers that fail: nobody is missed, nobody is counted twice, nobody waits for others. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CalendarReplanMove } from '#database/entities/calendar-replan-move.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import type { CaseId } from '#domain/ids.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { ReplanCast } from './replan-cast.ts';
import { caseRow, insertRows } from './case-rows.ts';

const OURS = '350500';
const THEIRS = '350200';
const CASES = 24;

let database: TestDatabase;
let cast: ReplanCast;
beforeEach(async () => {
  database = await createTestDatabase();
  cast = await ReplanCast.store(
    database,
    Array.from({ length: CASES }, (_, index) => (index % 2 === 0 ? OURS : THEIRS)),
  );
});
afterEach(() => database.drop());

const failures = async () => {
  const moves = await database.orm.em.fork().find(CalendarReplanMove, { outcome: 'failed' });
  return moves.map(({ caseId, jurisdiction, code }) => `${jurisdiction} ${code} ${caseId}`).toSorted();
};
const failed = (ids: readonly CaseId[], jurisdiction: string) =>
  ids.map((id) => `${jurisdiction} ENGINE_UNAVAILABLE ${id}`).toSorted();

it('one tenant whose cases do not answer keeps no case of another from its calendar', async () => {
  const theirs = new Set(cast.idsOf(THEIRS));
  cast.answerOf = (id) => (theirs.has(id) ? 'silent' : 'takes');
  await cast.run('beginReplan');
  await cast.walk('replanBatch');
  await cast.run('finishReplan');
  expect(cast.given.toSorted()).toEqual(cast.idsOf(OURS).toSorted());
  expect(await failures()).toEqual(failed(cast.idsOf(THEIRS), THEIRS));
  expect(await cast.replan()).toMatchObject({ total: CASES, done: CASES, failed: theirs.size });

  // Answering again, each is given it once, and nobody else a second time.
  cast.answerOf = () => 'takes';
  await cast.walk('replanFailed');
  await cast.run('finishReplan');
  expect(cast.given.toSorted()).toEqual(cast.ids.toSorted());
  expect(await failures()).toEqual([]);
  expect(await cast.replan()).toMatchObject({ done: CASES, moved: cast.moved.size, failed: 0 });
});

it('one silent case is counted, and is the only one that a retry asks', async () => {
  const silent = cast.ids[7]!;
  cast.answerOf = (id) => (id === silent ? 'silent' : 'takes');
  await cast.walk('replanBatch');
  await cast.run('finishReplan');
  expect(cast.given).toHaveLength(CASES - 1);
  expect(await failures()).toEqual(failed([silent], THEIRS));
  cast.given.length = 0;
  cast.answerOf = () => 'takes';
  await cast.walk('replanFailed');
  expect(cast.given).toEqual([silent]);
});

it('an engine that is away counts nothing until patience is over, and then all that it did not answer', async () => {
  cast.answerOf = () => 'silent';
  for (const attempt of [1, 2, 9]) {
    await expect(cast.run('replanBatch', null, { attempt })).rejects.toThrow('no case of the batch answered');
  }
  expect(await cast.replan()).toMatchObject({ cursor: null, done: 0, failed: 0 });
  expect(await failures()).toEqual([]);
  expect(await cast.run('replanBatch', null, { attempt: 10 })).toMatch(/^moving:/);
  expect((await cast.replan()).failed).toBeGreaterThan(0);
  expect((await failures()).length).toBe((await cast.replan()).failed);
});

it('a worker that dies in the middle of a batch leaves nothing half counted, and the next one takes all of it up', async () => {
  await expect(cast.run('replanBatch', null, { dies: true })).rejects.toThrow('gone');
  expect(cast.given.length).toBeGreaterThan(0);
  expect(await cast.replan()).toMatchObject({ cursor: null, done: 0, moved: 0 });
  await cast.walk('replanBatch');
  await cast.run('finishReplan');
  expect(new Set(cast.given)).toEqual(new Set(cast.ids));
  expect(await cast.replan()).toMatchObject({ done: CASES, moved: cast.moved.size, failed: 0 });
  const moves = await database.orm.em.fork().find(CalendarReplanMove, {});
  expect(new Set(moves.map(({ caseId }) => caseId))).toEqual(cast.moved);
});

it('a case that ended meanwhile needs no calendar; one that is open and has no workflow needs somebody', async () => {
  const [ended, orphan] = [cast.ids[3]!, cast.ids[4]!];
  cast.answerOf = async (id) => {
    // Closed between the listing and the answer.
    if (id === ended) await database.orm.em.fork().nativeUpdate(CaseFile, { id }, { final: true });
    return id === ended || id === orphan ? 'gone' : 'takes';
  };
  await cast.walk('replanBatch');
  await cast.run('finishReplan');
  expect(await failures()).toEqual(failed([orphan], OURS));
  expect(await cast.replan()).toMatchObject({ done: CASES, failed: 1 });
});

it('whoever was opened beside the publishing is asked once more, and what is told of him counts in no batch', async () => {
  await cast.walk('replanBatch');
  const before = await cast.replan();
  const late = cast.ids[5]!;
  await database.orm.em.fork().nativeUpdate(CaseFile, { id: late }, { createdAt: before.createdAt });
  cast.given.length = 0;
  await cast.run('replanLatecomers');
  expect(cast.given).toEqual([late]);
  expect(await cast.replan()).toMatchObject({ done: before.done, moved: before.moved, cursor: before.cursor });
});

it('begins and ends once, however often it is told to', async () => {
  await cast.run('beginReplan');
  const { startedAt } = await cast.replan();
  await insertRows(database.orm, [caseRow('another')]);
  await cast.run('beginReplan');
  expect(await cast.replan()).toMatchObject({ startedAt, total: CASES });
  await cast.run('finishReplan');
  const { finishedAt } = await cast.replan();
  expect(finishedAt).not.toBeNull();
  await cast.run('finishReplan');
  expect((await cast.replan()).finishedAt).toEqual(finishedAt);
});
