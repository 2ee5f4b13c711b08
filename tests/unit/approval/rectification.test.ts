/** What a bad rating sets off (国办发〔2019〕51号), and how a licence ends (行政许可法 §8, §69, §70). */
import { describe, expect, test } from 'vitest';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import {
  desk,
  dueDay,
  filled,
  head,
  lateClocks,
  must,
  overseer,
  party,
  received,
  reviewer,
  until,
} from './application.ts';

const badRating = (): TestCase =>
  received('approval.rectification', '2026-09-15', {
    entry: 'rectify',
    facts: { grade: 'veryDissatisfied', signing: 'named' },
  });

describe('好差评整改', () => {
  test('called back by the next working day, put right, told, confirmed by another', () => {
    const it = badRating();
    expect(dueDay(it, 'callBack')).toBe('2026-09-16');
    must(it, desk, 'callBack');
    must(it, reviewer, 'rectify');
    must(it, desk, 'feedBack');
    expect(codeOf(it.act(reviewer, 'confirm'))).toBe('NOT_YOUR_POST');
    must(it, head, 'rectifyAgain');
    must(it, reviewer, 'rectify');
    must(it, desk, 'feedBack');
    must(it, overseer, 'confirm');
    expect(it.state.state).toBe('rectified');
  });

  test('nothing is put right before the call back, and a call back not made is late', () => {
    const it = badRating();
    expect(it.buttons(reviewer)).toEqual([]);
    until(it, '2026-09-17');
    expect(lateClocks(it)).toEqual(['callBack']);
  });

  test.each([
    ['findMistaken', 'mistaken'],
    ['findMalicious', 'malicious'],
  ])('%s: set aside on evidence by somebody else than who was rated', (action, finding) => {
    const it = badRating();
    must(it, desk, 'callBack');
    must(it, reviewer, 'askReview');
    expect(codeOf(it.act(head, action, filled(it, action, { finding: 'valid' })))).toBe('CONDITION_NOT_MET');
    must(it, head, action, filled(it, action, { finding }));
    expect(it.state.state).toBe(finding);
  });

  test('the rating stands: it is put right after all', () => {
    const it = badRating();
    must(it, desk, 'callBack');
    must(it, reviewer, 'askReview');
    must(it, head, 'findValid');
    expect(it.state.state).toBe('rectifying');
  });
});

describe('the end of a licence', () => {
  const CHANGE = 'approval.licence-change';
  const opened = (kind: string): TestCase => received(CHANGE, '2026-09-14', { entry: 'open', facts: { kind } });

  test.each([
    ['withdraw', 'decideWithdrawal', 'cancelled'],
    ['revoke', 'decideRevocation', 'revoked'],
    ['cancel', 'decideCancellation', 'cancelled'],
  ])('to %s the holder is offered a hearing first', (kind, action, status) => {
    const it = opened(kind);
    expect(it.buttons(reviewer)).toEqual(['offerHearing']);
    must(it, reviewer, 'offerHearing');
    must(it, party, 'stateViews');
    until(it, '2026-09-30');
    expect(it.state.state).toBe('heard');
    must(it, reviewer, 'propose');
    expect(it.buttons(head)).toContain(action);
    must(it, head, action);
    expect(it.events.find(({ type }) => type === 'licenceChanged')?.data).toEqual({ status });
    must(it, desk, 'deliver');
    expect(it.state.state).toBe('changed');
  });

  test('only what was opened can be decided', () => {
    const it = opened('revoke');
    must(it, reviewer, 'offerHearing');
    must(it, party, 'waiveHearing');
    must(it, reviewer, 'propose');
    expect(codeOf(it.act(head, 'decideWithdrawal'))).toBe('CONDITION_NOT_MET');
  });

  test('§70: the holder himself asks, so nobody has to be heard', () => {
    const it = received(CHANGE, '2026-09-15', { entry: 'requestCancellation' });
    must(it, head, 'grantCancellation');
    must(it, desk, 'deliver');
    expect(it.state.state).toBe('changed');
  });
});
