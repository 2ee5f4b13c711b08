/** In which order a replan gives the calendar, and what it counts: the cases answer as their workflows would. */
import type { Client } from '@temporalio/client';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createReplanActivities } from '#activities/replan-calendar.ts';
import { CalendarReplan } from '#database/entities/calendar-replan.entity.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { Jurisdiction } from '#database/entities/jurisdiction.entity.ts';
import { WorkingCalendar as StoredCalendar } from '#database/entities/working-calendar.entity.ts';
import type { ReplaceCalendarCommand } from '#domain/case/commands.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { CaseId } from '#domain/ids.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { mainland } from '../unit/clock/calendars.ts';
import { context2, HOUR, MONDAY_NINE, TestCase } from '../unit/kernel/test-case.ts';
import { caseIdOf, userId, uuidOf } from './case-commits.ts';
import { caseRow, insertRows } from './case-rows.ts';

const CASES = 60;
const present: WorkingCalendar = { ...mainland, id: 'walks' };
const next: WorkingCalendar = {
  ...present,
  version: present.version + 1,
  exceptions: { ...present.exceptions, '2026-09-24': [] },
};
const REPLAN = uuidOf('replan');

let database: TestDatabase;
const stories = new Map<CaseId, TestCase>();
/** Every time a case was given the calendar. */
const given: CaseId[] = [];
const moved = new Set<CaseId>();

beforeAll(async () => {
  database = await createTestDatabase();
  const em = database.orm.em.fork();
  const place = { timeZone: 'Asia/Shanghai', centerLongitude: 118.58, centerLatitude: 24.9, calendarId: present.id };
  await em.insert(Jurisdiction, { code: '350500', nameZh: '泉州', nameEn: 'Quanzhou', ...place });
  const at = { createdAt: new Date(), jurisdiction: '350500' };
  for (const data of [present, next]) {
    const { id, version, knownUntil } = data;
    await em.insert(StoredCalendar, { id, version, data, knownUntil, source: 'test', ...at });
  }
  const versions = { calendarId: present.id, version: next.version, fromVersion: present.version };
  const times = { startedAt: null, finishedAt: null, cursor: null };
  const by = { draftId: uuidOf('draft'), requestedBy: userId('admin') };
  await em.insert(CalendarReplan, { id: REPLAN, ...versions, ...times, ...by, ...at });
  for (let index = 0; index < CASES; index += 1) {
    const story = new TestCase(MONDAY_NINE + index * 3 * HOUR, { ...context2, calendar: present });
    story.open();
    stories.set(caseIdOf(`walk-${index}`), story);
  }
  await insertRows(
    database.orm,
    [...stories.values()].map(({ state }, index) => caseRow(`walk-${index}`, { kernel: state })),
  );
});
afterAll(() => database.drop());

/** Decides as the workflow of the case does, and stores what the replan reads of it. */
async function giveTo(id: CaseId, command: ReplaceCalendarCommand): Promise<void> {
  given.push(id);
  const decision = stories.get(id)!.give(command);
  const event = decision.ok ? decision.events.find(({ type }) => type === 'calendarReplaced') : undefined;
  if (event?.type !== 'calendarReplaced') return;
  if (event.data.dues !== undefined) moved.add(id);
  const { seq, type, data, requestId, digest } = event;
  const who = { actorUserId: null, actorUnitId: null, actorPost: null, actorOnBehalfOf: null };
  const row = { caseId: id, seq, type, data, requestId, digest, at: new Date(event.at), jurisdiction: '350500' };
  const hashes = { previousHash: '', hash: String(seq), engineReason: 'calendar' as const };
  await database.orm.em.fork().insert(CaseEvent, { ...row, ...who, ...hashes });
}

const client = {
  withDeadline: (_deadline: number, call: () => Promise<unknown>) => call(),
  workflow: {
    getHandle: (workflowId: string) => ({
      executeUpdate: (_update: unknown, { args }: { args: [ReplaceCalendarCommand] }) =>
        giveTo(workflowId.slice('case/'.length) as CaseId, args[0]),
    }),
  },
} as unknown as Client;

const replanOf = () => database.orm.em.fork().findOneOrFail(CalendarReplan, { id: REPLAN });

it('goes to the cases whose dates move first, then to all the others, to each once', async () => {
  const activities = createReplanActivities({ orm: database.orm, client });
  const replanBatch = (id: string, cursor: string | null) => activities.replanBatch(id, cursor);
  const batch = (cursor: string | null) =>
    new MockActivityEnvironment().run<[string, string | null], string | null, typeof replanBatch>(
      replanBatch,
      REPLAN,
      cursor,
    );
  const first = await batch(null);
  const moving = given.length;
  // A batch that comes again, after a crash, gives nothing twice and counts nothing twice.
  expect(await batch(null)).toBe(first);
  expect(await replanOf()).toMatchObject({ done: moving, moved: moving, failed: 0 });
  given.length = moving;
  for (let cursor = first; cursor !== null;) cursor = await batch(cursor);

  expect(moving).toBeGreaterThan(CASES / 10);
  expect(moving).toBeLessThan(CASES);
  expect(new Set(given.slice(0, moving))).toEqual(moved);
  expect(given).toHaveLength(CASES);
  expect(new Set(given).size).toBe(CASES);
  expect(await replanOf()).toMatchObject({ done: CASES, moved: moving, failed: 0 });
});
