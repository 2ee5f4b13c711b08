/** What a move may only be taken on: what the draft says, what the province said, what the call-back found. */
import { describe, expect, test } from 'vitest';
import { latestDefinition } from '#domain/processes/registry.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import {
  answered,
  at,
  attempt,
  childOf,
  cityClerk,
  cityLeader,
  cityOffice,
  cityWorker,
  clerk,
  endChild,
  filed,
  health,
  healthClerk,
  healthLeader,
  healthWorker,
  housing,
  officeLeader,
  officeWorker,
  parentCase,
  pass,
  petitioner,
  reviewed,
  step,
} from './petition-case.ts';

const DAY = '2026-03-02 09:00';
const newest = (id: string): ProcessDefinition => latestDefinition(id)!;
const appeal = newest('petition.appeal');
const review = newest('petition.review');

/** The opinion is drafted at the city and waits for its signature. */
function drafted(id: string, result: string): TestCase {
  const it = filed(newest(id), DAY, { owner: cityOffice, actor: cityClerk, parentCaseId: parentCase });
  step(it, cityClerk, 'accept');
  step(it, cityWorker, 'draft', { fields: { result } });
  return it;
}

describe('§35, §36: what is signed is what was drafted', () => {
  test.each([
    ['petition.review', 'uphold', 'issueOpinion'],
    ['petition.review', 'modify', 'issueOpinion'],
    ['petition.review', 'revoke', 'issueRevocation'],
    ['petition.re-review', 'uphold', 'uphold'],
    ['petition.re-review', 'modify', 'modify'],
    ['petition.re-review', 'revoke', 'revoke'],
  ])('%s: %s', (id, result, action) => {
    const signings = id === 'petition.review' ? ['issueOpinion', 'issueRevocation'] : ['uphold', 'modify', 'revoke'];
    for (const other of signings.filter((name) => name !== action)) {
      expect([other, codeOf(attempt(drafted(id, result), cityLeader, other))]).toEqual([other, 'CONDITION_NOT_MET']);
    }
    step(drafted(id, result), cityLeader, action);
  });

  test('what was upheld is not concluded as modified, nor the other way round', () => {
    const upheld = reviewed(review, DAY, 'uphold');
    expect(codeOf(attempt(upheld, petitioner, 'concludeModified'))).toBe('CONDITION_NOT_MET');
    step(upheld, petitioner, 'concludeUpheld');
    const modified = reviewed(review, DAY, 'modify');
    expect(codeOf(attempt(modified, petitioner, 'concludeUpheld'))).toBe('CONDITION_NOT_MET');
    step(modified, petitioner, 'concludeModified');
  });

  test.each([
    ['upheld', 'noteUpheldAbove', 'concluded'],
    ['modified', 'noteUpheldAbove', 'concluded'],
    ['revoked', 'noteRevokedAbove', 'handling'],
  ])('§35: the province said %s, and nothing else is noted', (result, action, state) => {
    const it = answered(appeal, DAY);
    step(it, clerk, 'noteReviewAbove');
    const other = action === 'noteUpheldAbove' ? 'noteRevokedAbove' : 'noteUpheldAbove';
    expect(codeOf(attempt(it, clerk, other, { fields: { result } }))).toBe('CONDITION_NOT_MET');
    step(it, clerk, action, { fields: { result } });
    expect(it.state.state).toBe(state);
  });

  test.each([
    ['modified', 'noteModifiedAbove', 'noteResultAbove', 'modified'],
    ['revoked', 'noteResultAbove', 'noteModifiedAbove', 'revoked'],
  ])('§36: the province re-reviewed and said %s', (result, action, other, state) => {
    const it = reviewed(review, DAY, 'uphold');
    step(it, cityClerk, 'noteReReviewAbove');
    expect(codeOf(attempt(it, cityClerk, other, { fields: { result } }))).toBe('CONDITION_NOT_MET');
    step(it, cityClerk, action, { fields: { result } });
    expect(it.state.state).toBe(state);
  });
});

describe('§36: re-review', () => {
  const asked = (result: 'uphold' | 'modify' = 'uphold') => {
    const it = filed(review, DAY, { parentCaseId: parentCase });
    step(it, clerk, 'accept');
    step(it, officeWorker, 'draft', { fields: { result } });
    step(it, officeLeader, 'issueOpinion');
    step(it, petitioner, 'askReReview');
    return it;
  };

  test('is opened at the next higher unit', () => {
    expect(childOf(asked())).toMatchObject({ process: 'petition.re-review', entry: 'ask', at: 'superior' });
  });

  test.each([
    ['uphold', 'upheld', 'upheld'],
    ['uphold', 'withdrawn', 'upheld'],
    ['modify', 'notAccepted', 'modified'],
    ['uphold', 'modified', 'modified'],
    ['modify', 'revoked', 'revoked'],
  ] as const)('of a review that said %s, ending as %s, ends the review as %s', (result, end, state) => {
    const it = asked(result);
    endChild(it, end);
    expect(it.state.state).toBe(state);
  });

  test.each([
    ['uphold', 'concludeUpheld'],
    ['modify', 'concludeModified'],
  ] as const)('that nobody asks for any more is ended with the review: %s', (result, action) => {
    const it = asked(result);
    step(it, petitioner, action);
    expect(it.events.find(({ type }) => type === 'childEndAsked')?.data).toMatchObject({ actions: ['withdraw'] });
  });
});

