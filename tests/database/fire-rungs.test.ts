import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CHANGE_CHANNEL } from '#database/change-channel.ts';
import { CaseClock } from '#database/entities/case-clock.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Notice } from '#database/entities/notice.entity.ts';
import { PlannedRung } from '#database/entities/planned-rung.entity.ts';
import { WorkItem } from '#database/entities/work-item.entity.ts';
import { nativePool } from '#database/native-pool.ts';
import { commitCase, CommitTooEarlyError } from '#database/repositories/commit-case.ts';
import { fireDueRungs, ladderBacklog, untilNextRung, type SweepRound } from '#database/repositories/fire-rungs.ts';
import { findNoticePage } from '#database/repositories/find-notice-page.ts';
import { FIRE_RUNGS } from '#database/repositories/ladder-statements.ts';
import type { KernelContext } from '#domain/case/context.ts';
import type { CaseId } from '#domain/ids.ts';
import type { Actor } from '#domain/organisation.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { acceptor, handler } from '../unit/kernel/cast.ts';
import { accepted, caseIn, plainWay } from '../unit/kernel/stories.ts';
import { context2, HOUR, type TestCase } from '../unit/kernel/test-case.ts';
import { caseIdOf, storable, unitId, userId } from './case-commits.ts';
import { walkBackwards, walkForwards } from './walk-pages.ts';

/** The test cast's cases lie in the past of the database's clock: their rungs are due when they are stored. */
let database: TestDatabase;
let pool: Awaited<ReturnType<typeof nativePool>>;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = await nativePool(database.orm);
});
beforeEach(async () => {
  while ((await fireDueRungs(pool)).fired.length > 0);
});
afterAll(() => database.drop());

const storedCase = async (name: string, stage: Parameters<typeof caseIn>[0], on?: KernelContext): Promise<TestCase> => {
  const it = caseIn(stage, { caseId: caseIdOf(name), number: name }, on);
  for (const commit of it.commits) await commitCase(database.orm, storable(commit));
  return it;
};
const storeLast = (it: TestCase): Promise<boolean> => commitCase(database.orm, storable(it.commits.at(-1)!));

async function rowsOf(caseId: CaseId) {
  const em = database.orm.em.fork();
  const [file, rungs, notices, clocks, items] = await Promise.all([
    em.findOneOrFail(CaseFile, caseId, { fields: ['overdue'] }),
    em.find(PlannedRung, { caseId, firedAt: { $ne: null } }, { orderBy: { at: 'asc' } }),
    em.find(Notice, { caseId, kind: { $in: ['reminder', 'overdue'] } }, { orderBy: { kind: 'asc', ordinal: 'asc' } }),
    em.find(CaseClock, { caseId, overdue: true }),
    em.find(WorkItem, { caseId, status: 'open', overdue: true }),
  ]);
  return {
    overdue: file.overdue,
    overdueClocks: clocks.map(({ name }) => name),
    overdueItems: items.length,
    fired: rungs.map(({ rung }) => rung),
    told: notices.map(({ kind, recipientPost }) => `${kind} > ${recipientPost}`),
    firedEarly: rungs.filter(({ at, firedAt }) => firedAt! < at).length,
  };
}

const everythingFired = {
  overdue: true,
  overdueClocks: ['handle'],
  overdueItems: 1,
  fired: ['remind-80', 'overdue'],
  told: ['overdue > handler', 'overdue > supervisor', 'reminder > handler'],
  firedEarly: 0,
};
const nothingFired = { overdue: false, overdueClocks: [], overdueItems: 0, fired: [], told: [], firedEarly: 0 };

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

