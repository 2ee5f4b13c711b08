import { array, assert, asyncProperty, boolean, constantFrom, integer, option, record } from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { countQueue, findQueuePage, type QueueOrder, type QueueQuery } from '#database/repositories/find-queue-page.ts';
import { forkForApi } from '#database/session.ts';
import type { Post } from '#domain/organisation.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseRow, insertRows, itemRow, OPENED } from './case-rows.ts';
import { caseIdOf, unitId, userId } from './case-commits.ts';
import { walkBackwards, walkForwards } from './walk-pages.ts';

const HOUR = 3_600_000;
const queues = [
  { unitId: unitId('village'), post: 'acceptor' as Post },
  { unitId: unitId('village'), post: 'dispatcher' as Post },
  { unitId: unitId('town'), post: 'acceptor' as Post },
];
const elsewhere = { unitId: unitId('county'), post: 'acceptor' as Post };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.orm.em.execute('truncate case_clock, notice_read, notice, work_item; delete from case_file'));

const nobody = { unitIds: [], userIds: [] };
const read = (query: Omit<QueueQuery, 'withheldFrom'> & Partial<Pick<QueueQuery, 'withheldFrom'>>) =>
  findQueuePage(forkForApi(database.orm, '350500'), { withheldFrom: nobody, ...query });

/** Few distinct instants, so that ties and missing due dates abound. */
const item = record({
  queue: constantFrom(...queues, elsewhere),
  due: option(integer({ min: 0, max: 4 })),
  opened: integer({ min: 0, max: 3 }),
  open: boolean(),
  urgent: boolean(),
});

test('the pages of a queue, put together, are the sorted queue: nothing twice, nothing left out, totals exact', async () => {
  const orders: readonly QueueOrder[] = ['dueAtAscending', 'openedAtAscending', 'openedAtDescending'];
  await assert(
    asyncProperty(
      array(item, { maxLength: 40 }),
      integer({ min: 1, max: 7 }),
      constantFrom(...orders),
      option(boolean()),
      async (drawn, size, orderBy, urgent) => {
        await database.orm.em.execute('truncate work_item; delete from case_file');
        const rows = drawn.map((one, index) =>
          itemRow(caseIdOf(`queue-${index}`), {
            ...one.queue,
            dueAt: one.due === null ? null : new Date(OPENED + one.due * HOUR),
            openedAt: new Date(OPENED + one.opened * HOUR),
            status: one.open ? 'open' : 'done',
            urgency: one.urgent ? 'urgent' : 'normal',
          }),
        );
        await insertRows(
          database.orm,
          drawn.map((_, index) => caseRow(`queue-${index}`)),
          rows,
        );
        const key = ({ dueAt, openedAt }: (typeof rows)[number]): number => {
          if (orderBy === 'dueAtAscending') return dueAt?.getTime() ?? Infinity;
          return orderBy === 'openedAtAscending' ? openedAt.getTime() : -openedAt.getTime();
        };
        const byId = (a: string, b: string): number => (a < b ? -1 : 1) * (orderBy === 'openedAtDescending' ? -1 : 1);
        const expected = rows
          .filter((row) => row.status === 'open' && row.unitId !== elsewhere.unitId)
          .filter((row) => urgent === null || row.urgency === (urgent ? 'urgent' : 'normal'))
          .toSorted((a, b) => (key(a) === key(b) ? byId(a.id, b.id) : key(a) - key(b)))
          .map(({ id }) => id);
        const filter = urgent === null ? {} : { urgency: urgent ? ('urgent' as const) : ('normal' as const) };
        for (const walk of [walkForwards, walkBackwards]) {
          const walked = await walk(size, (page) => read({ queues, orderBy, filter, page }));
          expect(walked.rows.map(({ id }) => id)).toEqual(expected);
          expect(walked.totals).toEqual(new Set([expected.length]));
        }
      },
    ),
    { numRuns: 25 },
  );
});

