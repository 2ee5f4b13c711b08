import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readStatistics } from '#database/repositories/statistics.ts';
import { readTrend, type TrendPoint } from '#database/repositories/trend.ts';
import { forkForApi } from '#database/session.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseIdOf } from './case-commits.ts';
import { caseRow, insertRows } from './case-rows.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 8, 21, 1);
/** So many days before now; the points of the trend are whole ones. */
const ago = (days: number): Date => new Date(NOW - days * DAY);

let database: TestDatabase;
/** Events stay for ever: each test has a city of its own. */
let city = 350_000;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(() => {
  city += 1;
});
afterAll(() => database.drop());

const accessible = () => ({ cityCode: String(city) });
const idOf = (name: string) => caseIdOf(`${city}-${name}`);
const trend = (days: number, timeZone = 'Asia/Shanghai', now = new Date(NOW)): Promise<readonly TrendPoint[]> =>
  readTrend(forkForApi(database.orm, '350500'), { accessible: accessible(), now, timeZone, days });
const series = async (key: 'open' | 'overdue' | 'opened' | 'closed', days: number) =>
  (await trend(days)).map((point) => point[key]);

interface Life {
  readonly opened: number;
  readonly closed?: number;
  /** When its limit ran out, or will. */
  readonly late?: number;
  /** Closed for the first time and taken up again. */
  readonly gap?: readonly [number, number];
  readonly marked?: boolean;
  readonly elsewhere?: boolean;
}

async function live(name: string, { opened, closed, late, gap, marked, elsewhere }: Life): Promise<void> {
  const isClosed = closed !== undefined;
  await insertRows(database.orm, [
    caseRow(`${city}-${name}`, {
      cityCode: elsewhere ? '350600' : String(city),
      openedAt: ago(opened),
      closedAt: isClosed ? ago(closed) : null,
      updatedAt: ago(closed ?? gap?.[1] ?? opened),
      final: isClosed,
      overdue: marked ?? (late !== undefined && late >= 0),
    }),
  ]);
  if (late !== undefined) await planOverdue(name, ago(late));
  const passages = [
    { at: ago(opened), type: 'opened', final: false },
    ...(gap ? [{ at: ago(gap[0]), type: 'moved', final: true }] : []),
    ...(gap ? [{ at: ago(gap[1]), type: 'moved', final: false }] : []),
    ...(isClosed ? [{ at: ago(closed), type: 'moved', final: true }] : []),
  ];
  for (const [index, { at, type, final }] of passages.entries()) {
    await database.orm.em.execute(
      `insert into case_event (case_id, seq, jurisdiction, type, data, at, request_id, digest, previous_hash, hash)
       values (?, ?, '350500', ?, ?::jsonb, ?, 'request', '', '', '')
       on conflict do nothing`,
      [idOf(name), index + 1, type, JSON.stringify({ final }), at],
    );
  }
}

async function planOverdue(name: string, at: Date): Promise<void> {
  await database.orm.em.execute(
    `insert into planned_rung (case_id, clock, generation, rung, jurisdiction, effect, at, recipients, fired_at, try_at, attempts, last_error)
     values (?, 'handle', 1, 'overdue', '350500', 'markOverdue', ?, '[]'::jsonb, ?, ?, 0, '')`,
    [idOf(name), at, at.getTime() <= NOW ? at : null, at],
  );
}

test('cases stand in every point from their opening to their closing', async () => {
  await live('stays', { opened: 40 });
  await live('came', { opened: 2.5 });
  await live('went', { opened: 3.5, closed: 1.5 });
  await live('long-gone', { opened: 30, closed: 20 });
  expect(await series('open', 5)).toEqual([1, 2, 3, 2, 2]);
  expect(await series('opened', 5)).toEqual([0, 1, 1, 0, 0]);
  expect(await series('closed', 5)).toEqual([0, 0, 0, 1, 0]);
});

test('a case is overdue from the instant its limit ran out until it is closed', async () => {
  await live('late', { opened: 40, late: 2.5 });
  await live('was-late', { opened: 40, late: 4.5, closed: 1.5 });
  // Its mark was taken back, or is yet to come.
  await live('to-come', { opened: 40, late: -1 });
  expect(await series('overdue', 6)).toEqual([0, 1, 1, 2, 1, 1]);
});

test('a limit that ran out in a case taken over counts from its opening here', async () => {
  await live('imported', { opened: 2.5, late: 9 });
  expect(await series('overdue', 4)).toEqual([0, 1, 1, 1]);
});

test('a case closed and taken up again was closed in between, and both closings count', async () => {
  await live('again', { opened: 40, gap: [4.5, 2.5], late: 10 });
  await live('twice', { opened: 40, gap: [4.5, 3.5], closed: 1.5 });
  expect(await series('open', 6)).toEqual([2, 0, 1, 2, 1, 1]);
  expect(await series('closed', 6)).toEqual([0, 2, 0, 0, 1, 0]);
  expect(await series('overdue', 6)).toEqual([1, 0, 0, 1, 1, 1]);
});

test('nothing is said of the overdue ones where one is marked and no record says since when', async () => {
  await live('late', { opened: 40, late: 3 });
  await live('marked', { opened: 40, marked: true });
  const points = await trend(3);
  expect(points.map(({ open, overdue }) => [open, overdue])).toEqual([
    [2, null],
    [2, null],
    [2, null],
  ]);
});

test('what one may not see is in no point', async () => {
  await live('theirs', { opened: 3, late: 2, elsewhere: true });
  const nobody = await readTrend(forkForApi(database.orm, '350500'), {
    accessible: null,
    now: new Date(NOW),
    timeZone: 'Asia/Shanghai',
    days: 2,
  });
  expect([...(await trend(2)), ...nobody].map(({ open, overdue, opened }) => [open, overdue, opened])).toEqual(
    Array.from({ length: 4 }, () => [0, 0, 0]),
  );
});

test('the last point is what the figures of the page say', async () => {
  await live('stays', { opened: 5 });
  await live('late', { opened: 5, late: 1 });
  await live('gone', { opened: 5, late: 4, closed: 1 });
  await live('again', { opened: 5, late: 4, gap: [3, 2] });
  const now = new Date(NOW);
  const figures = await readStatistics(forkForApi(database.orm, '350500'), {
    accessible: accessible(),
    now,
    timeZone: 'Asia/Shanghai',
  });
  const last = (await trend(7)).at(-1);
  expect([last?.open, last?.overdue]).toEqual([figures.open, figures.overdue]);
  expect([last?.open, last?.overdue]).toEqual([3, 2]);
});

test('points lie at the same hour of the local day, also where clocks are changed', async () => {
  const now = new Date('2026-03-09T04:30:00Z');
  // Between half past midnight of the seventh and of the eighth, and of the eighth and of the ninth: a day of 23 hours.
  const opened = ['2026-03-08T05:29:00Z', '2026-03-08T05:31:00Z', '2026-03-09T04:29:00Z'];
  await insertRows(
    database.orm,
    opened.map((at) => caseRow(`${city}-${at}`, { cityCode: String(city), openedAt: new Date(at) })),
  );
  const points = await trend(3, 'America/New_York', now);
  expect(points.map(({ day, opened: count }) => [day, count])).toEqual([
    ['2026-03-07', 0],
    ['2026-03-08', 1],
    ['2026-03-09', 2],
  ]);
});
