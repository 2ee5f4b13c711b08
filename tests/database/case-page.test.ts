import { array, assert, asyncProperty, boolean, constantFrom, integer, option, record } from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CaseFilter } from '#database/repositories/case-filter.ts';
import {
  type CaseOrder,
  type CaseQuery,
  findCasePage,
  findOverduePage,
} from '#database/repositories/find-case-page.ts';
import { findSimilarCases } from '#database/repositories/find-similar-cases.ts';
import { readStatistics } from '#database/repositories/statistics.ts';
import { forkForApi } from '#database/session.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseRow, insertRows, OPENED } from './case-rows.ts';
import { caseIdOf, unitId, userId } from './case-commits.ts';
import { walkBackwards, walkForwards } from './walk-pages.ts';

const HOUR = 3_600_000;
const everything = { jurisdiction: '350500' };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.orm.em.execute('delete from case_file'));

const api = () => forkForApi(database.orm, '350500');
const read = (query: CaseQuery) => findCasePage(api(), query);
const numbers = async (query: CaseQuery): Promise<string[]> =>
  (await read({ orderBy: 'openedAtAscending', ...query })).entries.map(({ node }) => node.number);

test('the pages of a list, put together, are the sorted list under its rules and filter', async () => {
  const drawnCase = record({
    due: option(integer({ min: 0, max: 3 })),
    opened: integer({ min: 0, max: 3 }),
    mine: boolean(),
    final: boolean(),
  });
  const orders: readonly CaseOrder[] = ['openedAtDescending', 'openedAtAscending', 'dueAtAscending'];
  await assert(
    asyncProperty(
      array(drawnCase, { maxLength: 30 }),
      integer({ min: 1, max: 7 }),
      constantFrom(...orders),
      option(boolean()),
      async (drawn, size, orderBy, open) => {
        await database.orm.em.execute('delete from case_file');
        const rows = drawn.map((one, index) =>
          caseRow(`list-${index}`, {
            dueAt: one.due === null ? null : new Date(OPENED + one.due * HOUR),
            openedAt: new Date(OPENED + one.opened * HOUR),
            villageCode: one.mine ? 'mine' : 'theirs',
            final: one.final,
          }),
        );
        await insertRows(database.orm, rows);
        const key = ({ dueAt, openedAt }: (typeof rows)[number]): number => {
          if (orderBy === 'dueAtAscending') return dueAt?.getTime() ?? Infinity;
          return orderBy === 'openedAtAscending' ? openedAt.getTime() : -openedAt.getTime();
        };
        const byId = (a: string, b: string): number => (a < b ? -1 : 1) * (orderBy === 'openedAtDescending' ? -1 : 1);
        const expected = rows
          .filter((row) => row.villageCode === 'mine' && (open === null || row.final !== open))
          .toSorted((a, b) => (key(a) === key(b) ? byId(a.id, b.id) : key(a) - key(b)))
          .map(({ number }) => number);
        const query = { accessible: { villageCode: 'mine' }, filter: { open }, orderBy };
        for (const walk of [walkForwards, walkBackwards]) {
          const walked = await walk(size, (page) => read({ ...query, page }));
          expect(walked.rows.map(({ number }) => number)).toEqual(expected);
          expect(walked.totals).toEqual(new Set([expected.length]));
        }
      },
    ),
    { numRuns: 25 },
  );
});

test.each<[string, CaseFilter, string[]]>([
  ['none', {}, ['a', 'b', 'c']],
  ['search', { search: '井盖' }, ['a']],
  ['state', { state: ['closed', 'reported'] }, ['a', 'b', 'c']],
  ['phase', { phase: ['final'] }, ['c']],
  ['category', { categoryCode: 'E-02-01' }, ['b']],
  ['county', { divisionCode: '350503' }, ['b']],
  ['village', { divisionCode: '350502001001' }, ['a', 'c']],
  ['unit involved', { unitId: unitId('roads') }, ['b']],
  ['open', { open: true }, ['a', 'b']],
  ['overdue', { overdue: true }, ['b', 'c']],
  ['due by an instant', { dueBefore: new Date(OPENED + HOUR) }, ['b']],
  ['due before any is', { dueBefore: new Date(OPENED) }, []],
  ['unowned', { unowned: true }, ['a']],
  ['opened from', { openedFrom: new Date(OPENED + HOUR) }, ['b', 'c']],
  ['opened before', { openedTo: new Date(OPENED + HOUR) }, ['a']],
  ['reported by me', { reportedBy: userId('me') }, ['c']],
])('filter: %s', async (_name, filter, expected) => {
  await insertRows(database.orm, [
    caseRow('a', { title: '井盖缺失', unownedReason: 'noSuperior' }),
    caseRow('b', {
      openedAt: new Date(OPENED + HOUR),
      categoryCode: 'E-02-01',
      countyCode: '350503',
      townCode: '350503001',
      villageCode: '350503001001',
      unitIds: [unitId('village'), unitId('roads')],
      overdue: true,
      dueAt: new Date(OPENED + HOUR),
    }),
    caseRow('c', {
      openedAt: new Date(OPENED + 2 * HOUR),
      closedAt: new Date(OPENED + 3 * HOUR),
      state: 'closed',
      phase: 'final',
      final: true,
      overdue: true,
      reporterIds: [userId('worker'), userId('me')],
    }),
  ]);
  expect(await numbers({ accessible: everything, filter })).toEqual(expected);
  expect((await read({ accessible: everything, filter })).totalCount).toBe(expected.length);
});

