/** What the preview of a calendar says must be what the replan then does: compared with the kernel's own decisions. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReplaceCalendarCommand } from '#domain/case/commands.ts';
import { dueAt } from '#domain/clock/reading.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Jurisdiction } from '#database/entities/jurisdiction.entity.ts';
import { calendarEffect, type CalendarEffect } from '#graphql/services/calendars/calendar-effect.ts';
import type { CaseId } from '#domain/ids.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { mainland } from '../unit/clock/calendars.ts';
import { acceptor, handler, leader, worker } from '../unit/kernel/cast.ts';
import { plainWay } from '../unit/kernel/stories.ts';
import { context2, HOUR, MONDAY_NINE, TestCase } from '../unit/kernel/test-case.ts';
import { caseIdOf } from './case-commits.ts';
import { caseRow, insertRows } from './case-rows.ts';

const CASES = 200;
const OURS = '350500';
const ELSEWHERE = '350600';
const CALENDAR = 'preview';
const from: WorkingCalendar = { ...mainland, id: CALENDAR };

/** The working days named become days of rest. */
function closing(...days: readonly string[]): WorkingCalendar {
  const exceptions = { ...from.exceptions, ...Object.fromEntries(days.map((day) => [day, []])) };
  return { ...from, version: from.version + 1, exceptions };
}

let database: TestDatabase;
const cases: TestCase[] = [];

/** Cases of every step of the way, some suspended, some stopped for good, opened over a week. */
function storyOf(index: number): TestCase {
  const story = new TestCase(MONDAY_NINE + index * HOUR, { ...context2, calendar: from });
  story.open();
  const steps = index % (plainWay.length + 1);
  for (const [actor, action] of plainWay.slice(0, steps)) {
    story.now += (index % 5) * HOUR;
    story.act(actor, action);
  }
  if (story.state.state === 'handling' && index % 2 === 0) {
    story.act(handler, 'requestSuspension');
    story.act(acceptor, 'grantSuspension');
  } else if (story.state.state === 'handling') {
    story.act(leader, 'requestExtension');
    story.act(acceptor, 'grantExtension');
  } else story.note(worker);
  return story;
}

/** Every third case is kept from the reader. */
const isHidden = (index: number): boolean => index % 3 === 0;
const indexOf = new Map(Array.from({ length: CASES }, (_, index) => [caseIdOf(`preview-${index}`), index]));
const reader = {
  jurisdiction: OURS,
  readable: async (ids: readonly CaseId[]) =>
    new Set(ids.filter((id) => !isElsewhere(indexOf.get(id)!) && !isHidden(indexOf.get(id)!))),
};

const isElsewhere = (index: number): boolean => index % 10 === 0;

beforeAll(async () => {
  database = await createTestDatabase();
  const em = database.orm.em.fork();
  const place = { timeZone: 'Asia/Shanghai', centerLongitude: 118.58, centerLatitude: 24.9, calendarId: CALENDAR };
  for (const code of [OURS, ELSEWHERE]) await em.insert(Jurisdiction, { code, nameZh: code, nameEn: code, ...place });
  cases.push(...Array.from({ length: CASES }, (_, index) => storyOf(index)));
  await insertRows(
    database.orm,
    cases.map(({ state, context }, index) =>
      caseRow(`preview-${index}`, {
        kernel: state,
        jurisdiction: isElsewhere(index) ? ELSEWHERE : OURS,
        final: context.definition.states[state.state]?.phase === 'final',
      }),
    ),
  );
});
afterAll(() => database.drop());