describe('a commit and the sweep', () => {
  test('a case that is being committed to holds up none of the others, and has its turn afterwards', async () => {
    for (const name of ['held', 'free']) await storedCase(name, 'handling');
    const commit = await pool.connect();
    try {
      await commit.query('begin');
      await commit.query('select from case_file where id = $1 for update', [caseIdOf('held')]);
      expect((await fireDueRungs(pool)).fired).toHaveLength(2);
      expect(await rowsOf(caseIdOf('free'))).toEqual(everythingFired);
      expect(await rowsOf(caseIdOf('held'))).toEqual(nothingFired);
    } finally {
      await commit.query('rollback');
      commit.release();
    }
    expect((await fireDueRungs(pool)).fired).toHaveLength(2);
    expect(await rowsOf(caseIdOf('held'))).toEqual(everythingFired);
  });

  test('a comment neither forgets what was fired nor fires it again', async () => {
    const it = await storedCase('comment', 'handling');
    await fireDueRungs(pool);
    accepted(it.note(handler));
    await storeLast(it);
    expect(await fireDueRungs(pool)).toEqual({ fired: [], failed: [] });
    expect(await rowsOf(caseIdOf('comment'))).toEqual(everythingFired);
  });

  test('an answered case does not go overdue, though the sweep was faster than the commit', async () => {
    const it = await storedCase('answered', 'handling');
    accepted(it.act(handler, 'submitHandling'));
    accepted(it.act({ ...handler, holdings: [{ ...handler.holdings[0]!, post: 'unitLeader' }] }, 'confirmHandling'));
    await fireDueRungs(pool);
    expect((await rowsOf(caseIdOf('answered'))).overdue).toBe(true);
    for (const commit of it.commits.slice(-2)) await commitCase(database.orm, storable(commit));
    const handled = await rowsOf(caseIdOf('answered'));
    expect(handled).toEqual(nothingFired);
  });

  test('time granted while the sweep was faster takes back what it fired, which fires again in its new time', async () => {
    const it = await storedCase('granted', 'handling');
    accepted(it.act(handler, 'requestExtension'));
    await storeLast(it);
    accepted(it.act(acceptor, 'grantExtension'));
    await fireDueRungs(pool);
    expect(await rowsOf(caseIdOf('granted'))).toMatchObject({ overdue: true, overdueClocks: ['handle'] });
    await storeLast(it);
    expect(await rowsOf(caseIdOf('granted'))).toEqual(nothingFired);
    await fireDueRungs(pool);
    expect(await rowsOf(caseIdOf('granted'))).toMatchObject({
      fired: ['remind-80', 'overdue'],
      overdueClocks: ['handle'],
    });
  });

  test('a commit that waited for the sweep sees what it fired, and takes back what was not due', async () => {
    const it = await storedCase('race', 'handling');
    accepted(it.act(handler, 'requestSuspension', { reason: 'road works', until: it.now + 60 * 24 * HOUR }));
    await storeLast(it);
    accepted(it.act(acceptor, 'grantSuspension'));
    const sweep = await pool.connect();
    await sweep.query('begin');
    await sweep.query('select from case_file where id = $1 for no key update', [caseIdOf('race')]);
    const { rows } = await sweep.query(FIRE_RUNGS, [[caseIdOf('race')], 'test_changes', null, null, null]);
    expect(rows).toHaveLength(2);
    const commit = storeLast(it);
    await expect.poll(() => waitingForLocks(), { timeout: 5_000 }).toBeGreaterThan(0);
    await sweep.query('commit');
    sweep.release();
    expect(await commit).toBe(true);
    expect(await rowsOf(caseIdOf('race'))).toEqual(nothingFired);
  });

  /** Under a calendar in which the days on which its time ran out are closed. */
  function closeTheDaysOf(it: TestCase): void {
    const { calendar } = it.context;
    const exceptions = { ...calendar.exceptions, '2026-09-21': [], '2026-09-22': [] };
    const next = { ...calendar, version: calendar.version + 1, exceptions };
    const actor = { kind: 'engine', reason: 'calendar' } as const;
    accepted(it.give({ type: 'replaceCalendar', requestId: it.nextRequest(), actor, calendar: next }));
  }

  test('a day closed afterwards undoes what was fired on it, and it fires again in its new time', async () => {
    const it = await storedCase('typhoon', 'handling');
    await fireDueRungs(pool);
    it.now = it.clock('handle').dueAt! + HOUR;
    closeTheDaysOf(it);
    await storeLast(it);
    expect(await rowsOf(caseIdOf('typhoon'))).toMatchObject({ overdue: false, overdueClocks: [], fired: [] });
    const round = await fireDueRungs(pool);
    expect([round.fired.length, round.failed]).toEqual([2, []]);
    expect(await rowsOf(caseIdOf('typhoon'))).toMatchObject({ overdue: true, fired: ['remind-80', 'overdue'] });
  });

  test('a day closed when the new time is over as well tells nobody a second time', async () => {
    const it = await storedCase('long-ago', 'handling');
    await fireDueRungs(pool);
    it.now = it.clock('handle').dueAt! + 30 * 24 * HOUR;
    closeTheDaysOf(it);
    await storeLast(it);
    expect(await fireDueRungs(pool)).toEqual({ fired: [], failed: [] });
    const { fired, told } = everythingFired;
    expect(await rowsOf(caseIdOf('long-ago'))).toMatchObject({ fired, told });
  });

  test('a verdict undone while the clock stands still comes again once it runs', async () => {
    const it = await storedCase('undone', 'handling');
    accepted(it.act(handler, 'requestSuspension', { until: it.now + 60 * 24 * HOUR }));
    await storeLast(it);
    it.now = it.clock('handle').dueAt! + HOUR;
    await fireDueRungs(pool);
    accepted(it.act(acceptor, 'grantSuspension'));
    closeTheDaysOf(it);
    for (const commit of it.commits.slice(-2)) await commitCase(database.orm, storable(commit));
    expect(await rowsOf(caseIdOf('undone'))).toMatchObject({ overdue: false });
    it.now += 2 * 24 * HOUR;
    accepted(it.act(acceptor, 'resume'));
    await storeLast(it);
    await fireDueRungs(pool);
    expect(await rowsOf(caseIdOf('undone'))).toMatchObject({ overdue: true, overdueClocks: ['handle'] });
  });

  test('what is planned follows the case: when it is due and whom it tells', async () => {
    const it = await storedCase('followed', 'pendingDispatch', context2);
    const planned = async () => {
      const key = { clock: 'asc', rung: 'asc' } as const;
      const rows = await database.orm.em.fork().find(PlannedRung, { caseId: it.state.caseId }, { orderBy: key });
      return rows.map(({ clock, rung, at, tryAt, recipients }) => ({ clock, rung, at, tryAt, recipients }));
    };
    const steps: readonly (readonly [Actor, string])[] = [
      ...plainWay.slice(1, 3),
      [handler, 'requestExtension'],
      [acceptor, 'grantExtension'],
      ...plainWay.slice(3, 6),
    ];
    for (const [actor, action] of steps) {
      it.now += HOUR / 4;
      accepted(it.act(actor, action));
      await storeLast(it);
      const expected = (storable(it.commits.at(-1)!).plannedRungs ?? [])
        .map(({ clock, rung, at, recipients }) => ({ clock, rung, at: new Date(at), tryAt: new Date(at), recipients }))
        .toSorted((one, other) => (`${one.clock} ${one.rung}` < `${other.clock} ${other.rung}` ? -1 : 1));
      expect([action, await planned()]).toEqual([action, expected]);
    }
  });

  test('a reminder of a limit that was corrected is given again in its new time, to those who were reminded', async () => {
    const it = await storedCase('corrected', 'handling', context2);
    const reminder = it.commits.at(-1)!.plannedRungs!.find(({ rung }) => rung === 'remind-80')!;
    const notYet = `update planned_rung set at = at + interval '1 year', try_at = try_at + interval '1 year'
      where case_id = $1 and (clock, rung) <> ($2, $3) and fired_at is null`;
    const onlyReminder = () => pool.query(notYet, [it.state.caseId, reminder.clock, 'remind-80']);
    await onlyReminder();
    expect((await fireDueRungs(pool)).fired).toHaveLength(1);
    it.now = reminder.at + HOUR / 4;
    const category = { code: 'E-09', limit: { value: 4, unit: 'workingDays' } } as const;
    accepted(it.act(acceptor, 'correctCategory', { category }));
    await storeLast(it);
    expect((await rowsOf(caseIdOf('corrected'))).fired).toEqual([]);
    await onlyReminder();
    expect((await fireDueRungs(pool)).fired.map(({ effect }) => effect)).toEqual(['remind']);
    expect((await rowsOf(caseIdOf('corrected'))).told).toEqual(['reminder > handler', 'reminder > handler']);
    await pool.query('delete from planned_rung where case_id = $1', [it.state.caseId]);
  });

  test('a commit that comes before its predecessor takes nothing back', async () => {
    const it = await storedCase('too-early', 'handling');
    accepted(it.act(handler, 'requestSuspension', { until: it.now + 60 * 24 * HOUR }));
    accepted(it.act(acceptor, 'grantSuspension'));
    await fireDueRungs(pool);
    await expect(storeLast(it)).rejects.toThrow(CommitTooEarlyError);
    expect(await rowsOf(caseIdOf('too-early'))).toEqual(everythingFired);
  });

  test('a verdict claimed by a late move is told once when the sweep was first', async () => {
    const it = await storedCase('late-move', 'handling');
    await fireDueRungs(pool);
    it.now += 60 * 24 * HOUR;
    accepted(it.act(handler, 'submitHandling'));
    expect(it.commits.at(-1)!.notices.some(({ kind }) => kind === 'overdue')).toBe(true);
    await storeLast(it);
    expect((await rowsOf(caseIdOf('late-move'))).told).toEqual(everythingFired.told);
    expect((await rowsOf(caseIdOf('late-move'))).overdue).toBe(true);
  });

  test('and once when the move was first', async () => {
    const it = await storedCase('early-move', 'handling');
    it.now += 60 * 24 * HOUR;
    accepted(it.act(handler, 'submitHandling'));
    await storeLast(it);
    const { told, fired } = await rowsOf(caseIdOf('early-move'));
    expect(fired).toContain('overdue');
    expect(told.filter((line) => line.startsWith('overdue'))).toEqual(['overdue > handler', 'overdue > supervisor']);
    await fireDueRungs(pool);
    const after = await rowsOf(caseIdOf('early-move'));
    expect(after.told.filter((line) => line.startsWith('overdue'))).toHaveLength(2);
  });
});

async function waitingForLocks(): Promise<number> {
  const { rows } = await pool.query<{ waiting: number }>(
    `select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.waiting ?? 0;
}
