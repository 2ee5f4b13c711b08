/** Each test is named after a way in which deadline clocks of other products go wrong. */
import { describe, expect, test } from 'vitest';
import { nextDue } from '#domain/case/next-due.ts';
import { startClock } from '#domain/clock/ledger.ts';
import { dueAt } from '#domain/clock/reading.ts';
import { rungInstant } from '#domain/clock/rung.ts';
import { clockUnits, type CountingRule } from '#domain/clock/types.ts';
import { workingTimeBetween } from '#domain/clock/working-time.ts';
import type { Rung } from '#domain/escalation/types.ts';
import { local, mainland } from '../clock/calendars.ts';
import { acceptor, handler, supervisor } from './cast.ts';
import { application } from './licence.ts';
import { accepted, caseIn } from './stories.ts';
import { context2, DAY, HOUR, openCommand, TestCase } from './test-case.ts';

describe('pauses', () => {
  test('paused case escalates at once on reopening', () => {
    const it = caseIn('handling', {}, context2);
    it.now += 2 * HOUR;
    accepted(it.act(handler, 'requestSuspension'));
    accepted(it.act(acceptor, 'grantSuspension'));
    accepted(it.fireNext());
    expect(it.state.suspendedUntil).toBeNull();
    expect(it.clock('handle/roads')).toMatchObject({ consumed: 2 * HOUR, remaining: 6 * HOUR, overdue: false });
    expect(nextDue(it.context, it.state)!.at).toBeGreaterThan(it.now + 6 * HOUR);

    accepted(it.act(supervisor, 'forceClose'));
    it.now += 14 * DAY;
    accepted(it.act(supervisor, 'reopen'));
    accepted(it.act(acceptor, 'dispatch'));
    expect(it.clock('handle/roads')).toMatchObject({ consumed: 0, remaining: 8 * HOUR });
    expect(it.countOf('rungReached')).toBe(0);
    expect(nextDue(it.context, it.state)!.at).toBeGreaterThan(it.now);
  });

  test('clock keeps running while waiting for the applicant', () => {
    const it = application();
    accepted(it.act(acceptor, 'accept'));
    it.now = local(mainland, '2026-09-22 19:00');
    accepted(it.act(acceptor, 'ask'));
    expect(it.clock('statutory')).toMatchObject({ status: 'paused', consumed: 1, dueAt: null });
    expect(it.state.clocks['statutory']!.ledger.at(-1)).toMatchObject({ kind: 'paused', basis: '行政许可法 §45' });
    it.now = local(mainland, '2026-11-02 10:00');
    accepted(it.act(acceptor, 'answer'));
    expect(it.clock('statutory')).toMatchObject({ status: 'running', consumed: 1, remaining: 19 });
    expect(it.clock('promised')).toMatchObject({ status: 'running', consumed: 1, remaining: 9 });
  });

  test('both a suspension and an owed answer hold the clock until both are over', () => {
    const it = application();
    accepted(it.act(acceptor, 'accept'));
    accepted(it.act(acceptor, 'ask'));
    accepted(it.act(acceptor, 'requestSuspension'));
    accepted(it.act(acceptor, 'grantSuspension'));
    accepted(it.fireNext());
    expect(it.state.suspendedUntil).toBeNull();
    expect(it.clock('statutory').status).toBe('paused');
    accepted(it.act(acceptor, 'answer'));
    expect(it.clock('statutory')).toMatchObject({ status: 'running', consumed: 0 });
  });

  test('the shift to another SLA loses the pause', () => {
    const it = application();
    accepted(it.act(acceptor, 'accept'));
    it.now += 2 * DAY;
    accepted(it.act(acceptor, 'ask'));
    it.now += 30 * DAY;
    const category = { code: 'L-2', limit: { value: 24, unit: 'workingHours' } } as const;
    accepted(it.act(acceptor, 'correct', { category }));
    expect(it.clock('statutory')).toMatchObject({ status: 'paused', unit: 'workingHours', budget: 24 * HOUR });
    // Monday nine to Wednesday nine, counted in the new unit.
    expect(it.clock('statutory').consumed).toBe(16 * HOUR);
    it.now += 10 * DAY;
    expect(it.clock('statutory').consumed).toBe(16 * HOUR);
    accepted(it.act(acceptor, 'answer'));
    expect(it.clock('statutory')).toMatchObject({ status: 'running', remaining: 8 * HOUR, overdue: false });
  });
});

