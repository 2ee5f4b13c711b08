import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseEvent } from '#domain/case/events.ts';
import type { CaseId } from '#domain/ids.ts';
import {
  calendar,
  move,
  movesFromHandling,
  movesToHandling,
  newRequestId,
  person,
  report,
  superiorOf,
  units,
} from './case-cast.ts';
import { startCaseEnvironment, type CaseEnvironment } from './case-environment.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

let env: CaseEnvironment;
beforeAll(async () => {
  env = await startCaseEnvironment();
});
afterAll(() => env.stop());

type OwnerChanged = Extract<CaseEvent, { readonly type: 'ownerChanged' }>;

const ownersAfter = (caseId: CaseId): string[] =>
  env.recorder
    .eventsOf(caseId)
    .filter((event): event is OwnerChanged => event.type === 'ownerChanged')
    .map(({ data }) => data.to.level);

const isRung = (event: CaseEvent, rung: string): boolean => event.type === 'rungReached' && event.data.rung === rung;
const rungsOf = (caseId: CaseId, rung: string): CaseEvent[] =>
  env.recorder.eventsOf(caseId).filter((event) => isRung(event, rung));

/** Timers started in the history: what "one armed timer" and "does not spin" are counted by. */
async function timersOf(caseId: CaseId): Promise<number> {
  const { events } = await env.handle(caseId).fetchHistory();
  return events?.filter(({ timerStartedEventAttributes }) => timerStartedEventAttributes).length ?? 0;
}

describe('a case nobody acts on', () => {
  it('climbs from village to town, county and city within thirty days and is then shown as unowned', async () => {
    const { caseId } = await env.open(report());
    await env.sleep('30 days');
    expect(ownersAfter(caseId)).toEqual(['town', 'county', 'city']);
    expect(await env.state(caseId)).toMatchObject({
      state: 'reported',
      owner: units.city,
      unownedReason: 'noSuperior',
      overdueClocks: ['acceptance'],
    });
    expect(rungsOf(caseId, 'escalate')).toHaveLength(4);
    const questions = env.recorder.routeQuestions.filter(({ post }) => post === 'acceptor');
    expect(questions.map(({ from }) => from.level)).toEqual(['village', 'town', 'county', 'city']);
  });

  it('stays quiet once everything has been claimed', async () => {
    const { caseId } = await env.open(report({ owner: units.city }));
    await env.sleep('30 days');
    const timers = await timersOf(caseId);
    const { seq } = (await env.state(caseId))!;
    await env.sleep('300 days');
    expect(await timersOf(caseId)).toBe(timers);
    expect((await env.state(caseId))?.seq).toBe(seq);
  });

  it('starts a fresh limit at every level', async () => {
    const { caseId } = await env.open(report());
    await env.sleep('30 days');
    const starts = env.recorder
      .eventsOf(caseId)
      .filter((event) => event.type === 'clockStarted' && event.data.clock === 'acceptance');
    expect(starts.map((event) => event.type === 'clockStarted' && event.data.generation)).toEqual([1, 2, 3, 4]);
  });

  it('skips a unit with nobody in the post and shows the case as unowned there', async () => {
    env.recorder.routes = (from) => ({ from, to: superiorOf(superiorOf(from)!)!, skippedUnheld: true });
    try {
      const { caseId } = await env.open(report());
      await env.sleep('6 days');
      expect(ownersAfter(caseId)[0]).toBe('county');
      const unowned = env.recorder.eventsOf(caseId).find(({ type }) => type === 'becameUnowned');
      expect(unowned).toMatchObject({ data: { reason: 'noPostHolder' } });
    } finally {
      env.recorder.routes = null;
    }
  });

  it('asks again, at leisure, when the route could not be told', async () => {
    const { caseId } = await env.open(report());
    let isKnown = false;
    env.recorder.routes = (from) => (isKnown ? { from, to: units.town, skippedUnheld: false } : null);
    try {
      await env.sleep('10 days');
      expect((await env.state(caseId))?.owner).toEqual(units.village);
      expect(await timersOf(caseId)).toBeLessThan(10 * 24 + 20);
      isKnown = true;
      await env.sleep('2 hours');
      expect((await env.state(caseId))?.owner).toEqual(units.town);
    } finally {
      env.recorder.routes = null;
    }
  });
});

