import { describe, expect, test } from 'vitest';
import type { NoticeKind } from '#domain/case/projection.ts';
import { sliceOf } from '#domain/case/clock-names.ts';
import { acceptor, county, gardens, roads, village } from '../kernel/cast.ts';
import { codeOf, HOUR, submission, type TestCase } from '../kernel/test-case.ts';
import { blownWhistle, gardensLeader, roadsLeader } from './coordination-case.ts';

const told = (it: TestCase, kind: NoticeKind) =>
  it.commits.flatMap(({ notices }) =>
    notices.filter((notice) => notice.kind === kind).map(({ recipient }) => recipient),
  );
const post = (unit: { readonly id: string }, name: string) => ({ kind: 'post', unitId: unit.id, post: name });
const openItems = (it: TestCase) => it.state.workItems.filter(({ status }) => status === 'open');

/** Both have come and the plan names them. */
function planned(): TestCase {
  const it = blownWhistle();
  it.act(roadsLeader, 'confirm');
  it.act(gardensLeader, 'confirm');
  it.act(acceptor, 'recordPlan');
  return it;
}

const rating = (unit: { readonly id: string }) => ({
  submission: submission('whistle-party-rating@1', { [unit.id]: '5' }),
});

describe('a whistle', () => {
  test('gives each party a task and a response time of its own', () => {
    const it = blownWhistle();
    expect(openItems(it).map(({ unit, post: name }) => [unit.id, name])).toEqual([
      ['roads', 'unitLeader'],
      ['gardens', 'unitLeader'],
    ]);
    expect(told(it, 'whistleBlown')).toEqual([post(roads, 'unitLeader'), post(gardens, 'unitLeader')]);
    expect(it.clock(sliceOf('response', roads.id)).budget).toBe(2 * HOUR);
  });

  test('waits for all; a party that has answered is asked no more', () => {
    const it = blownWhistle();
    it.act(roadsLeader, 'confirm');
    expect(it.state.state).toBe('called');
    expect(openItems(it)).toHaveLength(1);
    expect(codeOf(it.act(roadsLeader, 'confirm'))).toBe('NOT_YOUR_POST');
    it.act(gardensLeader, 'confirm');
    expect(it.state.state).toBe('planning');
    expect(it.item).toMatchObject({ unit: village, post: 'dispatcher' });
  });

  test('who declines says why, and the centre of his level and the convener are told', () => {
    const it = blownWhistle();
    expect(codeOf(it.act(roadsLeader, 'decline', { reason: '' }))).toBe('REASON_REQUIRED');
    it.act(roadsLeader, 'decline');
    expect(told(it, 'whistleDeclined')).toEqual([post(county, 'supervisor'), post(village, 'dispatcher')]);
  });

  test('who does not answer in time is late by himself, and his centre is told', () => {
    const it = blownWhistle();
    it.act(roadsLeader, 'confirm');
    it.now += 3 * HOUR;
    it.fire();
    expect(it.state.overdueClocks).toEqual([sliceOf('response', gardens.id)]);
    expect(told(it, 'overdue')).toEqual(
      expect.arrayContaining([post(gardens, 'unitLeader'), post(county, 'supervisor'), post(village, 'dispatcher')]),
    );
    expect(told(it, 'overdue')).not.toContainEqual(post(roads, 'unitLeader'));
    it.act(acceptor, 'closeRollCall');
    expect(it.state.state).toBe('planning');
  });

  test('the plan names who carries it out: one is enough, nobody is not', () => {
    const it = blownWhistle();
    it.act(acceptor, 'closeRollCall');
    expect(codeOf(it.act(acceptor, 'recordPlan', { units: [] }))).toBe('TARGET_REQUIRED');
    it.act(acceptor, 'recordPlan', { units: [gardens] });
    expect(it.state.state).toBe('carryingOut');
    expect(codeOf(it.act(roadsLeader, 'reportDone'))).toBe('NOT_YOUR_POST');
    it.act(gardensLeader, 'reportDone');
    expect(it.state.state).toBe('rating');
  });

  test('is closed when all have reported and each has been rated', () => {
    const it = planned();
    it.act(roadsLeader, 'reportDone');
    it.act(gardensLeader, 'reportDone');
    it.act(acceptor, 'rateParty', rating(roads));
    expect(codeOf(it.act(acceptor, 'close'))).toBe('PARTY_NOT_RATED');
    it.act(acceptor, 'rateParty', rating(gardens));
    it.act(acceptor, 'close');
    expect(it.state.state).toBe('closed');
    expect(it.state.facts).toMatchObject({ 'rateParty.roads': '5', 'rateParty.gardens': '5' });
    expect(told(it, 'whistleClosed')).toEqual([post(roads, 'unitLeader'), post(gardens, 'unitLeader')]);
  });

  test('goes on without a party that never finishes, when the convener says why', () => {
    const it = planned();
    it.act(roadsLeader, 'reportDone');
    expect(codeOf(it.act(acceptor, 'closeCarryOut', { reason: '' }))).toBe('REASON_REQUIRED');
    it.act(acceptor, 'closeCarryOut');
    expect(it.state.state).toBe('rating');
    expect(told(it, 'whistleToRate')).toEqual([post(village, 'dispatcher')]);
  });
});
