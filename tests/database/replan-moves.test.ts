/** What a reader learns of a replan: of cases that he may read their numbers, of the others how many and why. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defineAbility } from '#domain/authz/ability.ts';
import { accessibleBy } from '#database/accessible-by.ts';
import { CalendarReplan } from '#database/entities/calendar-replan.entity.ts';
import { CalendarReplanMove } from '#database/entities/calendar-replan-move.entity.ts';
import { countFailed, failureReasons, movesOf, readableAmong } from '#database/repositories/replan-moves.ts';
import { forkForApi } from '#database/session.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { caseIdOf, unitId, userId, uuidOf } from './case-commits.ts';
import { caseRow, insertRows } from './case-rows.ts';

const REPLAN = uuidOf('replan-moves');
const OURS = '350500';
const moved = Array.from({ length: 12 }, (_, index) => `other-${index}`);
const failed = ['failed-1', 'failed-2', 'failed-3'];
const theirs = ['theirs-failed', 'theirs-moved'];
/** Lies where the reader works, and accuses him. */
const accusing = 'accusing-failed';
let database: TestDatabase;

const post = (of: 'acceptor' | 'administrator', unit: string) => ({
  post: of,
  unit: { id: unitId(unit), level: 'village' as const, kind: 'department' as const, divisionCode: '' },
});
const readerWith = (...holdings: readonly ReturnType<typeof post>[]) =>
  accessibleBy(
    defineAbility({ userId: userId('reader'), jurisdiction: OURS }, [post('administrator', 'office'), ...holdings]),
    'read',
    'Case',
  );
const both = readerWith(post('acceptor', 'village'));
const administrator = readerWith();

beforeAll(async () => {
  database = await createTestDatabase();
  const em = database.orm.em.fork();
  await insertRows(database.orm, [
    ...[...moved, ...failed].map((name) => caseRow(name)),
    ...theirs.map((name) => caseRow(name, { ownerUnitId: unitId('town'), unitIds: [unitId('town')] })),
    caseRow(accusing, { deniedUserIds: [userId('reader')] }),
  ]);
  await em.insert(CalendarReplan, {
    id: REPLAN,
    jurisdiction: OURS,
    calendarId: 'moves',
    version: 2,
    fromVersion: 1,
    draftId: uuidOf('draft'),
    requestedBy: userId('admin'),
    createdAt: new Date(),
    cursor: null,
    startedAt: null,
    finishedAt: null,
  });
  const row = (name: string, outcome: CalendarReplanMove['outcome']) => ({
    replanId: REPLAN,
    caseId: caseIdOf(name),
    jurisdiction: OURS,
    number: name,
    outcome,
    code: outcome !== 'failed' ? '' : name === 'failed-3' ? 'UNAVAILABLE' : 'ENGINE_UNAVAILABLE',
    dues: [],
  });
  await em.insertMany(CalendarReplanMove, [
    ...moved.map((name, index) => row(name, index % 2 === 0 ? 'closed' : 'moved')),
    row('theirs-moved', 'moved'),
    ...[...failed, 'theirs-failed', accusing].map((name) => row(name, 'failed')),
  ]);
});
afterAll(() => database.drop());

const api = () => forkForApi(database.orm, OURS);

it('tells of the failed cases before any that were closed meanwhile or moved', async () => {
  const told = await movesOf(api(), REPLAN, both, 4);
  expect(told.map(({ outcome }) => outcome).slice(0, 3)).toEqual(['failed', 'failed', 'failed']);
  expect(told).toHaveLength(4);
});

it('names the cases that the reader may read and no other', async () => {
  const told = await movesOf(api(), REPLAN, both, 200);
  expect(told.map(({ number }) => number).toSorted()).toEqual([...failed, ...moved].toSorted());
  expect(await countFailed(api(), REPLAN, both)).toBe(failed.length);
});

it('names none to an administrator as such, and says why they failed all the same', async () => {
  expect(await movesOf(api(), REPLAN, administrator, 200)).toEqual([]);
  expect(await countFailed(api(), REPLAN, administrator)).toBe(0);
  expect(await failureReasons(api(), REPLAN)).toEqual([
    { code: 'ENGINE_UNAVAILABLE', count: 4 },
    { code: 'UNAVAILABLE', count: 1 },
  ]);
});

it('picks out of a page of cases those that the reader may read', async () => {
  const ids = [...failed, ...theirs, accusing].map(caseIdOf);
  expect(await readableAmong(api(), both, ids)).toEqual(new Set(failed.map(caseIdOf)));
  expect(await readableAmong(api(), administrator, ids)).toEqual(new Set());
});
