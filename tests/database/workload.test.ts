import { array, assert, asyncProperty, boolean, constantFrom, integer, option, record } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Level, Post } from '#domain/organisation.ts';
import type { WorkItemId } from '#domain/ids.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import type { CaseFilter } from '#database/repositories/case-filter.ts';
import { findCasePage } from '#database/repositories/find-case-page.ts';
import { readWorkload, type WorkloadGroup, type WorkloadRow } from '#database/repositories/workload.ts';
import { forkForApi } from '#database/session.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { unitId } from './case-commits.ts';
import { caseRow, insertRows, itemRow, OPENED } from './case-rows.ts';

const HOUR = 3_600_000;
const now = new Date(OPENED + 10 * HOUR);
const soon = new Date(OPENED + 34 * HOUR);
const accessible = { cityCode: '350500' };
const units = ['village', 'town', 'roads'] as const;
const levelOf: Readonly<Record<(typeof units)[number], Level>> = { village: 'village', town: 'town', roads: 'county' };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const em = database.orm.em.fork();
  await em.insertMany(
    OrgUnit,
    units.map((name) => ({
      id: unitId(name),
      jurisdiction: '350500',
      code: `test-${name}`,
      nameZh: name,
      nameEn: name,
      level: levelOf[name],
      kind: 'centre' as const,
      divisionCode: '',
      validFrom: new Date(0),
    })),
  );
});
afterAll(() => database.drop());

const api = () => forkForApi(database.orm, '350500');
const workload = (groupBy: WorkloadGroup, filter: CaseFilter = {}) =>
  readWorkload(api(), { accessible, filter, groupBy, now, soon });
const countOf = async (filter: CaseFilter): Promise<number> =>
  (await findCasePage(api(), { accessible, filter: { open: true, ...filter }, page: { first: 1 } })).totalCount ?? -1;

/** The list that a row of figures leads to. */
function listOf(groupBy: WorkloadGroup, { key, post }: WorkloadRow): CaseFilter {
  if (groupBy === 'level') return { ownerLevel: key as Level };
  if (groupBy === 'unit') return { heldByUnit: key as ReturnType<typeof unitId> };
  if (groupBy === 'post') return { heldByUnit: key as ReturnType<typeof unitId>, heldByPost: post as Post };
  return { divisionCode: key };
}

const drawnCase = record({
  county: constantFrom('350502', '350503'),
  owner: constantFrom(...units),
  final: boolean(),
  overdue: boolean(),
  due: option(integer({ min: 0, max: 60 })),
  visible: boolean(),
  holders: array(record({ unit: constantFrom(...units), post: constantFrom<Post>('acceptor', 'handler') }), {
    maxLength: 3,
  }),
});

test('every figure is the length of the list behind it', async () => {
  await assert(
    asyncProperty(array(drawnCase, { maxLength: 25 }), async (drawn) => {
      await database.orm.em.execute('delete from work_item');
      await database.orm.em.execute('delete from case_file');
      const cases = drawn.map((one, index) =>
        caseRow(`load-${index}`, {
          cityCode: one.visible ? '350500' : '350600',
          countyCode: one.county,
          townCode: `${one.county}001`,
          villageCode: `${one.county}001001`,
          ownerUnitId: unitId(one.owner),
          final: one.final,
          overdue: one.overdue,
          dueAt: one.due === null ? null : new Date(OPENED + one.due * HOUR),
          unownedReason: one.due === 0 ? 'noSuperior' : '',
        }),
      );
      const items = drawn.flatMap(({ holders }, index) =>
        holders.map(({ unit, post }, serial) =>
          itemRow(cases[index]!.id, {
            id: `${cases[index]!.id}.${serial + 1}` as WorkItemId,
            unitId: unitId(unit),
            post,
          }),
        ),
      );
      await insertRows(database.orm, cases, items);
      for (const groupBy of ['level', 'county', 'town', 'village', 'unit', 'post'] as const) {
        for (const row of await workload(groupBy)) {
          const list = listOf(groupBy, row);
          expect([row.cases, row.overdue, row.dueSoon, row.unowned]).toEqual([
            await countOf(list),
            await countOf({ ...list, overdue: true }),
            await countOf({ ...list, overdue: false, dueBefore: soon }),
            await countOf({ ...list, unowned: true }),
          ]);
        }
      }
      // Each case lies in one county and has one owner: nothing is lost between the rows.
      const total = await countOf({});
      const sum = async (groupBy: WorkloadGroup) => (await workload(groupBy)).reduce((all, { cases: n }) => all + n, 0);
      expect([await sum('county'), await sum('level')]).toEqual([total, total]);
    }),
    { numRuns: 12 },
  );
});

test('tasks are counted with the oldest and the mean age, narrowed by the filter', async () => {
  await database.orm.em.execute('delete from work_item');
  await database.orm.em.execute('delete from case_file');
  const [here, there] = [caseRow('here'), caseRow('there', { countyCode: '350503' })];
  const at = (hours: number) => new Date(OPENED + hours * HOUR);
  await insertRows(
    database.orm,
    [here, there],
    [
      itemRow(here.id, { openedAt: at(2) }),
      itemRow(here.id, { id: `${here.id}.2` as WorkItemId, kind: 'adjustment', openedAt: at(6) }),
      itemRow(here.id, { id: `${here.id}.3` as WorkItemId, status: 'done' }),
      itemRow(there.id, { openedAt: at(0) }),
    ],
  );
  expect(await workload('post', { divisionCode: '350502' })).toEqual([
    {
      key: unitId('village'),
      post: 'acceptor',
      cases: 1,
      overdue: 0,
      dueSoon: 0,
      unowned: 0,
      items: 2,
      oldestAt: at(2),
      meanAgeMs: 6 * HOUR,
    },
  ]);
});

test('whoever may see nothing gets no figures', async () => {
  expect(await readWorkload(api(), { accessible: null, groupBy: 'county', now, soon })).toEqual([]);
});
