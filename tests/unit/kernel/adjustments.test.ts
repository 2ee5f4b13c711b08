import { describe, expect, test } from 'vitest';
import { nextDue } from '#domain/case/next-due.ts';
import type { Actor } from '#domain/organisation.ts';
import { acceptor, gardener, gardens, handler, leader, otherAcceptor, roads, supervisor, village } from './cast.ts';
import { accepted, caseIn } from './stories.ts';
import { codeOf, context, context2, DAY, HOUR, type TestCase } from './test-case.ts';

function extendTwice(it: TestCase, asker: Actor): void {
  for (let grant = 0; grant < 2; grant++) {
    accepted(it.act(asker, 'requestExtension'));
    accepted(it.act(acceptor, 'grantExtension'));
  }
  expect(codeOf(it.act(asker, 'requestExtension'))).toBe('ADJUSTMENTS_USED_UP');
}

function reopened(it: TestCase): void {
  it.now += HOUR;
  accepted(it.act(supervisor, 'forceClose'));
  accepted(it.act(supervisor, 'reopen'));
  accepted(it.act(acceptor, 'dispatch', { unit: roads }));
}

describe('extension', () => {
  test('two pending extensions are refused', () => {
    const it = caseIn('handling');
    accepted(it.act(handler, 'requestExtension'));
    expect(codeOf(it.act(handler, 'requestExtension'))).toBe('ADJUSTMENT_PENDING');
    expect(codeOf(it.act(leader, 'requestExtension'))).toBe('ADJUSTMENT_PENDING');
  });

  test('a request waits beside the main task, which stays open', () => {
    const it = caseIn('handling');
    accepted(it.act(handler, 'requestExtension'));
    const open = it.state.workItems.filter(({ status }) => status === 'open');
    expect(open.map(({ kind, unit, post }) => [kind, unit.id, post])).toEqual([
      ['main', 'roads', 'handler'],
      ['adjustment', 'village', 'dispatcher'],
    ]);
    expect(it.state.state).toBe('handling');
  });

  test('each grant adds the original limit once more, two grants are all', () => {
    const it = caseIn('handling');
    for (const budget of [16 * HOUR, 24 * HOUR]) {
      accepted(it.act(handler, 'requestExtension'));
      accepted(it.act(acceptor, 'grantExtension'));
      expect(it.clock('handle').budget).toBe(budget);
    }
    expect(codeOf(it.act(handler, 'requestExtension'))).toBe('ADJUSTMENTS_USED_UP');
  });

  test('refusals do not count', () => {
    const it = caseIn('handling');
    for (let round = 0; round < 3; round++) {
      accepted(it.act(handler, 'requestExtension'));
      accepted(it.act(acceptor, 'refuseExtension'));
    }
    accepted(it.act(handler, 'requestExtension'));
    expect(it.clock('handle').budget).toBe(8 * HOUR);
  });

  test('too late to ask once overdue, but a request made in time may still be granted', () => {
    const it = caseIn('handling');
    accepted(it.act(handler, 'requestExtension'));
    it.now = it.clock('handle').dueAt! + HOUR;
    accepted(it.act(acceptor, 'grantExtension'));
    expect(it.state.overdueClocks).toEqual(['handle']);
    expect(it.clock('handle').overdue).toBe(false);
    expect(it.commits.at(-1)!.clocks.find(({ name }) => name === 'handle')).toMatchObject({ overdue: true });
    it.now = it.clock('handle').dueAt! + 1;
    expect(codeOf(it.act(handler, 'requestExtension'))).toBe('ALREADY_OVERDUE');
  });

  test('what one unit was granted does not use up the time of the next', () => {
    const it = caseIn('handling', {}, context2);
    extendTwice(it, handler);
    accepted(it.act(leader, 'transfer', { unit: gardens }));
    extendTwice(it, gardener);
    expect(it.clock('handle/gardens').budget).toBe(24 * HOUR);
    // Given back, the first has its two grants as before and no others.
    accepted(it.act(gardener, 'returnToPrevious'));
    expect(codeOf(it.act(handler, 'requestExtension'))).toBe('ADJUSTMENTS_USED_UP');
  });

  test('what was granted before a closing does not use up the time of a reopened case', () => {
    const it = caseIn('handling', {}, context2);
    extendTwice(it, handler);
    reopened(it);
    extendTwice(it, handler);
    expect(it.clock('handle/roads').budget).toBe(24 * HOUR);
  });

  test('under a corrected category the grants that lapsed may be asked for anew', () => {
    const it = caseIn('handling', {}, context2);
    extendTwice(it, handler);
    accepted(
      it.act(acceptor, 'correctCategory', { category: { code: 'X', limit: { value: 5, unit: 'workingDays' } } }),
    );
    extendTwice(it, handler);
    expect(it.clock('handle/roads').budget).toBe(15);
    // And each time it is corrected.
    accepted(
      it.act(acceptor, 'correctCategory', { category: { code: 'Y', limit: { value: 6, unit: 'workingDays' } } }),
    );
    extendTwice(it, handler);
    expect(it.clock('handle/roads').budget).toBe(18);
  });

  test('nothing to grant where nothing was asked', () => {
    expect(codeOf(caseIn('handling').act(acceptor, 'grantExtension'))).toBe('NO_ADJUSTMENT_PENDING');
  });

  test('a request claimed by one dispatcher is not decided by another', () => {
    const it = caseIn('handling');
    accepted(it.act(handler, 'requestExtension'));
    accepted(it.claim(otherAcceptor, it.state.adjustments[0]?.workItemId));
    expect(codeOf(it.act(acceptor, 'grantExtension'))).toBe('CLAIMED_BY_ANOTHER');
    accepted(it.act(otherAcceptor, 'grantExtension'));
  });

  test('closed tasks kept in the state are bounded, the ones closed last stay', () => {
    const it = caseIn('handling');
    for (let round = 0; round < 60; round++) {
      accepted(it.act(handler, 'requestExtension'));
      accepted(it.act(acceptor, 'refuseExtension'));
      expect(it.state.workItems.at(-1)).toMatchObject({ kind: 'adjustment', status: 'done' });
    }
    accepted(it.act(handler, 'submitHandling'));
    expect(it.state.workItems.find(({ purpose }) => purpose === 'handling')).toMatchObject({ status: 'done' });
    expect(it.state.workItems).toHaveLength(41);
    expect(it.state.workItemCount).toBe(65);
  });

  test('a request nobody can decide any more leaves the queue', () => {
    const it = caseIn('handling');
    accepted(it.act(handler, 'requestExtension'));
    accepted(it.act(handler, 'submitHandling'));
    expect(it.state.adjustments).toEqual([]);
    expect(it.state.workItems.filter(({ kind }) => kind === 'adjustment')).toMatchObject([{ status: 'cancelled' }]);
    expect(it.state.adjustmentsGranted.extension).toBe(0);
  });
});

