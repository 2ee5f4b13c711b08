import { describe, expect, test } from 'vitest';
import type { Notice } from '#domain/case/projection.ts';
import { acceptor, county, handler, leader, person, supervisor, town, village } from './cast.ts';
import { accepted, caseIn } from './stories.ts';
import { context2, DAY, submission, TestCase } from './test-case.ts';

const told = ({ kind, recipient }: Notice) =>
  `${kind} > ${recipient.kind === 'user' ? recipient.userId : `${recipient.post}@${recipient.unitId}`}`;
const lastTold = (it: TestCase) => it.commits.at(-1)!.notices.map(told);

describe('who is told', () => {
  test('the post whose queue a task enters', () => {
    const it = caseIn('pendingDispatch');
    expect(it.commits.map(({ notices }) => notices.map(told))).toEqual([
      ['taskArrived > acceptor@village'],
      ['taskArrived > dispatcher@village'],
    ]);
  });

  test('a task that comes back says so', () => {
    const it = caseIn('pendingHandle');
    accepted(it.act(handler, 'returnToDispatcher'));
    expect(lastTold(it)).toEqual(['taskReturned > dispatcher@village']);
  });

  test('a note tells nobody', () => {
    const it = caseIn('pendingHandle');
    accepted(it.note(handler));
    expect(lastTold(it)).toEqual([]);
  });

  test('handing up tells the superior by hand and by the clock, once', () => {
    const byHand = caseIn('pendingHandle');
    accepted(byHand.act(handler, 'escalate'));
    expect(lastTold(byHand)).toEqual(['escalated > dispatcher@town']);
    const byClock = caseIn('pendingHandle');
    for (let rung = 0; rung < 3; rung++) accepted(byClock.fireNext());
    expect(lastTold(byClock)).toEqual(['escalated > supervisor@village', 'escalated > dispatcher@town']);
  });

  test('reminders go to the holder, overdue to holder and supervisor', () => {
    const it = caseIn('pendingHandle');
    accepted(it.fireNext());
    expect(lastTold(it)).toEqual(['reminder > handler@roads']);
    accepted(it.fireNext());
    expect(lastTold(it)).toEqual(['overdue > handler@roads', 'overdue > supervisor@village']);
  });

  test('the supervisor of the level where nobody takes a case', () => {
    const it = caseIn('pendingHandle');
    it.now += 30 * DAY;
    accepted(it.fire({ to: county, skippedUnheld: true }));
    expect(lastTold(it)).toContain('unowned > supervisor@county');
  });

  test('the deciding post of a request, then the person who asked', () => {
    const it = caseIn('handling');
    accepted(it.act(leader, 'requestExtension'));
    expect(lastTold(it)).toEqual(['adjustmentRequested > dispatcher@village']);
    accepted(it.act(acceptor, 'refuseExtension'));
    expect(lastTold(it)).toEqual(['adjustmentDecided > leader']);
  });

  test('who holds the task when a suspension ends', () => {
    const it = caseIn('handling');
    accepted(it.claim(handler));
    accepted(it.act(handler, 'requestSuspension'));
    accepted(it.act(acceptor, 'grantSuspension'));
    accepted(it.fireNext());
    expect(lastTold(it)).toEqual(['resumed > handler']);
  });

  test('the reporter when it closes, is voided, or comes back from a failed merge', () => {
    expect(lastTold(caseIn('closed'))).toEqual(['caseClosed > worker']);
    const voided = caseIn('reported');
    accepted(voided.act(acceptor, 'void'));
    expect(lastTold(voided)).toEqual(['caseVoided > worker']);
    const merged = caseIn('reported');
    accepted(merged.act(acceptor, 'merge'));
    expect(lastTold(merged)).toEqual([]);
    accepted(
      merged.give({ type: 'mergeFailed', requestId: merged.nextRequest(), actor: { kind: 'engine', reason: 'merge' } }),
    );
    expect(lastTold(merged)).toEqual(['mergeFailed > worker', 'taskArrived > acceptor@village']);
  });

  test('the reporter when his closed case is taken up again', () => {
    const it = caseIn('closed', {}, context2);
    accepted(it.act(supervisor, 'reopen'));
    expect(lastTold(it)).toEqual(['caseReopened > worker', 'taskReturned > dispatcher@village']);
  });

  test('the supervisor of an order the clock asks for, apart from the lateness that led to it', () => {
    const it = caseIn('pendingHandle', {}, context2);
    it.now += 4 * DAY;
    accepted(it.fire({ to: null }));
    accepted(it.fire({ to: null }));
    // All its rungs are due at once: each kind tells for itself.
    expect(lastTold(it)).toEqual(
      expect.arrayContaining(['overdue > supervisor@village', 'supervisionOpened > supervisor@village']),
    );
  });

  test('nobody about what he settled himself on the spot', () => {
    const it = new TestCase();
    accepted(it.open({ entry: 'settled', submission: submission('incident-settled@1') }));
    expect(lastTold(it)).toEqual([]);
  });

  test('a report taken in by the town goes to the acceptor there', () => {
    const it = new TestCase();
    accepted(it.open({ actor: person('w', ['gridWorker', village]), owner: town, skippedUnheld: true }));
    expect(lastTold(it)).toEqual(['taskArrived > acceptor@town', 'unowned > supervisor@town']);
  });
});
