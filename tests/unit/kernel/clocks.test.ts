import { describe, expect, test } from 'vitest';
import { nextDue } from '#domain/case/next-due.ts';
import { gridIncident } from '#domain/processes/incident/grid-incident.ts';
import { openRungs } from '#domain/escalation/due-rungs.ts';
import { escalationNeeded } from '#domain/escalation/escalation.ts';
import { local, mainland } from '../clock/calendars.ts';
import {
  acceptor,
  city,
  county,
  countyDispatcher,
  handler,
  leader,
  otherHandler,
  roads,
  town,
  townDispatcher,
  village,
} from './cast.ts';
import { accepted, caseIn } from './stories.ts';
import { codeOf, context, DAY, HOUR, MONDAY_NINE, TestCase } from './test-case.ts';

describe('which clocks run', () => {
  test('comment does not touch a clock', () => {
    const it = caseIn('handling');
    const before = it.state.clocks;
    it.now += HOUR;
    accepted(it.note(handler));
    expect(it.state.clocks).toBe(before);
    expect(nextDue(context, it.state)).toEqual({ at: expect.any(Number) });
  });

  test('claiming does not touch a clock', () => {
    const it = caseIn('pendingHandle');
    const before = it.state.clocks;
    accepted(it.claim(handler));
    expect(it.state.clocks).toBe(before);
  });

  test('each stage has its own clock and the one before stops', () => {
    const it = caseIn('pendingDispatch');
    expect(it.clock('acceptance').status).toBe('stopped');
    expect(it.clock('dispatch').status).toBe('running');
  });

  test('rework resumes what is left of the budget', () => {
    const it = caseIn('pendingHandle');
    it.now += 2 * HOUR;
    accepted(it.act(handler, 'startHandling'));
    accepted(it.act(handler, 'submitHandling'));
    accepted(it.act(leader, 'confirmHandling'));
    it.now += 3 * DAY;
    accepted(it.act(acceptor, 'rework'));
    expect(it.clock('handle')).toMatchObject({ status: 'running', consumed: 2 * HOUR, remaining: 6 * HOUR });
    expect(it.state.clocks['handle']?.generation).toBe(1);
  });

  test('another department under the same dispatcher gets no fresh budget', () => {
    const it = caseIn('pendingHandle');
    it.now += HOUR;
    accepted(it.act(handler, 'returnToDispatcher'));
    accepted(it.act(acceptor, 'dispatch'));
    expect(it.clock('handle').consumed).toBe(HOUR);
  });

  test('transfer to a superior starts a new budget', () => {
    const it = caseIn('handling');
    it.now += 2 * HOUR;
    accepted(it.act(handler, 'escalate'));
    expect(it.clock('handle').status).toBe('stopped');
    accepted(it.act(townDispatcher, 'dispatch'));
    expect(it.clock('handle')).toMatchObject({ status: 'running', consumed: 0, budget: 8 * HOUR });
    expect(it.state.clocks['handle']).toMatchObject({ generation: 2, claimed: [] });
  });

  test('the budget of the lower level ends where that of the superior begins', () => {
    const it = caseIn('reported');
    accepted(it.act(acceptor, 'escalate'));
    const clocks = it.events.flatMap(({ type, data }) =>
      'clock' in data && data.clock === 'acceptance' ? [type] : [],
    );
    expect(clocks).toEqual(['clockStarted', 'clockStopped', 'clockStarted']);
  });

  test('a second check has a fresh limit', () => {
    const it = caseIn('checked');
    it.now += HOUR;
    accepted(it.act(acceptor, 'rework'));
    accepted(it.act(handler, 'startHandling'));
    accepted(it.act(handler, 'submitHandling'));
    accepted(it.act(leader, 'confirmHandling'));
    expect(it.clock('check').consumed).toBe(0);
  });

  test('who acts after the limit but before the timer is late all the same', () => {
    const it = caseIn('handling');
    it.now = it.clock('handle').dueAt! + 1;
    accepted(it.act(handler, 'submitHandling'));
    expect(it.state.overdueClocks).toEqual(['handle']);
    expect(it.commits.at(-1)!.clocks.find(({ name }) => name === 'handle')).toMatchObject({ overdue: true });
  });

  test('who acts at the very limit is in time', () => {
    const it = caseIn('handling');
    it.now = it.clock('handle').dueAt!;
    accepted(it.act(handler, 'submitHandling'));
    accepted(it.act(leader, 'confirmHandling'));
    expect(it.state.overdueClocks).toEqual([]);
  });

  test('a server clock set back does not break the ledger', () => {
    const it = caseIn('handling');
    it.now -= 5 * DAY;
    accepted(it.act(handler, 'submitHandling'));
    expect(it.state.state).toBe('handled');
  });
});