describe('suspension', () => {
  function suspended(): TestCase {
    const it = caseIn('handling');
    it.now += HOUR;
    accepted(it.act(handler, 'requestSuspension'));
    accepted(it.act(acceptor, 'grantSuspension'));
    return it;
  }

  test('clock does not run while suspended', () => {
    const it = suspended();
    const { remaining } = it.clock('handle');
    it.now += 20 * DAY;
    expect(it.clock('handle')).toMatchObject({ status: 'paused', remaining, dueAt: null, overdue: false });
    accepted(it.fire());
    expect(it.countOf('rungReached')).toBe(0);
    expect(it.state.suspendedUntil).not.toBeNull();
    expect(it.commits.at(-1)!.dueAt).toBeNull();
  });

  test('it ends by itself at its end date and what is left runs on', () => {
    const it = suspended();
    const { remaining } = it.clock('handle');
    expect(nextDue(context, it.state)).toEqual({ at: it.state.suspendedUntil });
    accepted(it.fireNext());
    expect(it.state.suspendedUntil).toBeNull();
    expect(it.clock('handle')).toMatchObject({ status: 'running', remaining });
  });

  test('nothing but notes and the resumption is possible meanwhile', () => {
    const it = suspended();
    expect(codeOf(it.act(handler, 'submitHandling'))).toBe('CASE_SUSPENDED');
    expect(codeOf(it.act(supervisor, 'forceClose'))).toBe('CASE_SUSPENDED');
    expect(codeOf(it.claim(handler))).toBe('CASE_SUSPENDED');
    expect(it.buttons(handler)).toEqual([]);
    expect(it.buttons(acceptor)).toEqual(['resume']);
    accepted(it.note(handler));
    accepted(it.act(acceptor, 'resume'));
    accepted(it.act(handler, 'submitHandling'));
  });

  test('one suspension is all a case gets', () => {
    const it = suspended();
    accepted(it.act(acceptor, 'resume'));
    expect(codeOf(it.act(handler, 'requestSuspension'))).toBe('ADJUSTMENTS_USED_UP');
    expect(codeOf(it.act(acceptor, 'resume'))).toBe('CASE_NOT_SUSPENDED');
  });

  test('and a reopened one gets no second: the clock over the whole case was stopped by the first', () => {
    const it = caseIn('handling', {}, context2);
    it.now += HOUR;
    accepted(it.act(handler, 'requestSuspension'));
    accepted(it.act(acceptor, 'grantSuspension'));
    accepted(it.act(acceptor, 'resume'));
    reopened(it);
    expect(codeOf(it.act(handler, 'requestSuspension'))).toBe('ADJUSTMENTS_USED_UP');
  });

  test('an end today, in the past or more than a year ahead is refused', () => {
    const it = caseIn('handling');
    for (const until of [it.now - DAY, it.now + HOUR, it.now + 400 * DAY]) {
      expect(codeOf(it.act(handler, 'requestSuspension', { until }))).toBe('SUSPENSION_TOO_LONG');
    }
  });

  test('a suspension whose end passed while it waited can only be refused', () => {
    const it = caseIn('handling', { category: { code: 'E', limit: { value: 90, unit: 'calendarDays' } } });
    accepted(it.act(handler, 'requestSuspension', { until: it.now + 2 * DAY }));
    it.now += 2 * DAY;
    expect(codeOf(it.act(acceptor, 'grantSuspension'))).toBe('SUSPENSION_TOO_LONG');
    accepted(it.act(acceptor, 'refuseSuspension'));
    expect(it.state.owner).toEqual(village);
  });
});
