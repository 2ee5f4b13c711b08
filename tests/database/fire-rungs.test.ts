import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CHANGE_CHANNEL } from '#database/change-channel.ts';
import { Notice } from '#database/entities/notice.entity.ts';
import { WorkItem } from '#database/entities/work-item.entity.ts';
import { nativePool } from '#database/native-pool.ts';
import { fireDueRungs, ladderBacklog, untilNextRung, type SweepRound } from '#database/repositories/fire-rungs.ts';
import { findNoticePage } from '#database/repositories/find-notice-page.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { handler } from '../unit/kernel/cast.ts';
import { accepted } from '../unit/kernel/stories.ts';
import { HOUR } from '../unit/kernel/test-case.ts';
import { caseIdOf, unitId, userId } from './case-commits.ts';
import { everythingFired, nothingFired, sweptCases } from './swept-cases.ts';
import { walkBackwards, walkForwards } from './walk-pages.ts';

/** The test cast's cases lie in the past of the database's clock: their rungs are due when they are stored. */
let database: TestDatabase;
let pool: Awaited<ReturnType<typeof nativePool>>;
const { storedCase, storeLast, rowsOf } = sweptCases(() => database.orm);
beforeAll(async () => {
  database = await createTestDatabase();
  pool = await nativePool(database.orm);
});
beforeEach(async () => {
  while ((await fireDueRungs(pool)).fired.length > 0);
});
afterAll(() => database.drop());

const AN_HOUR_AHEAD = `update planned_rung
  set at = clock_timestamp() + interval '1 hour', try_at = clock_timestamp() + interval '1 hour' where case_id = $1`;

describe('the ladder sweep', () => {
  test('fires what is due once, and tells, marks and counts it', async () => {
    await storedCase('due', 'handling');
    expect(await ladderBacklog(pool)).toMatchObject({ due: 2, failing: 0 });
    const round = await fireDueRungs(pool);
    expect(round.fired.map(({ effect }) => effect).toSorted()).toEqual(['markOverdue', 'remind']);
    expect(round.fired.every(({ lateness }) => lateness >= 0)).toBe(true);
    expect(await rowsOf(caseIdOf('due'))).toEqual(everythingFired);
    expect(await fireDueRungs(pool)).toEqual({ fired: [], failed: [] });
    expect(await rowsOf(caseIdOf('due'))).toEqual(everythingFired);
  });

  test('a reminder makes nothing overdue', async () => {
    const it = await storedCase('reminded', 'handling');
    await pool.query(`${AN_HOUR_AHEAD} and effect = 'markOverdue'`, [caseIdOf('reminded')]);
    expect((await fireDueRungs(pool)).fired.map(({ effect }) => effect)).toEqual(['remind']);
    const onlyReminded = { ...nothingFired, fired: ['remind-80'], told: ['reminder > handler'] };
    expect(await rowsOf(caseIdOf('reminded'))).toEqual(onlyReminded);
    // Nor does the next commit, which carries on what the sweep has marked.
    accepted(it.note(handler));
    await storeLast(it);
    expect(await rowsOf(caseIdOf('reminded'))).toEqual(onlyReminded);
    await pool.query('delete from planned_rung where case_id = $1', [caseIdOf('reminded')]);
  });

  test('marks the open tasks of a late case, and none that was done in time', async () => {
    await storedCase('tasks', 'handling');
    const done = { caseId: caseIdOf('tasks'), status: { $ne: 'open' } } as const;
    const em = database.orm.em.fork();
    expect(await em.count(WorkItem, done)).toBeGreaterThan(0);
    await fireDueRungs(pool);
    expect(await em.count(WorkItem, { ...done, overdue: true })).toBe(0);
  });

  test('pages that are open hear of it', async () => {
    await storedCase('heard', 'handling');
    const page = await pool.connect();
    const heard: string[] = [];
    page.on('notification', ({ payload = '' }) => heard.push((JSON.parse(payload) as { caseId: string }).caseId));
    try {
      await page.query(`listen ${CHANGE_CHANNEL}`);
      await fireDueRungs(pool);
      await expect.poll(() => heard, { timeout: 5_000 }).toEqual([caseIdOf('heard')]);
    } finally {
      await page.query(`unlisten ${CHANGE_CHANNEL}`);
      page.release();
    }
  });

  test('fires nothing before its instant by the clock of the database', async () => {
    const it = await storedCase('not-yet', 'handling');
    await pool.query(AN_HOUR_AHEAD, [it.state.caseId]);
    expect(await fireDueRungs(pool)).toEqual({ fired: [], failed: [] });
    expect(await untilNextRung(pool)).toBeGreaterThan(HOUR - 60_000);
    await pool.query(`update planned_rung set try_at = at - interval '2 hours' where case_id = $1`, [it.state.caseId]);
    expect(await fireDueRungs(pool)).toEqual({ fired: [], failed: [] });
    await pool.query('delete from planned_rung where case_id = $1', [it.state.caseId]);
  });

  test('several sweeps at once fire each rung once', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `crowd-${index}`);
    for (const name of names) await storedCase(name, 'handling');
    const sweeps = Array.from({ length: 6 }, async () => {
      let fired = 0;
      for (let idle = 0; idle < 5;) {
        const round: SweepRound = await fireDueRungs(pool, 7);
        fired += round.fired.length;
        idle = round.fired.length === 0 ? idle + 1 : 0;
      }
      return fired;
    });
    const total = (await Promise.all(sweeps)).reduce((sum, fired) => sum + fired, 0);
    expect(total).toBe(names.length * 2);
    for (const name of names) expect(await rowsOf(caseIdOf(name))).toEqual(everythingFired);
  });

  test('what it tells of many cases at one instant is on the pages of the list, each notice once', async () => {
    for (let number = 0; number < 7; number++) await storedCase(`batch-${number}`, 'handling');
    await fireDueRungs(pool);
    const em = database.orm.em.fork();
    const holdings = [{ unitId: unitId('roads'), post: 'handler' as const }];
    const reader = { userId: userId('handler'), holdings, withheldFrom: { unitIds: [], userIds: [] } };
    const toThePost = { recipientUnitId: unitId('roads'), recipientPost: 'handler' as const };
    const told = await em.find(Notice, toThePost, { orderBy: { createdAt: 'desc', id: 'desc' } });
    expect(told.length).toBeGreaterThanOrEqual(14);
    for (const walk of [walkForwards, walkBackwards]) {
      const { rows } = await walk(9, (page) => findNoticePage(em, { ...reader, page }));
      expect(rows.map(({ notice }) => notice.id)).toEqual(told.map(({ id }) => id));
    }
  });

  test('one failing case or tenant stops the scan for none of the others', async () => {
    for (const name of ['bad', 'good-1', 'good-2']) await storedCase(name, 'handling');
    const broken = JSON.stringify([{ kind: 'post', unitId: 'no uuid', post: 'handler' }]);
    await pool.query(`update planned_rung set recipients = $2 where case_id = $1 and rung = 'overdue'`, [
      caseIdOf('bad'),
      broken,
    ]);
    const round = await fireDueRungs(pool);
    expect(round.failed).toMatchObject([{ caseId: caseIdOf('bad'), rung: 'overdue', attempts: 1, code: '22P02' }]);
    for (const name of ['good-1', 'good-2']) expect(await rowsOf(caseIdOf(name))).toEqual(everythingFired);
    expect((await rowsOf(caseIdOf('bad'))).fired).toEqual(['remind-80']);
    // It waits its turn, seen by operators, and comes when what was wrong is put right.
    expect(await fireDueRungs(pool)).toEqual({ fired: [], failed: [] });
    expect(await ladderBacklog(pool)).toMatchObject({ failing: 1 });
    // Nor does it fail what else falls due for its own case.
    await pool.query(
      `insert into planned_rung (case_id, clock, generation, rung, jurisdiction, effect, at, recipients, try_at)
      select case_id, clock, generation, 'later', jurisdiction, 'remind', at, '[]', at from planned_rung
      where case_id = $1 and rung = 'overdue'`,
      [caseIdOf('bad')],
    );
    const next = await fireDueRungs(pool);
    expect([next.fired.length, next.failed]).toEqual([1, []]);
    await pool.query(`update planned_rung set recipients = '[]', try_at = at where case_id = $1`, [caseIdOf('bad')]);
    expect((await fireDueRungs(pool)).fired).toHaveLength(1);
    expect(await ladderBacklog(pool)).toEqual({ due: 0, failing: 0, oldestSeconds: 0 });
  });
});