describe('the ladder', () => {
  test('remind, overdue, escalate come in this order, each at its time', () => {
    const it = caseIn('pendingHandle');
    const due = it.clock('handle').dueAt!;
    accepted(it.fireNext());
    expect(it.now).toBeLessThan(due);
    accepted(it.fireNext());
    expect(it.now).toBe(due + 1);
    accepted(it.fireNext());
    expect(it.now).toBeGreaterThan(due + HOUR);
    const rungs = it.events.flatMap((event) => (event.type === 'rungReached' ? [event.data.rung] : []));
    expect(rungs).toEqual(['remind-80', 'overdue', 'escalate']);
    expect(it.state).toMatchObject({
      state: 'pendingDispatch',
      owner: town,
      assigned: null,
      overdueClocks: ['handle'],
    });
  });

  test('rungs come in the order of time, however a definition lists them', () => {
    const it = caseIn('pendingHandle');
    const { handle } = gridIncident.clocks;
    const reversed = {
      ...gridIncident,
      clocks: { ...gridIncident.clocks, handle: { ...handle!, ladder: handle!.ladder.toReversed() } },
    };
    const rungs = openRungs({ ...context, definition: reversed }, it.state);
    expect(rungs.map(({ rung }) => rung.key)).toEqual(['remind-80', 'overdue', 'escalate']);
  });

  test('escalation fires once even when the timer fires twice', () => {
    const it = caseIn('pendingHandle');
    it.now += 30 * DAY;
    accepted(it.fire());
    const { seq, owner } = it.state;
    accepted(it.fire());
    expect(it.state).toMatchObject({ seq, owner });
    expect(it.countOf('ownerChanged')).toBe(1);
  });

  test('after a downtime every rung is claimed, in the order of time, and the next level starts fresh', () => {
    const it = caseIn('pendingHandle');
    it.now += 60 * DAY;
    accepted(it.fire());
    const rungs = it.events.flatMap((event) => (event.type === 'rungReached' ? [event.data.rung] : []));
    expect(rungs).toEqual(['remind-80', 'overdue', 'escalate']);
    expect(it.state.owner).toEqual(town);
    expect(nextDue(context, it.state)!.at).toBeGreaterThan(it.now);
  });

  test('nobody moves: the case climbs from village to city and then shows as unowned', () => {
    const it = caseIn('reported');
    for (let round = 0; round < 40 && it.nextInstant !== null; round++) accepted(it.fireNext());
    expect(it.events.flatMap((event) => (event.type === 'ownerChanged' ? [event.data.to] : []))).toEqual([
      town,
      county,
      city,
    ]);
    expect(it.state).toMatchObject({ owner: city, unownedReason: 'noSuperior', state: 'reported' });
    expect(it.countOf('becameUnowned')).toBe(1);
    expect(it.item).toMatchObject({ unit: city, post: 'acceptor', status: 'open' });
  });

  test('an escalation looked up for an earlier owner is left for the next round', () => {
    const it = caseIn('pendingHandle');
    it.now += 30 * DAY;
    accepted(it.fire({ from: county, to: city }));
    expect(it.state.owner).toEqual(village);
    expect(nextDue(context, it.state)!.at).toBeLessThan(it.now);
    expect(escalationNeeded(context, it.state, it.now)).toEqual({ from: village, post: 'dispatcher' });
    accepted(it.fire());
    expect(it.state.owner).toEqual(town);
  });

  test('a level without people is skipped and the case shown as unowned until somebody takes it', () => {
    const it = caseIn('pendingHandle');
    it.now += 30 * DAY;
    accepted(it.fire({ to: county, skippedUnheld: true }));
    expect(it.state).toMatchObject({ owner: county, unownedReason: 'noPostHolder' });
    accepted(it.claim(countyDispatcher));
    expect(it.state.unownedReason).toBeNull();
  });

  test('a report nobody in the village could take shows as unowned until it is acted on', () => {
    const it = new TestCase();
    accepted(it.open({ owner: town, skippedUnheld: true }));
    expect(it.state.unownedReason).toBe('noPostHolder');
    accepted(it.act({ ...acceptor, holdings: [{ post: 'acceptor', unit: town }] }, 'file'));
    expect(it.state.unownedReason).toBeNull();
  });

  test('a claim of the lower level does not survive the escalation', () => {
    const it = caseIn('pendingHandle');
    accepted(it.claim(handler));
    it.now += 30 * DAY;
    accepted(it.fire());
    expect(it.item).toMatchObject({ unit: town, claimedBy: null });
    expect(codeOf(it.act(handler, 'startHandling'))).toBe('ACTION_NOT_ALLOWED');
  });

  test('a checker who is late is marked, the case is not handed up', () => {
    const it = caseIn('feedback');
    while (it.nextInstant !== null) accepted(it.fireNext());
    expect(it.state).toMatchObject({ state: 'feedback', owner: village, overdueClocks: ['check'] });
  });
});

