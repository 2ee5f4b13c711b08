/** Each test is named after a way in which deadline clocks of other products go wrong. */
import { describe, expect, test } from 'vitest';
import type { ReplaceCalendarCommand } from '#domain/case/commands.ts';
import { supervisionIdOf } from '#domain/escalation/child-id.ts';
import type { Limit } from '#domain/clock/types.ts';
import type { CaseId, UserId } from '#domain/ids.ts';
import { local, mainland } from '../clock/calendars.ts';
import { acceptor, gardener, gardens, handler, leader, roads, supervisor, town, worker } from './cast.ts';
import { accepted, caseIn, plainWay } from './stories.ts';
import { codeOf, context2, DAY, HOUR, TestCase } from './test-case.ts';

/** The calendar with these days closed, as its next version. */
function closing(it: TestCase, ...days: readonly string[]): ReplaceCalendarCommand {
  const { calendar } = it.context;
  const exceptions = { ...calendar.exceptions, ...Object.fromEntries(days.map((day) => [day, []])) };
  return {
    type: 'replaceCalendar',
    requestId: it.nextRequest(),
    actor: { kind: 'engine', reason: 'clock' },
    calendar: { ...calendar, version: calendar.version + 1, exceptions },
  };
}

function duplicate(it: TestCase, openedAt: number): void {
  accepted(
    it.give({
      type: 'receiveDuplicate',
      requestId: it.nextRequest(),
      actor: { kind: 'engine', reason: 'merge' },
      duplicateCaseId: 'duplicate' as CaseId,
      duplicateNumber: 'GI-2',
      reporters: ['neighbour' as UserId],
      openedAt,
    }),
  );
}