describe('filters', () => {
  beforeEach(async () => {
    const cases = [
      caseRow('GI-1', { title: '井盖缺失 100% · 梅山社区' }),
      caseRow('GI-2', { state: 'handling' }),
      caseRow('GI-3'),
    ];
    const changes = [
      { overdue: true, dueAt: new Date(OPENED) },
      { claimedBy: userId('acceptor'), dueAt: new Date(OPENED + 9 * HOUR) },
      { post: 'dispatcher' as Post },
    ];
    await insertRows(
      database.orm,
      cases,
      cases.map(({ id }, index) => itemRow(id, changes[index])),
    );
  });

  test.each<[string, QueueQuery['filter'], string[]]>([
    ['no filter', {}, ['GI-1', 'GI-2', 'GI-3']],
    ['part of a title', { search: '盖缺' }, ['GI-1']],
    ['a percent sign stands for itself', { search: '0%' }, ['GI-1']],
    ['an underscore stands for itself', { search: 'GI_' }, []],
    ['part of a number', { search: 'gi-2' }, ['GI-2']],
    ['state of the case', { state: ['handling'] }, ['GI-2']],
    ['no state', { state: [] }, []],
    ['claimed by me', { claimedBy: userId('acceptor') }, ['GI-2']],
    ['claimed by nobody', { unclaimed: true }, ['GI-1', 'GI-3']],
    ['overdue', { overdue: true }, ['GI-1']],
    ['due soon', { dueBefore: new Date(OPENED + HOUR) }, ['GI-1']],
  ])('%s', async (_name, filter, numbers) => {
    const page = await read({ queues, filter });
    expect(page.entries.map(({ node }) => node.caseId)).toEqual(numbers.map(caseIdOf));
    expect(page.totalCount).toBe(numbers.length);
  });

  test('an item is listed once when the same post is given twice', async () => {
    const twice = [...queues, ...queues];
    expect((await read({ queues: twice })).entries).toHaveLength(3);
    expect(await countQueue(forkForApi(database.orm, '350500'), { queues: twice, withheldFrom: nobody })).toBe(3);
  });

  test('what accuses a unit or a person is in none of their lists and counts', async () => {
    const em = database.orm.em.fork();
    await em.nativeUpdate(CaseFile, { id: caseIdOf('GI-1') }, { deniedUnitIds: [unitId('town')] });
    await em.nativeUpdate(CaseFile, { id: caseIdOf('GI-2') }, { deniedUserIds: [userId('acceptor')] });
    const counted = (withheldFrom: QueueQuery['withheldFrom']) =>
      countQueue(forkForApi(database.orm, '350500'), { queues, withheldFrom });
    const accused = { unitIds: [unitId('village'), unitId('town')], userIds: [userId('acceptor')] };
    const seen = await read({ queues, withheldFrom: accused });
    expect(seen.entries.map(({ node }) => node.caseId)).toEqual([caseIdOf('GI-3')]);
    expect([seen.totalCount, await counted(accused), await counted(nobody)]).toEqual([1, 1, 3]);
  });

  test('a list is not counted for a caller who does not show the total', async () => {
    const page = await read({ queues, page: { first: 2, counted: false } });
    expect(page).toMatchObject({ totalCount: null, hasNextPage: true });
    expect(page.entries).toHaveLength(2);
  });

  test('every item comes with its case', async () => {
    const { entries, cases } = await read({ queues, page: { first: 2 } });
    const shown = new Map(cases.map(({ id, number }) => [id, number]));
    expect(entries.map(({ node }) => shown.get(node.caseId))).toEqual(['GI-1', 'GI-2']);
  });

  test('nobody without a post has a queue', async () => {
    expect(await read({ queues: [] })).toMatchObject({ entries: [], totalCount: 0, hasNextPage: false });
  });

  test('dates come back as dates', async () => {
    const { node } = (await read({ queues })).entries[0]!;
    expect([node.dueAt, node.openedAt]).toEqual([new Date(OPENED), new Date(OPENED)]);
  });

  test.each(['', 'bm9uc2Vuc2U', Buffer.from(`1/'; drop table x`).toString('base64url')])(
    'a cursor nobody was given is refused: %j',
    async (after) => {
      await expect(read({ queues, page: { first: 2, after } })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    },
  );
});