test('whoever may see nothing gets an empty list, also of overdue cases and in the statistics', async () => {
  await insertRows(database.orm, [caseRow('hidden', { overdue: true })]);
  expect(await read({ accessible: null })).toMatchObject({ entries: [], totalCount: 0 });
  expect(await findOverduePage(api(), { accessible: null })).toMatchObject({ entries: [], totalCount: 0 });
  const at = { now: new Date(OPENED), timeZone: 'Asia/Shanghai' };
  expect(await readStatistics(api(), { accessible: null, ...at })).toMatchObject({ open: 0, byState: [] });
});

test('coordinates come back as numbers', async () => {
  await insertRows(database.orm, [caseRow('point', { longitude: 118.6012345, latitude: -24.25 })]);
  const { node } = (await read({ accessible: everything })).entries[0]!;
  expect([node.longitude, node.latitude]).toEqual([118.6012345, -24.25]);
});

test('a point is whole or absent', async () => {
  await insertRows(database.orm, [caseRow('nowhere', { longitude: null, latitude: null })]);
  expect((await read({ accessible: everything })).entries[0]!.node.longitude).toBeNull();
  await expect(insertRows(database.orm, [caseRow('half', { latitude: null })])).rejects.toThrow('case_file_point');
});

test('similar cases are open, of the same subclass, within 50 m and 24 h, and visible; nearest first', async () => {
  const here = { longitude: 118.58, latitude: 24.9 };
  const metresNorth = (metres: number) => ({ ...here, latitude: here.latitude + metres / 111_195 });
  const now = new Date(OPENED + 23 * HOUR);
  await insertRows(database.orm, [
    caseRow('near-49', metresNorth(49)),
    caseRow('near-10', metresNorth(-10)),
    caseRow('corner', { longitude: here.longitude + 45 / (111_195 * 0.907), latitude: here.latitude + 45 / 111_195 }),
    caseRow('far', metresNorth(51)),
    caseRow('old', { ...here, openedAt: new Date(OPENED - 2 * HOUR) }),
    caseRow('done', { ...here, final: true }),
    caseRow('other-kind', { ...here, categoryCode: 'E-02-01' }),
    caseRow('not-mine', { ...here, villageCode: 'theirs' }),
    caseRow('itself', here),
    caseRow('nowhere', { cellCode: '', longitude: null, latitude: null }),
  ]);
  const found = await findSimilarCases(api(), {
    accessible: { villageCode: '350502001001' },
    categoryCode: 'E-01-10',
    ...here,
    now,
    except: caseIdOf('itself'),
  });
  expect(found.map(({ number }) => number)).toEqual(['near-10', 'near-49']);
});

test('statistics count by state, owner and local day', async () => {
  const midnight = Date.UTC(2026, 8, 20, 16);
  await insertRows(database.orm, [
    caseRow('before-midnight', { openedAt: new Date(midnight - 1), dueAt: new Date(OPENED + HOUR) }),
    caseRow('after-midnight', {
      openedAt: new Date(midnight),
      overdue: true,
      // Counted where it is overdue, and not once more as about to be.
      dueAt: new Date(OPENED - HOUR),
      ownerUnitId: unitId('town'),
    }),
    caseRow('closed', { state: 'closed', final: true, overdue: true, closedAt: new Date(midnight) }),
    caseRow('theirs', { villageCode: 'theirs' }),
  ]);
  const statistics = await readStatistics(api(), {
    accessible: { villageCode: '350502001001' },
    now: new Date(OPENED),
    timeZone: 'Asia/Shanghai',
    days: 2,
  });
  expect(statistics).toMatchObject({ open: 2, overdue: 1, closed: 1, dueWithinDay: 1 });
  expect(new Map(statistics.byState.map(({ state, count }) => [state, count]))).toEqual(new Map([['reported', 2]]));
  expect(new Map(statistics.byUnit.map(({ unitId: id, open, overdue }) => [id, [open, overdue]]))).toEqual(
    new Map([
      [unitId('village'), [1, 0]],
      [unitId('town'), [1, 1]],
    ]),
  );
  expect(statistics.byDay).toEqual([
    { day: '2026-09-20', opened: 1, closed: 0 },
    { day: '2026-09-21', opened: 2, closed: 1 },
  ]);
});

test('counts by day name each local day once, also where clocks are changed', async () => {
  const daysUntil = async (now: string) => {
    const query = { accessible: { villageCode: 'nowhere' }, now: new Date(now), timeZone: 'America/New_York', days: 3 };
    return (await readStatistics(api(), query)).byDay.map(({ day }) => day);
  };
  // Half past midnight after the day of 23 hours, and half past eleven in the night of the day of 25.
  expect(await daysUntil('2026-03-09T04:30:00Z')).toEqual(['2026-03-07', '2026-03-08', '2026-03-09']);
  expect(await daysUntil('2026-11-02T04:30:00Z')).toEqual(['2026-10-30', '2026-10-31', '2026-11-01']);
});