/** What the replan does: the kernel is given the calendar, case by case. */
function replanned(to: WorkingCalendar) {
  const told = cases.map((story, index) => {
    const command: ReplaceCalendarCommand = {
      type: 'replaceCalendar',
      requestId: story.nextRequest(),
      actor: { kind: 'engine', reason: 'calendar' },
      calendar: to,
    };
    const decision = story.give(command);
    const event = decision.ok ? decision.events.find(({ type }) => type === 'calendarReplaced') : undefined;
    const dues = event?.type === 'calendarReplaced' ? (event.data.dues ?? []) : [];
    return { isOpen: decision.ok, index, dues };
  });
  const open = told.filter(({ isOpen }) => isOpen);
  const by = open.flatMap(({ dues }) => dues.map(({ dueFrom, dueTo }) => (dueTo ?? 0) - (dueFrom ?? 0)));
  const shifts = open.flatMap(({ index, dues }) =>
    isElsewhere(index) || isHidden(index)
      ? []
      : dues.map((due) => ({ caseId: caseIdOf(`preview-${index}`), number: `preview-${index}`, ...due })),
  );
  const moved = open.filter(({ dues }) => dues.length > 0);
  const all = moved.flatMap(({ dues }) => dues);
  return {
    openCases: open.length,
    openElsewhere: open.filter(({ index }) => isElsewhere(index)).length,
    movedCases: moved.length,
    movedUnnamed: moved.filter(({ index }) => isElsewhere(index) || isHidden(index)).length,
    movedFrom: spanOf(all.map(({ dueFrom }) => dueFrom)),
    movedTo: spanOf(all.map(({ dueTo }) => dueTo)),
    later: by.filter((shift) => shift > 0).length,
    earlier: by.filter((shift) => shift < 0).length,
    biggestShift: Math.max(0, ...by),
    shifts,
  };
}

function spanOf(dues: readonly (number | null)[]) {
  const known = dues.filter((due) => due !== null);
  return { first: Math.min(...known), last: Math.max(...known) };
}

const preview = (to: WorkingCalendar): Promise<CalendarEffect> =>
  calendarEffect(database.orm.em.fork(), reader, { from, to }, MONDAY_NINE + 200 * HOUR);

it('says of two hundred cases what the replan does to them', async () => {
  const to = closing('2026-09-24', '2026-09-28', '2026-09-29');
  const { shifts, ...said } = await preview(to);
  const { shifts: all, ...done } = replanned(to);
  expect(said).toMatchObject(done);
  expect(done.movedCases).toBeGreaterThan(CASES / 4);
  expect(done.openElsewhere).toBeGreaterThan(0);
  // Shown are the largest; each is one that happens, and no case is named that the reader may not read.
  expect(done.movedUnnamed).toBeGreaterThan(0);
  expect(shifts).toHaveLength(Math.min(100, all.length));
  expect(all).toEqual(expect.arrayContaining([...shifts]));
});

it('counts no closed case and writes nothing', async () => {
  const em = database.orm.em.fork();
  const before = await em.count(CaseFile, { final: true });
  expect(before).toBeGreaterThan(0);
  expect((await preview(from)).openCases).toBe(CASES - before);
  expect((await preview(from)).movedCases).toBe(0);
});

it('says how many dates a published year makes certain, those that it does not move among them', async () => {
  const unpublished: WorkingCalendar = { ...from, knownUntil: '2026-09-30' };
  const published: WorkingCalendar = { ...unpublished, version: from.version + 1, knownUntil: '2026-12-31' };
  const open = cases.filter(({ context, state }) => context.definition.states[state.state]?.phase !== 'final');
  const guessed = open.flatMap(({ state }) =>
    Object.values(state.clocks).filter(
      (clock) => clock.limit.unit !== 'urgentHours' && (dueAt(clock, unpublished) ?? 0) > Date.UTC(2026, 8, 30, 16),
    ),
  );
  const effect = await calendarEffect(
    database.orm.em.fork(),
    reader,
    { from: unpublished, to: published },
    MONDAY_NINE,
  );
  expect(guessed.length).toBeGreaterThan(CASES / 4);
  expect(effect).toMatchObject({ movedCases: 0, becomeCertain: guessed.length, becomeProvisional: 0 });
});
