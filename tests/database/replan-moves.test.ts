/** What an administrator reads of a replan when more happened than fits. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CalendarReplan } from '#database/entities/calendar-replan.entity.ts';
import { CalendarReplanMove } from '#database/entities/calendar-replan-move.entity.ts';
import { movesOf } from '#database/repositories/replan-progress.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { caseIdOf, userId, uuidOf } from './case-commits.ts';

const REPLAN = uuidOf('replan-moves');
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it('tells of the failed cases before any that were closed meanwhile or moved', async () => {
  const row = (name: string, outcome: CalendarReplanMove['outcome']) => ({
    replanId: REPLAN,
    caseId: caseIdOf(name),
    jurisdiction: '350500',
    number: name,
    outcome,
    code: outcome === 'failed' ? 'ENGINE_UNAVAILABLE' : '',
    dues: [],
  });
  const em = database.orm.em.fork();
  const at = { jurisdiction: '350500', createdAt: new Date() };
  const what = {
    calendarId: 'moves',
    version: 2,
    fromVersion: 1,
    draftId: uuidOf('draft'),
    requestedBy: userId('admin'),
  };
  await em.insert(CalendarReplan, { id: REPLAN, ...what, ...at, cursor: null, startedAt: null, finishedAt: null });
  const others = Array.from({ length: 12 }, (_, index) => row(`other-${index}`, index % 2 === 0 ? 'closed' : 'moved'));
  await em.insertMany(CalendarReplanMove, [...others, row('failed-1', 'failed'), row('failed-2', 'failed')]);
  const told = await movesOf(em, REPLAN, 3);
  expect(told.map(({ outcome }) => outcome).slice(0, 2)).toEqual(['failed', 'failed']);
  expect(told).toHaveLength(3);
});