test('§36: thirty days from the day of receipt that was recorded, not from the record', () => {
  const it = reviewed(review, DAY, 'uphold');
  pass(it, '2026-03-25 10:00');
  step(it, cityClerk, 'deliver', { fields: { deliveredOn: '2026-03-20' } });
  // Thirty days end on a Sunday.
  expect(it.clock('reReviewWindow').dueAt).toBe(at('2026-04-20 18:00'));
});

describe('§28: who stands aside takes no further part', () => {
  test.each(['petition.review', 'petition.re-review'])('in a case of %s', (id) => {
    const it = filed(newest(id), DAY, { owner: cityOffice, actor: cityClerk, parentCaseId: parentCase });
    step(it, cityClerk, 'accept');
    step(it, cityWorker, 'recuse');
    expect(codeOf(attempt(it, cityWorker, 'draft', { fields: { result: 'uphold' } }))).toBe('RECUSED');
  });

  test('in an order of the hotline and in a complaint', () => {
    const order = filed(newest('petition.hotline'), DAY, { fields: { matterKind: 'help' } });
    step(order, clerk, 'dispatch', { unit: health });
    step(order, healthClerk, 'recuse');
    expect(codeOf(attempt(order, healthClerk, 'take'))).toBe('RECUSED');
    const complaint = filed(newest('petition.consumer-complaint'), DAY);
    step(complaint, clerk, 'recuse');
    expect(codeOf(attempt(complaint, clerk, 'accept'))).toBe('RECUSED');
  });
});

describe('more time', () => {
  test.each([
    [
      '§34, an appeal',
      () => {
        const it = filed(appeal, DAY);
        step(it, clerk, 'transfer', { unit: health });
        step(it, healthClerk, 'accept');
        return it;
      },
      healthWorker,
      healthLeader,
      30,
    ],
    [
      'a search for roots',
      () => {
        const it = filed(newest('petition.root-seeking'), DAY);
        step(it, clerk, 'accept');
        return it;
      },
      officeWorker,
      officeLeader,
      15,
    ],
  ] as const)(
    '%s: refused it is not had and may be asked for again; granted once and no more',
    (_name, made, worker, leader, days) => {
      const it = made();
      const { budget } = it.clock('handling');
      step(it, worker, 'requestExtension');
      step(it, leader, 'refuseExtension');
      expect(it.clock('handling').budget).toBe(budget);
      expect(it.state.adjustments).toEqual([]);
      step(it, worker, 'requestExtension');
      step(it, leader, 'grantExtension');
      expect(it.clock('handling').budget).toBe((budget ?? 0) + days);
      expect(codeOf(attempt(it, worker, 'requestExtension'))).toBe('ADJUSTMENTS_USED_UP');
    },
  );
});

describe('12345', () => {
  const order = () => filed(newest('petition.hotline'), DAY, { fields: { matterKind: 'complaint' } });

  test('济南 §27: an order called back as to be redone is not closed', () => {
    const it = order();
    step(it, clerk, 'dispatch', { unit: health });
    step(it, healthClerk, 'take', { fields: { contacted: 'yes' } });
    step(it, healthWorker, 'submitReply', { fields: { result: 'solved' } });
    const found = { contacted: 'yes', solved: 'no', satisfied: 'no', outcome: 'redo' };
    expect(codeOf(attempt(it, clerk, 'close', { fields: found }))).toBe('CONDITION_NOT_MET');
    step(it, clerk, 'redo', { fields: found });
  });

  test('北京 §11: who asks again is told by the order under way, into which his is merged', () => {
    const it = order();
    step(it, clerk, 'mergeRepeat', { masterCaseId: parentCase });
    expect(it.state).toMatchObject({ state: 'merged', masterCaseId: parentCase });
  });

  test('潍坊 §22: a joint dispatch called back leaves nobody in charge', () => {
    const it = order();
    step(it, clerk, 'dispatchJointly', { units: [health, housing] });
    expect(it.state.assigned).toEqual(health);
    step(it, clerk, 'recallJoint');
    expect(it.state).toMatchObject({ state: 'received', assigned: null });
  });
});

test('§24: whom the joint meeting or the common superior confirms is designated', () => {
  const objected = () => {
    const it = filed(appeal, DAY);
    step(it, clerk, 'transfer', { unit: health });
    step(it, healthClerk, 'object');
    return it;
  };
  const meeting = objected();
  step(meeting, clerk, 'callJointMeeting');
  step(meeting, officeLeader, 'decideAtMeeting', { unit: housing });
  const disputed = objected();
  step(disputed, clerk, 'escalate', { superior: cityOffice });
  step(disputed, cityClerk, 'confirmCompetence');
  expect([meeting.state.designated, disputed.state.designated]).toEqual([true, true]);
});

test.each(['petition.medical-dispute', 'petition.tourism-complaint', 'petition.consumer-complaint'])(
  '%s: what was settled is not signed as failed',
  (id) => {
    const it = filed(newest(id), DAY);
    step(it, clerk, 'accept');
    step(it, officeWorker, 'submitResult', { fields: { result: 'settled' } });
    expect(codeOf(attempt(it, officeLeader, 'confirmFailure'))).toBe('CONDITION_NOT_MET');
  },
);
