/** The regulation's own numbers: each test names the article it holds to. */
import { describe, expect, test } from 'vitest';
import { petitionAppeal } from '#domain/processes/petition/appeal.ts';
import { petitionOpinion } from '#domain/processes/petition/opinion.ts';
import { petitionReReview } from '#domain/processes/petition/re-review.ts';
import { petitionReview } from '#domain/processes/petition/review.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import {
  at,
  attempt,
  cityClerk,
  cityLeader,
  cityOffice,
  cityWorker,
  clerk,
  filed,
  health,
  healthClerk,
  healthLeader,
  healthWorker,
  parentCase,
  pass,
  petitioner,
  step,
} from './petition-case.ts';

const dueOf = (it: TestCase, clock: string) => it.clock(clock).dueAt;

/** Transferred to the health bureau and accepted there on this day. */
function acceptedOn(day: string): TestCase {
  const it = filed(petitionAppeal, `${day} 09:00`);
  step(it, clerk, 'transfer', { unit: health });
  step(it, healthClerk, 'accept');
  return it;
}

function reReviewIn(state: 'reviewing'): TestCase {
  const it = filed(petitionReReview, '2026-03-02 09:00', {
    owner: cityOffice,
    actor: cityClerk,
    parentCaseId: parentCase,
  });
  step(it, cityClerk, 'accept');
  expect(it.state.state).toBe(state);
  return it;
}

describe('信访工作条例', () => {
  test('§22: fifteen days to sort, from registration; a last day in the holidays rolls over', () => {
    expect(dueOf(filed(petitionAppeal, '2026-01-31 10:00'), 'sorting')).toBe(at('2026-02-24 18:00'));
    expect(dueOf(filed(petitionOpinion, '2026-03-02 10:00'), 'sorting')).toBe(at('2026-03-17 18:00'));
  });

  test('§22: the completion report is due on the day that the assignment names', () => {
    const it = filed(petitionAppeal, '2026-03-02 09:00');
    step(it, clerk, 'assign', { unit: health, fields: { finishBy: '2026-04-15', report: true } });
    expect(dueOf(it, 'completion')).toBe(at('2026-04-15 18:00'));
    step(it, healthClerk, 'accept');
    expect(dueOf(it, 'completion')).toBe(at('2026-04-15 18:00'));
    expect(codeOf(attempt(it, healthWorker, 'draftWithReport', { fields: { conclusion: 'support' } }))).toBeNull();
  });

  test('§22: what was only transferred owes no completion report', () => {
    const it = acceptedOn('2026-03-02');
    expect(codeOf(attempt(it, healthWorker, 'draftWithReport'))).toBe('CONDITION_NOT_MET');
    expect(it.state.clocks['completion']).toBeUndefined();
  });

  test('§23: fifteen days from receipt to tell whether it is accepted, and as many for the next unit', () => {
    const it = filed(petitionAppeal, '2026-03-02 09:00');
    it.now = at('2026-03-05 09:00');
    step(it, clerk, 'transfer', { unit: health });
    expect(dueOf(it, 'acceptance')).toBe(at('2026-03-20 18:00'));
  });

  test.each([
    ['2026-09-30', '2026-10-13'],
    ['2026-02-10', '2026-02-24'],
  ])('§23: objection within 5 working days: received on %s, until the end of %s', (received, last) => {
    const it = filed(petitionAppeal, `${received} 09:00`);
    step(it, clerk, 'transfer', { unit: health });
    expect(dueOf(it, 'objection')).toBe(at(`${last} 18:00`));
    pass(it, `${last} 17:59`);
    expect(it.state.state).toBe('transferred');
    pass(it, `${last} 18:00`);
    expect(it.state.state).toBe('toAccept');
    expect(codeOf(attempt(it, healthClerk, 'object'))).toBe('ACTION_NOT_ALLOWED');
  });

  test('§34: 60 days from acceptance, rolled over the National Day', () => {
    expect(dueOf(acceptedOn('2026-08-08'), 'handling')).toBe(at('2026-10-08 18:00'));
  });

  test('§34: at most 30 more, once, and only the head of the unit grants it', () => {
    const it = acceptedOn('2026-03-02');
    expect(dueOf(it, 'handling')).toBe(at('2026-05-06 18:00'));
    step(it, healthWorker, 'requestExtension');
    expect(codeOf(attempt(it, healthWorker, 'grantExtension'))).toBe('NOT_YOUR_POST');
    step(it, healthLeader, 'grantExtension');
    expect(it.clock('handling').budget).toBe(90);
    expect(dueOf(it, 'handling')).toBe(at('2026-06-01 18:00'));
    expect(codeOf(attempt(it, healthWorker, 'requestExtension'))).toBe('ADJUSTMENTS_USED_UP');
  });

  test('§34: the limit is of appeals alone; suggestions have a promise', () => {
    expect(petitionAppeal.clocks['handling']).toMatchObject({ kind: 'statutory', limit: { value: 60 } });
    expect(petitionOpinion.clocks['handling']).toMatchObject({ kind: 'promised' });
    expect(petitionOpinion.adjustments).toEqual({});
  });

  test('§35: thirty days to ask for review; then the matter is at its end', () => {
    const it = acceptedOn('2026-03-02');
    step(it, healthWorker, 'draftOpinion', { fields: { conclusion: 'notSupport' } });
    step(it, healthLeader, 'issueOpinion');
    expect(dueOf(it, 'reviewWindow')).toBe(at('2026-04-01 18:00'));
    pass(it, '2026-04-01 17:59');
    expect(it.state.state).toBe('answered');
    pass(it, '2026-04-01 18:00');
    expect(it.state.state).toBe('concluded');
    expect(codeOf(attempt(it, petitioner, 'askReview'))).toBe('CASE_CLOSED');
  });

  test('§35: the review is done within thirty days of the request', () => {
    const it = filed(petitionReview, '2026-03-02 09:00', {
      owner: cityOffice,
      actor: cityClerk,
      parentCaseId: parentCase,
    });
    expect(dueOf(it, 'review')).toBe(at('2026-04-01 18:00'));
  });

  test('§36: hearing time is not counted at re-review', () => {
    const it = reReviewIn('reviewing');
    expect(dueOf(it, 'reReview')).toBe(at('2026-04-01 18:00'));
    it.now = at('2026-03-09 09:00');
    step(it, cityWorker, 'openHearing');
    expect(it.clock('reReview')).toMatchObject({ status: 'paused', dueAt: null });
    it.now = at('2026-03-19 09:00');
    step(it, cityWorker, 'closeHearing');
    expect(dueOf(it, 'reReview')).toBe(at('2026-04-13 18:00'));
  });

  test('§36: who held the hearing does not sign the last word', () => {
    const it = reReviewIn('reviewing');
    step(it, cityWorker, 'draft', { fields: { result: 'uphold' } });
    expect(codeOf(attempt(it, cityLeader, 'modify'))).toBe('CONDITION_NOT_MET');
    step(it, cityLeader, 'uphold');
    expect(it.state.state).toBe('upheld');
  });

  test('§36: the same matter afterwards is registered and not accepted again', () => {
    const it = filed(petitionAppeal, '2026-03-02 09:00', {
      entry: 'registerAgain',
      fields: { earlierNumber: 'XS-350500-20250102-00001-X' },
    });
    expect(it.state).toMatchObject({ state: 'noLonger', facts: { 'registerAgain.earlierNumber': expect.any(String) } });
    expect(Object.keys(it.state.clocks)).toEqual([]);
  });
});
