import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PlannedRung } from '#database/entities/planned-rung.entity.ts';
import { nativePool } from '#database/native-pool.ts';
import { commitCase, CommitTooEarlyError } from '#database/repositories/commit-case.ts';
import { fireDueRungs } from '#database/repositories/fire-rungs.ts';
import { FIRE_RUNGS } from '#database/repositories/ladder-statements.ts';
import type { Actor } from '#domain/organisation.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { acceptor, handler } from '../unit/kernel/cast.ts';
import { accepted, plainWay } from '../unit/kernel/stories.ts';
import { context2, HOUR, type TestCase } from '../unit/kernel/test-case.ts';
import { caseIdOf, storable } from './case-commits.ts';
import { everythingFired, nothingFired, sweptCases } from './swept-cases.ts';

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