describe('records of another system', () => {
  const engine = { kind: 'engine', reason: 'import' } as const;
  const openedAt = local(mainland, '2025-03-03 09:00');
  const record = (closedAt?: number) =>
    ({
      entry: 'record',
      actor: engine,
      assigned: roads,
      submission: { id: 's' as never, form: 'incident-record@1', fields: {} },
      openedAt,
      ...(closedAt !== undefined && { closedAt }),
    }) as const;

  test('closed in time is not overdue, whatever the date of the import', () => {
    const it = new TestCase();
    accepted(it.open(record(openedAt + HOUR)));
    expect(it.state).toMatchObject({ state: 'closed', openedAt, closedAt: openedAt + HOUR, overdueClocks: [] });
    expect(it.commits[0]!.clocks).toMatchObject([{ name: 'handle', overdue: false, status: 'stopped' }]);
  });

  test('closed late is overdue, and nobody is told', () => {
    const it = new TestCase();
    accepted(it.open(record(openedAt + 5 * DAY)));
    expect(it.state).toMatchObject({ state: 'closed', overdueClocks: ['handle'] });
    expect(it.commits.flatMap(({ notices }) => notices)).toEqual([]);
  });

  test('closed before it was opened is closed when it was opened', () => {
    const it = new TestCase();
    accepted(it.open(record(openedAt - DAY)));
    expect(it.state).toMatchObject({ state: 'closed', closedAt: openedAt });
  });

  test('an open record is marked overdue and never reminded of or handed up', () => {
    const it = new TestCase();
    accepted(it.open(record()));
    while (it.nextInstant !== null) accepted(it.fireNext());
    expect(it.events.flatMap((event) => (event.type === 'rungReached' ? [event.data.effect] : []))).toEqual([
      'markOverdue',
    ]);
    expect(it.state.owner).toEqual(village);
    expect(it.commits.flatMap(({ notices }) => notices)).toEqual([]);
  });

  test('an open record can be closed by a later import at its historical instant', () => {
    const it = new TestCase();
    accepted(it.open(record()));
    accepted(it.act(engine, 'closeFromRecord', { at: openedAt + HOUR }));
    expect(it.state).toMatchObject({ state: 'closed', closedAt: openedAt + HOUR, overdueClocks: [] });
  });

  test('people cannot close as recorded', () => {
    const it = new TestCase(MONDAY_NINE);
    accepted(it.open(record()));
    expect(codeOf(it.act(otherHandler, 'closeFromRecord'))).toBe('NOT_YOUR_POST');
  });
});
