/** The ways a petition may take, from the office that registers it to its end. */
import { describe, expect, test } from 'vitest';
import { petitionAppeal } from '#domain/processes/petition/appeal.ts';
import { petitionReport } from '#domain/processes/petition/report.ts';
import { petitionReview } from '#domain/processes/petition/review.ts';
import { person } from '../kernel/cast.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import {
  answered as answeredBy,
  reviewed as reviewedBy,
  attempt,
  childOf,
  cityClerk,
  cityLeader,
  cityOffice,
  cityWorker,
  clerk,
  countyOffice,
  endChild,
  filed,
  health,
  healthClerk,
  healthLeader,
  healthWorker,
  housing,
  housingClerk,
  officeLeader,
  parentCase,
  pass,
  petitioner,
  step,
} from './petition-case.ts';

const DAY = '2026-03-02 09:00';
const answered = (): TestCase => answeredBy(petitionAppeal, DAY);
const reviewed = (result: 'uphold' | 'modify'): TestCase => reviewedBy(petitionReview, DAY, result);

function transferred(): TestCase {
  const it = filed(petitionAppeal, DAY);
  step(it, clerk, 'transfer', { unit: health });
  return it;
}

function objected(): TestCase {
  const it = transferred();
  step(it, healthClerk, 'object');
  return it;
}

describe('registration', () => {
  test('the petitioner hands in by himself, or staff write it down', () => {
    expect(filed(petitionAppeal, DAY, { actor: petitioner }).state.state).toBe('registered');
    expect(filed(petitionAppeal, DAY).state.state).toBe('registered');
  });

  test.each([
    ['refuse', 'notAccepted'],
    ['splitOff', 'splitOff'],
    ['refuseAgain', 'noLonger'],
  ])('%s ends it with a reason given', (action, end) => {
    const it = filed(petitionAppeal, DAY);
    expect(codeOf(attempt(it, clerk, action, { reason: '' }))).toBe('REASON_REQUIRED');
    step(it, clerk, action);
    expect(it.state.state).toBe(end);
  });

  test('a repeat by the same person is merged into the case in hand, and comes back if that has closed', () => {
    const it = filed(petitionAppeal, DAY);
    step(it, clerk, 'mergeRepeat', { masterCaseId: parentCase });
    expect(it.state).toMatchObject({ state: 'merged', masterCaseId: parentCase });
    it.give({ type: 'mergeFailed', requestId: it.nextRequest(), actor: { kind: 'engine', reason: 'merge' } });
    expect(it.state.state).toBe('registered');
  });
});

describe('competence', () => {
  test('what the sender agrees to take back is sorted anew, and the next unit has fifteen days of its own', () => {
    const it = objected();
    step(it, clerk, 'agreeToReturn');
    expect(it.state).toMatchObject({ state: 'registered', assigned: null });
    step(it, clerk, 'transfer', { unit: housing });
    expect(it.clock('acceptance')).toMatchObject({ status: 'running', consumed: 0 });
  });

  test('without consent it stays, and there is no second objection', () => {
    const it = objected();
    step(it, clerk, 'rejectObjection');
    expect(it.state).toMatchObject({ state: 'toAccept', assigned: health });
    expect(it.buttons(healthClerk)).toContain('accept');
    expect(it.buttons(healthClerk)).not.toContain('object');
  });

  test('the common superior decides between two units', () => {
    const it = objected();
    step(it, clerk, 'escalate', { superior: cityOffice });
    expect(it.state).toMatchObject({ state: 'disputed', owner: cityOffice });
    step(it, cityClerk, 'decideCompetence', { unit: housing });
    expect(it.state).toMatchObject({ state: 'toAccept', assigned: housing, designated: true });
    step(it, housingClerk, 'accept');
  });

  test('where there is none the joint meeting does', () => {
    const it = objected();
    step(it, clerk, 'callJointMeeting');
    step(it, officeLeader, 'decideAtMeeting', { unit: housing });
    expect(it.state).toMatchObject({ state: 'toAccept', assigned: housing });
  });
});

describe('handling', () => {
  test('an assignment is answered with its completion report and not without', () => {
    const it = filed(petitionAppeal, DAY);
    step(it, clerk, 'assign', { unit: health, fields: { finishBy: '2026-04-15', report: true } });
    step(it, healthClerk, 'accept');
    expect(codeOf(attempt(it, healthWorker, 'draftOpinion'))).toBe('CONDITION_NOT_MET');
    step(it, healthWorker, 'draftWithReport', { fields: { conclusion: 'support' } });
    expect(it.state.state).toBe('approving');
  });

  test('who drafts does not sign, and a draft may be sent back', () => {
    const it = transferred();
    const both = person('both', ['handler', health], ['unitLeader', health]);
    step(it, healthClerk, 'accept');
    step(it, both, 'draftOpinion', { fields: { conclusion: 'explain' } });
    expect(codeOf(attempt(it, both, 'issueOpinion'))).toBe('HANDLER_MAY_NOT_CLOSE');
    step(it, healthLeader, 'returnDraft');
    expect(it.state.state).toBe('handling');
  });

  test('who has an interest stands aside and may do no more', () => {
    const it = transferred();
    step(it, healthClerk, 'accept');
    step(it, healthWorker, 'recuse');
    expect(codeOf(attempt(it, healthWorker, 'draftOpinion'))).toBe('RECUSED');
  });

  test('the petitioner withdraws until the opinion is given', () => {
    const it = transferred();
    step(it, petitioner, 'withdraw', { reason: '问题已解决' });
    expect(it.state.state).toBe('withdrawn');
    expect(codeOf(attempt(answered(), petitioner, 'withdraw'))).toBe('ACTION_NOT_ALLOWED');
  });

  test('five working days late the clock opens a supervision order', () => {
    const it = transferred();
    step(it, healthClerk, 'accept');
    pass(it, '2026-05-20 09:00');
    expect(it.state.overdueClocks).toContain('handling');
    expect(childOf(it).process).toBe('supervision.order');
  });
});