describe('working time', () => {
  const escalate: Rung = {
    key: 'escalate',
    at: { afterDue: { value: 1, unit: 'workingDays' } },
    effect: 'escalate',
    notify: [],
  };
  const midnight: CountingRule = { firstDay: 'included', lastDay: 'stands', endsAt: 'midnight' };

  test('escalation fires at midnight instead of in working hours', () => {
    for (const unit of clockUnits) {
      for (const counting of [undefined, midnight]) {
        const clock = startClock('handle', { value: 3, unit }, local(mainland, '2026-09-23 21:40'), 1, counting);
        const at = rungInstant(clock, escalate, mainland)!;
        expect([unit, workingTimeBetween(mainland, at - 1, at)]).toEqual([unit, 1]);
      }
    }
  });

  test('case opened outside hours gets zero', () => {
    const saturdayNight = local(mainland, '2026-11-07 22:30');
    const it = new TestCase(saturdayNight, context2);
    accepted(it.give(openCommand({ version: 2 })));
    expect(it.clock('acceptance')).toMatchObject({ consumed: 0, remaining: 4 * HOUR, overdue: false });
    expect(it.clock('acceptance').dueAt).toBe(local(mainland, '2026-11-09 12:00'));
    const day = startClock('handle', { value: 1, unit: 'workingDays' }, saturdayNight, 1);
    expect(dueAt(day, mainland)).toBe(local(mainland, '2026-11-09 18:00'));
  });

  test('a comment resets the clock', () => {
    const it = caseIn('handling', {}, context2);
    const before = [it.clock('handle/roads', it.now + HOUR), it.clock('total', it.now + HOUR)];
    it.now += HOUR;
    accepted(it.note(handler));
    expect([it.clock('handle/roads'), it.clock('total')]).toEqual(before);
  });

  test('an answered case still goes overdue', () => {
    const it = caseIn('closed', {}, context2);
    it.now += 90 * DAY;
    accepted(it.fire());
    expect(nextDue(it.context, it.state)).toBeNull();
    expect(it.state.overdueClocks).toEqual([]);
    expect(it.commits.at(-1)!.clocks.map(({ status, overdue }) => [status, overdue])).toEqual(
      it.commits.at(-1)!.clocks.map(() => ['stopped', false]),
    );
    expect(it.commits.at(-1)!.dueAt).toBeNull();
    for (const name of Object.keys(it.state.clocks)) expect([name, it.clock(name).overdue]).toEqual([name, false]);
  });
});

describe('what the law attaches to silence', () => {
  test('deemed acceptance counts from the day of receipt', () => {
    const it = application();
    accepted(it.fireNext());
    expect(it.state.state).toBe('deciding');
    // Mid-autumn, the Friday, does not count.
    expect(it.now).toBe(local(mainland, '2026-09-29 18:00'));
    expect(it.state.clocks['statutory']!.ledger[0]!.at).toBe(it.state.openedAt);
    expect(it.clock('statutory')).toMatchObject({ consumed: 5, remaining: 15 });
    expect(it.clock('promised')).toMatchObject({ consumed: 0 });
  });

  test('rungs in the past of a retroactive start fire once, in their order', () => {
    const it = application();
    it.now = local(mainland, '2026-11-20 10:00');
    accepted(it.act(acceptor, 'accept'));
    accepted(it.fire());
    accepted(it.fire());
    const rungs = it.events.flatMap((event) =>
      event.type === 'rungReached' && event.data.clock === 'statutory' ? [event.data.rung] : [],
    );
    expect(rungs).toEqual(['remind', 'overdue']);
    expect(it.state.overdueClocks).toEqual(['statutory']);
  });
});