describe('the armed timer', () => {
  it('leaves quiet rungs to the ladder sweep: one timer and one commit a level', async () => {
    const { caseId } = await env.open(report());
    await env.sleep('30 days');
    const byTimer = env.recorder.commitsOf(caseId).slice(1);
    // Four levels: each hands the case up, the last one has nobody above.
    expect(byTimer).toHaveLength(4);
    expect(byTimer.every(({ events }) => events.some((event) => isRung(event, 'escalate')))).toBe(true);
    const [opening] = env.recorder.commitsOf(caseId);
    expect(opening?.plannedRungs?.map(({ rung }) => rung)).toEqual(['remind-80', 'overdue']);
    expect(rungsOf(caseId, 'overdue')).toHaveLength(4);
  });

  it('is left alone by commands that do not change the instant', async () => {
    const { caseId } = await env.open(report());
    const before = await timersOf(caseId);
    for (const text of ['one', 'two', 'three']) {
      await env.give(caseId, { type: 'addNote', requestId: newRequestId(), actor: person('acceptor'), text });
    }
    expect(await timersOf(caseId)).toBe(before);
  });

  it('follows an extension', async () => {
    const { caseId } = await env.open(
      report({ category: { code: 'E-01-01', limit: { value: 10, unit: 'calendarDays' } } }),
    );
    await env.giveAll(caseId, movesToHandling());
    await env.give(caseId, move('requestExtension', person('handler'), { reason: 'waiting for parts' }));
    await env.give(caseId, move('grantExtension', person('dispatcher')));
    // The original limit has passed, the extended one not.
    await env.sleep('15 days');
    expect((await env.state(caseId))?.overdueClocks).toEqual([]);
    await env.sleep('8 days');
    expect((await env.state(caseId))?.overdueClocks).toContain('handle');
  });

  it('rests during a suspension, which ends by itself at its date', async () => {
    const { caseId } = await env.open(
      report({ category: { code: 'E-01-01', limit: { value: 10, unit: 'calendarDays' } } }),
    );
    await env.giveAll(caseId, movesToHandling());
    const until = (await env.temporal.currentTimeMs()) + 60 * DAY;
    await env.give(caseId, move('requestSuspension', person('handler'), { reason: 'road works', until }));
    await env.give(caseId, move('grantSuspension', person('dispatcher')));
    expect(await env.refusal(env.give(caseId, movesFromHandling()[0]!))).toBe('CASE_SUSPENDED');

    await env.sleep('59 days');
    expect(await env.state(caseId)).toMatchObject({ suspendedUntil: until, overdueClocks: [] });
    await env.sleep('2 days');
    expect(await env.state(caseId)).toMatchObject({ suspendedUntil: null, overdueClocks: [] });
    const resumed = env.recorder.eventsOf(caseId).find(({ type }) => type === 'resumed');
    expect(resumed).toMatchObject({ data: { basis: 'endDate' }, actor: { kind: 'engine', reason: 'clock' } });
    expect(resumed!.at - until).toBeLessThan(HOUR);
    await env.give(caseId, movesFromHandling()[0]!);
  });

  it('follows a new calendar', async () => {
    const { caseId } = await env.open(report());
    const now = await env.temporal.currentTimeMs();
    await env.give(caseId, {
      type: 'replaceCalendar',
      requestId: newRequestId(),
      actor: { kind: 'engine', reason: 'clock' },
      calendar: { ...calendar, version: 2, exceptions: closedDays(now - DAY, now + 100 * DAY) },
    });
    await env.sleep('90 days');
    expect((await env.state(caseId))?.overdueClocks).toEqual([]);
    await env.sleep('20 days');
    expect((await env.state(caseId))?.overdueClocks).toEqual(['acceptance']);
  });
});

/** A holiday of many days. */
function closedDays(from: number, to: number): Record<string, readonly []> {
  const days = Array.from({ length: Math.ceil((to - from) / DAY) }, (_, index) => from + index * DAY);
  return Object.fromEntries(days.map((day) => [new Date(day).toISOString().slice(0, 10), [] as const]));
}