describe('review', () => {
  test.each([[petitioner], [clerk]])('is asked for by the petitioner or in his name, at the superior', (who) => {
    const it = answered();
    step(it, who, 'askReview');
    expect(it.state.state).toBe('underReview');
    expect(childOf(it)).toMatchObject({ process: 'petition.review', entry: 'ask', at: 'superior' });
  });

  test.each([
    ['upheld', 'concluded'],
    ['modified', 'concluded'],
    ['withdrawn', 'concluded'],
    ['notAccepted', 'concluded'],
    ['revoked', 'handling'],
  ])('%s leaves the petition %s', (result, state) => {
    const it = answered();
    step(it, petitioner, 'askReview');
    endChild(it, result);
    expect(it.state.state).toBe(state);
  });

  test('a revoked opinion is given anew within sixty days of its own', () => {
    const it = answered();
    step(it, petitioner, 'askReview');
    it.now += 20 * 86_400_000;
    endChild(it, 'revoked');
    expect(it.clock('handling')).toMatchObject({ status: 'running', consumed: 0, budget: 60 });
    step(it, healthWorker, 'draftOpinion', { fields: { conclusion: 'support' } });
  });

  test('of the city the province is the superior: staff note its word', () => {
    const it = filed(petitionAppeal, DAY, { owner: cityOffice, actor: cityClerk });
    step(it, cityClerk, 'acceptOwn');
    step(it, cityWorker, 'draftOpinion', { fields: { conclusion: 'notSupport' } });
    step(it, cityLeader, 'issueOpinion');
    expect(codeOf(attempt(it, petitioner, 'askReview'))).toBe('NO_SUPERIOR');
    step(it, cityClerk, 'noteReviewAbove');
    expect(codeOf(attempt(it, cityClerk, 'noteUpheldAbove', { fields: { result: 'revoked' } }))).toBe(
      'CONDITION_NOT_MET',
    );
    step(it, cityClerk, 'noteRevokedAbove', { fields: { result: 'revoked' } });
    expect(it.state.state).toBe('handling');
  });

  test.each([
    ['uphold', 'upheld'],
    ['modify', 'modified'],
  ] as const)('that said %s stands when thirty days have passed', (result, state) => {
    const it = reviewed(result);
    pass(it, '2026-03-31 18:00');
    expect(it.state.state).toBe('answered');
    pass(it, '2026-04-01 18:00');
    expect(it.state.state).toBe(state);
  });

  test.each([
    ['upheld', 'upheld'],
    ['notAccepted', 'upheld'],
    ['modified', 'modified'],
    ['revoked', 'revoked'],
  ])('a re-review that ends %s leaves it %s', (result, state) => {
    const it = filed(petitionReview, DAY, { owner: countyOffice, parentCaseId: parentCase });
    const worker = person('reviewer', ['handler', countyOffice]);
    step(it, clerk, 'accept');
    step(it, worker, 'draft', { fields: { result: 'uphold' } });
    step(it, officeLeader, 'issueOpinion');
    step(it, petitioner, 'askReReview');
    expect(childOf(it).process).toBe('petition.re-review');
    endChild(it, result);
    expect(it.state.state).toBe(state);
  });
});

describe('an accusation', () => {
  const accused = { denied: { unitIds: [health.id], userIds: [] } };

  test('§30: never reaches the unit accused, whatever its people hold', () => {
    const it = filed(petitionReport, DAY, accused);
    expect(codeOf(attempt(it, clerk, 'transfer', { unit: health }))).toBe('UNIT_IS_ACCUSED');
    const double = person('double', ['acceptor', countyOffice], ['handler', health]);
    expect(it.buttons(double)).toEqual([]);
    expect(codeOf(attempt(it, double, 'transfer', { unit: housing }))).toBe('NOT_FOUND');
    step(it, clerk, 'transfer', { unit: housing });
  });

  test('is answered once and not reviewed', () => {
    const it = filed(petitionReport, DAY);
    step(it, clerk, 'acceptOwn');
    step(it, person('w', ['handler', countyOffice]), 'draftReply', { fields: { result: 'verified' } });
    step(it, officeLeader, 'reply');
    expect(it.state).toMatchObject({ state: 'concluded', closedAt: expect.any(Number) });
    expect(petitionReport.actions).not.toHaveProperty('askReview');
  });
});

test('the master of a repeat keeps its own id', () => {
  const it = filed(petitionAppeal, DAY);
  expect(codeOf(attempt(it, clerk, 'mergeRepeat', { masterCaseId: it.state.caseId }))).toBe('MASTER_NOT_AVAILABLE');
});