describe('one tenant stops the scan for all', () => {
  const theirs = ['xiamen-1', 'xiamen-2', 'xiamen-3', 'xiamen-4'];
  const ours = ['quanzhou-1', 'quanzhou-2'];
  const FEWER = 3;

  /** Another city's rungs lie an hour before ours, and are more than one round takes. */
  async function twoCities(): Promise<void> {
    for (const name of [...theirs, ...ours]) await storedCase(name, 'handling');
    const ids = theirs.map(caseIdOf);
    await pool.query(`update case_file set jurisdiction = '350200' where id = any($1)`, [ids]);
    await pool.query(
      `update planned_rung set jurisdiction = '350200', at = at - interval '1 hour', try_at = try_at - interval '1 hour'
       where case_id = any($1)`,
      [ids],
    );
  }

  test('not by cases that it holds, more of them than a round takes', async () => {
    await twoCities();
    const holder = await pool.connect();
    try {
      await holder.query('begin');
      await holder.query('select from case_file where id = any($1) for update', [theirs.map(caseIdOf)]);
      while ((await fireDueRungs(pool, FEWER)).fired.length > 0);
      for (const name of ours) expect(await rowsOf(caseIdOf(name))).toEqual(everythingFired);
      for (const name of theirs) expect(await rowsOf(caseIdOf(name))).toEqual(nothingFired);
    } finally {
      await holder.query('rollback');
      holder.release();
    }
    while ((await fireDueRungs(pool, FEWER)).fired.length > 0);
    for (const name of theirs) expect(await rowsOf(caseIdOf(name))).toEqual(everythingFired);
  });

  test('not by rungs that cannot be fired, more of them than a round takes', async () => {
    const again = [...theirs, ...ours].map(caseIdOf);
    await pool.query(
      `update planned_rung set fired_at = null, try_at = at,
         recipients = case jurisdiction when '350200' then '[{"unitId": "no uuid"}]'::jsonb else '[]'::jsonb end
       where case_id = any($1)`,
      [again],
    );
    const failed = new Set<string>();
    let fired = 0;
    for (let round = 0; round < 5; round += 1) {
      const swept = await fireDueRungs(pool, FEWER);
      fired += swept.fired.length;
      for (const { caseId, rung } of swept.failed) failed.add(`${caseId} ${rung}`);
    }
    expect([fired, failed.size]).toEqual([ours.length * 2, theirs.length * 2]);
  });
});