describe('other units', () => {
  test('transfer leaves the receiver no time', () => {
    const it = caseIn('handling', {}, context2);
    it.now += 7 * HOUR + 2 * HOUR;
    expect(it.clock('handle/roads').remaining).toBe(HOUR);
    accepted(it.act(leader, 'transfer', { unit: gardens }));
    expect(it.clock('handle/roads').status).toBe('stopped');
    expect(it.clock('handle/gardens')).toMatchObject({ status: 'running', consumed: 0, remaining: 8 * HOUR });
    // Given back, the first has what was left, and the time of the second did not count against it.
    it.now += 5 * HOUR;
    accepted(it.act(gardener, 'returnToPrevious'));
    expect(it.state.assigned).toEqual(roads);
    expect(it.clock('handle/roads')).toMatchObject({ status: 'running', remaining: HOUR });
    expect(it.clock('handle/gardens').status).toBe('stopped');
    expect(codeOf(it.act(handler, 'returnToPrevious'))).toBe('NO_PREVIOUS_UNIT');
  });

  test('a unit that gets the case again from the dispatcher goes on with what was left', () => {
    const it = caseIn('handling', {}, context2);
    it.now += 2 * HOUR;
    accepted(it.act(handler, 'returnToDispatcher'));
    accepted(it.act(acceptor, 'dispatch', { unit: gardens }));
    expect(it.clock('handle/gardens').consumed).toBe(0);
    accepted(it.act(gardener, 'returnToDispatcher'));
    accepted(it.act(acceptor, 'dispatch', { unit: roads }));
    expect(it.clock('handle/roads')).toMatchObject({ status: 'running', consumed: 2 * HOUR });
  });

  test('what somebody does after an escalation fell due takes its place, and it never comes', () => {
    const it = caseIn('handling', {}, context2);
    accepted(it.act(handler, 'requestSuspension', { until: it.now + 60 * DAY }));
    it.now += 4 * DAY;
    accepted(it.act(acceptor, 'refuseSuspension'));
    expect(it.state).toMatchObject({ owner: { id: 'village' }, overdueClocks: ['handle/roads'] });
    expect(it.events.find(({ type }) => type === 'rungReached')?.data).toMatchObject({
      rung: 'overdue',
      generation: 1,
    });
    const spent = it.clock('total').consumed;
    accepted(it.fire());
    expect(it.state.owner).toEqual(town);
    // The limit of the whole case is nobody's own: it goes on at the superior.
    expect(it.clock('total')).toMatchObject({ status: 'running', consumed: spent });
    expect(it.state.clocks['total']!.generation).toBe(1);
  });

  test('a case without a superior is skipped', () => {
    const it = caseIn('pendingHandle', {}, context2);
    it.now += 4 * DAY;
    accepted(it.fire({ to: null }));
    expect(it.state).toMatchObject({ unownedReason: 'noSuperior', owner: { id: 'village' } });
    // Nobody stands above: two days after the due instant the clock asks for a supervision order, once.
    accepted(it.fire({ to: null }));
    const child = supervisionIdOf(it.state.caseId, 'handle/roads', 1, 'supervise');
    expect(it.state.children).toEqual([
      { caseId: child, process: 'supervision.order', cause: 'byClock', number: null },
    ]);
    expect(child).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('other days', () => {
  test('calendar edit leaves old deadlines', () => {
    const it = caseIn('handling', {}, context2);
    const before = it.clock('handle/roads').dueAt!;
    const typhoon = closing(it, '2026-09-22', '2026-09-23');
    accepted(it.give(typhoon));
    const due = local(mainland, '2026-09-24 09:00');
    expect(before).toBe(local(mainland, '2026-09-22 09:00'));
    expect(it.clock('handle/roads').dueAt).toBe(due);
    expect(it.commits.at(-1)!.dueAt).toBe(due);
    expect(it.state.clocks['handle/roads']!.ledger.at(-1)).toEqual({
      kind: 'replanned',
      at: it.now,
      calendar: typhoon.calendar.id,
      version: typhoon.calendar.version,
      dueFrom: before,
      dueTo: due,
    });
    // The same version again, under another request: nothing happens.
    const { seq } = it.state;
    accepted(it.give({ ...typhoon, requestId: it.nextRequest() }));
    expect(it.state.seq).toBe(seq);
  });

  test('a day closed afterwards undoes the overdue verdict of that day, and it fires again in its time', () => {
    const it = caseIn('handling', {}, context2);
    it.now = it.clock('handle/roads').dueAt! + HOUR;
    accepted(it.fire());
    expect(it.state.overdueClocks).toEqual(['handle/roads']);
    accepted(it.give(closing(it, '2026-09-21', '2026-09-22')));
    expect(it.state.overdueClocks).toEqual([]);
    const replaced = it.events.at(-1);
    expect(replaced?.type === 'calendarReplaced' ? replaced.data.released : null).toEqual([
      { clock: 'handle/roads', rung: 'remind-80' },
      { clock: 'handle/roads', rung: 'overdue', verdict: true },
    ]);
    it.now = it.clock('handle/roads').dueAt! + 1;
    accepted(it.fire());
    expect(it.state.overdueClocks).toEqual(['handle/roads']);
  });

  test('a day closed afterwards undoes the verdict of a paused case as well, and of no case that was late before it', () => {
    for (const [closed, verdicts] of [
      [['2026-09-21', '2026-09-22'], []],
      [['2026-09-28'], ['handle/roads']],
    ] as const) {
      const it = caseIn('handling', {}, context2);
      accepted(it.act(handler, 'requestSuspension', { until: it.now + 60 * DAY }));
      it.now = it.clock('handle/roads').dueAt! + HOUR;
      accepted(it.fire());
      accepted(it.act(acceptor, 'grantSuspension'));
      expect(it.state.overdueClocks).toEqual(['handle/roads']);
      it.now += 10 * DAY;
      accepted(it.give(closing(it, ...closed)));
      expect(it.state.overdueClocks).toEqual(verdicts);
      // What was told of its time is not told again while it stands still.
      expect(it.state.clocks['handle/roads']!.claimed).toContain('remind-80');
      expect(it.state.clocks['handle/roads']!.claimed.includes('overdue')).toBe(verdicts.length > 0);
    }
  });

  test('what has gone to the superior, or found none, is not tried again under another calendar', () => {
    const it = caseIn('pendingHandle', {}, context2);
    it.now += 4 * DAY;
    accepted(it.fire({ to: null }));
    const claimed = () => it.state.clocks['handle/roads']!.claimed;
    expect(claimed()).toContain('escalate');
    accepted(it.give(closing(it, '2026-09-21', '2026-09-22', '2026-09-23', '2026-09-24', '2026-09-25')));
    expect(it.state.overdueClocks).toEqual([]);
    expect(claimed()).toContain('escalate');
  });

  test('a verdict that the new calendar would pass as well stands', () => {
    const it = caseIn('handling', {}, context2);
    it.now = it.clock('handle/roads').dueAt! + HOUR;
    accepted(it.fire());
    accepted(it.give(closing(it, '2026-11-10')));
    expect(it.state.overdueClocks).toEqual(['handle/roads']);
  });
});

describe('a year that is not published yet', () => {
  /** Opened in the last days of the official year and in hand at once, with this limit. */
  function acrossNewYear(limit: Limit): TestCase {
    const it = new TestCase(local(mainland, '2026-12-28 10:00'), context2);
    accepted(it.open({ category: { code: 'E-07', limit } }));
    for (const [actor, action] of plainWay.slice(0, 3)) accepted(it.act(actor, action));
    return it;
  }

  function publishYear(it: TestCase): void {
    const { calendar } = it.context;
    const exceptions = { ...calendar.exceptions, '2027-01-01': [] };
    const next = { ...calendar, version: calendar.version + 1, exceptions, knownUntil: '2027-12-31' };
    const actor = { kind: 'engine', reason: 'calendar' } as const;
    accepted(it.give({ type: 'replaceCalendar', requestId: it.nextRequest(), actor, calendar: next }));
  }
  const rowOf = (it: TestCase) => it.commits.at(-1)!.clocks.find(({ name }) => name === 'handle/roads');

  test('a due date of the next year stays what it was guessed to be', () => {
    const it = acrossNewYear({ value: 5, unit: 'workingDays' });
    const [guessed, published] = [local(mainland, '2027-01-04 18:00'), local(mainland, '2027-01-05 18:00')];
    expect(rowOf(it)).toMatchObject({ dueAt: guessed, provisional: true });
    publishYear(it);
    expect(rowOf(it)).toMatchObject({ dueAt: published, provisional: false });
    expect(it.state.clocks['handle/roads']!.ledger.at(-1)).toMatchObject({
      kind: 'replanned',
      dueFrom: guessed,
      dueTo: published,
    });
  });

  test('a date that the new year does not move stays provisional for ever', () => {
    const it = acrossNewYear({ value: 15, unit: 'calendarDays' });
    const due = local(mainland, '2027-01-12 18:00');
    expect(rowOf(it)).toMatchObject({ dueAt: due, provisional: true });
    publishYear(it);
    expect(rowOf(it)).toMatchObject({ dueAt: due, provisional: false });
    expect(it.state.clocks['handle/roads']!.ledger.some(({ kind }) => kind === 'replanned')).toBe(false);
  });
});

describe('other limits', () => {
  test('wrong target wins when two apply', () => {
    const it = caseIn('handling', {}, context2);
    const [total, slice] = [it.clock('total').dueAt!, it.clock('handle/roads').dueAt!];
    expect(slice).toBeLessThan(total);
    expect(it.commits.at(-1)!.dueAt).toBe(slice);
    const longer = { code: 'E-09', limit: { value: 60, unit: 'workingDays' } } as const;
    accepted(it.act(acceptor, 'correctCategory', { category: longer }));
    expect(it.clock('total').dueAt).toBe(total);
    expect(it.clock('handle/roads').dueAt).toBeGreaterThan(total);
    expect(it.commits.at(-1)!.dueAt).toBe(total);
  });

  test('a corrected category counts what was consumed in its own unit, and a late case stays late', () => {
    const it = caseIn('handling', {}, context2);
    it.now = it.clock('handle/roads').dueAt! + HOUR;
    const category = { code: 'E-09', limit: { value: 4, unit: 'workingDays' } } as const;
    accepted(it.act(acceptor, 'correctCategory', { category, urgency: 'urgent' }));
    expect(it.state).toMatchObject({ category, urgency: 'urgent', overdueClocks: ['handle/roads'] });
    expect(it.clock('handle/roads')).toMatchObject({ unit: 'workingDays', budget: 4, consumed: 0 });
    // Nor is the verdict claimed, and told, a second time.
    expect(it.state.clocks['handle/roads']!.claimed).toContain('overdue');
    it.now = local(mainland, '2026-09-22 18:00');
    expect(it.clock('handle/roads').consumed).toBe(1);
    expect(codeOf(it.act(acceptor, 'correctCategory', { category }))).toBe('SAME_TARGET');
  });

  test('another standard row of the same category is a correction, and the log names the row', () => {
    const it = caseIn('handling', {}, context2);
    const { code } = it.state.category;
    const category = { code, limit: { value: 5, unit: 'workingDays' } } as const;
    accepted(it.act(acceptor, 'correctCategory', { category, standardRow: `${code}/3` }));
    expect(it.clock('handle/roads')).toMatchObject({ unit: 'workingDays', budget: 5 });
    expect(it.events.findLast(({ type }) => type === 'categoryChanged')?.data).toMatchObject({
      standardRow: `${code}/3`,
    });
    expect(codeOf(it.act(acceptor, 'correctCategory', { category, standardRow: `${code}/3` }))).toBe('SAME_TARGET');
  });

  test('a reminder that lies in the future again under the corrected limit is given again', () => {
    const it = caseIn('handling', {}, context2);
    accepted(it.fireNext());
    expect(it.state.clocks['handle/roads']!.claimed).toEqual(['remind-80']);
    const category = { code: 'E-09', limit: { value: 4, unit: 'workingDays' } } as const;
    accepted(it.act(acceptor, 'correctCategory', { category }));
    expect(it.state.clocks['handle/roads']!.claimed).toEqual([]);
    // A limit under which it would have been given already gives it no second time.
    accepted(it.fireNext());
    const longer = { code: 'E-10', limit: { value: 5, unit: 'workingDays' } } as const;
    it.now = it.clock('handle/roads').dueAt!;
    accepted(it.act(acceptor, 'correctCategory', { category: longer }));
    expect(it.state.clocks['handle/roads']!.claimed).toEqual(['remind-80']);
  });

  test('the same number in another unit is another limit', () => {
    const it = caseIn('handling', {}, context2);
    const category = { code: 'E-09', limit: { value: 8, unit: 'workingDays' } } as const;
    accepted(it.act(acceptor, 'correctCategory', { category }));
    expect(it.clock('handle/roads')).toMatchObject({ unit: 'workingDays', budget: 8 });
    const other = { code: 'E-10', limit: { value: 9, unit: 'workingDays' } } as const;
    accepted(it.act(acceptor, 'correctCategory', { category: other }));
    expect(it.clock('handle/roads').budget).toBe(9);
  });

  test('an extension lengthens the slice of the unit that asked', () => {
    const it = caseIn('handling', {}, context2);
    accepted(it.act(handler, 'requestExtension'));
    accepted(it.act(acceptor, 'grantExtension'));
    expect(it.clock('handle/roads').budget).toBe(16 * HOUR);
  });
});

describe('other lives', () => {
  test('merge and reopen keep stale deadlines', () => {
    const it = caseIn('reported', {}, context2);
    const total = it.clock('total').dueAt!;
    // The Sunday is a working day, made up for the holidays.
    duplicate(it, local(mainland, '2026-09-20 17:00'));
    expect(it.clock('acceptance')).toMatchObject({ consumed: 2 * HOUR, dueAt: local(mainland, '2026-09-21 11:00') });
    expect(it.clock('total').dueAt).toBe(local(mainland, '2026-10-23 18:00'));
    expect(it.clock('total').dueAt).toBeLessThan(total);
    expect(it.state.clocks['total']!.ledger.at(-1)).toMatchObject({ kind: 'backdated', basis: 'merged:GI-2' });
    // Reported later than the master: nothing to keep.
    const { clocks } = it.state;
    duplicate(it, it.now);
    expect(it.state.clocks).toBe(clocks);

    // Worked on until it was late, closed, and reopened ten days later.
    const closed = caseIn('handling', {}, context2);
    closed.now = local(mainland, '2026-09-23 18:00');
    const [spent, wasDue] = [closed.clock('total').consumed, closed.clock('handle/roads').dueAt!];
    expect([spent, wasDue < closed.now]).toEqual([2, true]);
    accepted(closed.act(supervisor, 'forceClose'));
    closed.now += 10 * DAY;
    accepted(closed.act(supervisor, 'reopen'));
    accepted(closed.act(acceptor, 'dispatch', { unit: roads }));
    for (const { name, status, dueAt } of closed.commits.at(-1)!.clocks) {
      expect([name, status === 'running' ? dueAt! > closed.now : dueAt === null]).toEqual([name, true]);
    }
    expect(closed.clock('handle/roads')).toMatchObject({ status: 'running', consumed: 0, remaining: 8 * HOUR });
    expect(closed.clock('total')).toMatchObject({ status: 'running', consumed: spent });
  });

  test('an earlier report pulls back no stage that began after the report, none that is over, and no later budget', () => {
    const it = caseIn('reported', {}, context2);
    it.now += HOUR;
    for (const [actor, action] of plainWay.slice(0, 2)) accepted(it.act(actor, action));
    const earlier = it.state.openedAt - DAY;
    const namesBackdated = () =>
      it.events.flatMap((event) => (event.type === 'clockBackdated' ? [event.data.clock] : []));
    duplicate(it, earlier);
    expect(namesBackdated()).toEqual(['total']);
    expect(it.clock('handle/roads')).toMatchObject({ consumed: 0, remaining: 8 * HOUR });
    // Handed up, the stage of registering has a budget of its own, which no report began.
    const again = caseIn('reported', {}, context2);
    accepted(again.act(acceptor, 'escalate'));
    const { generation } = again.state.clocks['acceptance']!;
    expect(generation).toBe(2);
    duplicate(again, again.state.openedAt - DAY);
    expect(again.state.clocks['acceptance']!.ledger.some(({ kind }) => kind === 'backdated')).toBe(false);
  });

  test('a verdict outlives the reopening, its due instant does not', () => {
    const it = caseIn('handling', {}, context2);
    it.now = it.clock('handle/roads').dueAt! + HOUR;
    accepted(it.act(supervisor, 'forceClose'));
    accepted(it.act(supervisor, 'reopen'));
    accepted(it.act(acceptor, 'dispatch', { unit: roads }));
    expect(it.state.overdueClocks).toEqual(['handle/roads']);
    expect(it.state.clocks['handle/roads']).toMatchObject({ generation: 2, claimed: [] });
    expect(it.clock('handle/roads')).toMatchObject({ consumed: 0, overdue: false });
  });

  test('reopening window restarts with every comment', () => {
    const it = caseIn('closed', {}, context2);
    const until = local(mainland, '2026-10-19 18:00');
    for (let day = 1; day <= 20; day++) {
      it.now = it.state.closedAt! + day * DAY;
      expect(codeOf(it.note(worker))).toBe('CASE_CLOSED');
    }
    it.now = until;
    expect(it.buttons(supervisor)).toContain('reopen');
    it.now = until + 1;
    expect(codeOf(it.act(supervisor, 'reopen'))).toBe('REOPENING_WINDOW_OVER');
    expect(it.buttons(supervisor)).not.toContain('reopen');
    it.now = until;
    accepted(it.act(supervisor, 'reopen'));
    accepted(it.act(supervisor, 'forceClose'));
    expect(codeOf(it.act(supervisor, 'reopen'))).toBe('REOPENED_ALREADY');
  });

  test('a case of version 1 stays closed', () => {
    const it = caseIn('closed');
    expect(codeOf(it.act(supervisor, 'reopen'))).toBe('CASE_CLOSED');
  });
});
