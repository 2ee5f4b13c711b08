import { describe, expect, test } from 'vitest';
import type { NoticeKind } from '#domain/case/projection.ts';
import { handler, leader, otherHandler, roads, supervisor, town, village } from '../kernel/cast.ts';
import { codeOf, DAY, HOUR, type TestCase } from '../kernel/test-case.ts';
import { issuedOrder, parentInHand, roadsLeader, townSupervisorOnly } from './coordination-case.ts';

const told = (it: TestCase, kind: NoticeKind) =>
  it.commits.flatMap(({ notices }) =>
    notices.filter((notice) => notice.kind === kind).map(({ recipient }) => recipient),
  );
const post = (unit: { readonly id: string }, name: string) => ({ kind: 'post', unitId: unit.id, post: name });

describe('a supervision order', () => {
  test('goes to the leader of the department that has the case, with the days its issuer gave', () => {
    const it = issuedOrder(parentInHand().state, 5);
    expect(it.state).toMatchObject({ state: 'issued', owner: village, assigned: roads });
    expect(it.item).toMatchObject({ unit: roads, post: 'unitLeader' });
    expect(it.clock('reply')).toMatchObject({ budget: 5, unit: 'workingDays' });
    expect(told(it, 'supervisionIssued')).toEqual([post(roads, 'unitLeader')]);
    expect(codeOf(it.act(handler, 'reply'))).toBe('NOT_YOUR_POST');
  });

  test('goes to the dispatcher of a centre that has the case itself', () => {
    const parent = parentInHand();
    parent.act(otherHandler, 'returnToDispatcher');
    expect(issuedOrder(parent.state).item).toMatchObject({ unit: village, post: 'dispatcher' });
  });

  test('is answered, and closed by the issuer alone; who answered may not accept', () => {
    const it = issuedOrder();
    it.act(roadsLeader, 'reply');
    expect(it.state.state).toBe('replied');
    expect(told(it, 'supervisionReplied')).toEqual([post(village, 'supervisor')]);
    expect(codeOf(it.act(roadsLeader, 'accept'))).toBe('NOT_YOUR_POST');
    const both = { ...roadsLeader, holdings: [...roadsLeader.holdings, ...supervisor.holdings] };
    expect(codeOf(it.act(both, 'accept'))).toBe('HANDLER_MAY_NOT_CLOSE');
    it.act(supervisor, 'accept');
    expect(it.state.state).toBe('accepted');
    expect(told(it, 'supervisionClosed')).toEqual([post(roads, 'unitLeader')]);
  });

  test('a reply that is sent back says so and buys no time', () => {
    const it = issuedOrder();
    const before = it.clock('reply').remaining;
    it.act(roadsLeader, 'reply');
    it.now += 30 * HOUR;
    expect(codeOf(it.act(supervisor, 'rejectReply', { reason: ' ' }))).toBe('REASON_REQUIRED');
    it.act(supervisor, 'rejectReply');
    expect(it.state.state).toBe('issued');
    expect(it.clock('reply').remaining).toBeLessThanOrEqual(before);
    expect(told(it, 'supervisionRejected')).toEqual([post(roads, 'unitLeader')]);
  });

  test('nobody answers: it is reminded of, late, and rises to the supervisor above with a new deadline', () => {
    const it = issuedOrder();
    it.fireNext();
    expect(it.state).toMatchObject({ state: 'issued', overdueClocks: [] });
    it.fireNext();
    expect(it.state.overdueClocks).toEqual(['reply']);
    it.fireNext();
    expect(it.state).toMatchObject({ state: 'issued', owner: town, assigned: roads });
    expect(it.clock('reply')).toMatchObject({ status: 'running', overdue: false, remaining: 3 });
    expect(told(it, 'supervisionUpgraded')).toEqual(
      expect.arrayContaining([post(town, 'supervisor'), post(roads, 'unitLeader')]),
    );
    it.act(roadsLeader, 'reply');
    expect(codeOf(it.act(supervisor, 'accept'))).toBe('NOT_YOUR_POST');
    it.act(townSupervisorOnly, 'accept');
    expect(it.state.state).toBe('accepted');
  });

  test('at the top it is shown as unowned and stays open', () => {
    const it = issuedOrder();
    for (let step = 0; it.nextInstant !== null && step < 20; step++) it.fireNext();
    expect(it.state).toMatchObject({
      state: 'issued',
      owner: { level: 'city' },
      unownedReason: 'noSuperior',
      assigned: roads,
    });
  });

  test('is withdrawn with a reason, and takes nothing more', () => {
    const it = issuedOrder();
    expect(codeOf(it.act(leader, 'withdraw'))).toBe('NOT_YOUR_POST');
    it.act(supervisor, 'withdraw');
    expect(it.state.state).toBe('withdrawn');
    expect(codeOf(it.act(roadsLeader, 'reply'))).toBe('CASE_CLOSED');
    expect(it.nextInstant).toBeNull();
  });
});

test('hazard: an order about a case stops, pauses or moves nothing of that case', () => {
  const parent = parentInHand();
  const before = parent.state;
  parent.give({
    type: 'childOpened',
    requestId: parent.nextRequest(),
    actor: supervisor,
    childCaseId: issuedOrder(before).state.caseId,
    process: 'supervision.order',
    number: 'SO-1',
    cause: 'byHand',
  });
  const { children, seq, answered, ...after } = parent.state;
  const { seq: _seq, answered: _answered, ...unmoved } = before;
  expect(after).toEqual(unmoved);
  expect(children).toEqual([
    { caseId: expect.any(String), process: 'supervision.order', cause: 'byHand', number: 'SO-1' },
  ]);
  expect(seq).toBe(before.seq + 2);
  expect(answered.length).toBe(before.answered.length + 1);
  parent.now += 30 * DAY;
  expect(parent.clock('handle').overdue).toBe(true);
});
