/** 信访工作条例 §35, §36: the petitioner's thirty days count from the receipt of the written answer, never from its signing. */
import { describe, expect, test } from 'vitest';
import { explainCase } from '#domain/explanation/explain-case.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { petitionAppeal2 } from '#domain/processes/petition/appeal-2.ts';
import { petitionAppeal3 } from '#domain/processes/petition/appeal-3.ts';
import { petitionReview3 } from '#domain/processes/petition/review-3.ts';
import { accepted } from '../kernel/stories.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import {
  answered as answeredBy,
  reviewed as reviewedBy,
  at,
  attempt,
  childOf,
  cityClerk,
  clerk,
  endChild,
  healthClerk,
  healthLeader,
  healthWorker,
  pass,
  petitioner,
  step,
} from './petition-case.ts';

const SIGNED = '2026-03-02 09:00';
const answered = (definition: ProcessDefinition = petitionAppeal3): TestCase => answeredBy(definition, SIGNED);
const reviewed = (result: 'uphold' | 'modify'): TestCase => reviewedBy(petitionReview3, SIGNED, result);

function deliver(it: TestCase, who: typeof clerk, [recorded, deliveredOn]: readonly [string, string]): void {
  pass(it, recorded);
  step(it, who, 'deliver', { fields: { manner: 'post', deliveredOn } });
}

describe('§35: a late delivery does not close the case early', () => {
  test('signed on 2 March, delivered on 25 March: review may be asked for until 24 April', () => {
    const it = answered();
    deliver(it, clerk, ['2026-03-25 10:00', '2026-03-25']);
    pass(it, '2026-04-24 17:59');
    expect(it.state.state).toBe('delivered');
    expect(it.buttons(petitioner)).toContain('askReview');
    pass(it, '2026-04-24 18:00');
    expect(it.state.state).toBe('concluded');
    expect(codeOf(attempt(it, petitioner, 'askReview'))).toBe('CASE_CLOSED');
  });

  test('recorded later, the days count from the receipt and not from the record', () => {
    const it = answered();
    deliver(it, healthClerk, ['2026-03-20 10:00', '2026-03-06']);
    expect(it.clock('reviewWindow')).toMatchObject({ status: 'running', dueAt: at('2026-04-07 18:00') });
    const story = explainCase(it.context, it.events, it.now).clocks.find(({ name }) => name === 'reviewWindow');
    expect(JSON.stringify(story)).toContain('自送达之日 2026-03-06 起算');
  });

  test('recorded after the period is over, the case concludes at once', () => {
    const it = answered();
    deliver(it, clerk, ['2026-04-20 10:00', '2026-03-03']);
    pass(it, '2026-04-20 10:01');
    expect(it.state.state).toBe('concluded');
  });

  test('handled anew, the next opinion has thirty days of its own from its own receipt', () => {
    const it = answered();
    deliver(it, clerk, ['2026-03-04 10:00', '2026-03-03']);
    step(it, petitioner, 'askReview');
    endChild(it, 'revoked');
    step(it, healthWorker, 'draftOpinion', { fields: { conclusion: 'support' } });
    step(it, healthLeader, 'issueOpinion');
    expect(it.clock('reviewWindow').status).toBe('stopped');
    pass(it, '2026-03-09 10:00');
    step(it, petitioner, 'acknowledge');
    expect(it.clock('reviewWindow')).toMatchObject({ status: 'running', dueAt: at('2026-04-08 18:00') });
  });
});

describe('§36: nor does it after review', () => {
  test.each([
    ['uphold', 'upheld'],
    ['modify', 'modified'],
  ] as const)('that said %s: thirty days from the receipt', (result, state) => {
    const it = reviewed(result);
    deliver(it, cityClerk, ['2026-03-25 10:00', '2026-03-25']);
    pass(it, '2026-04-24 17:59');
    expect(it.state.state).toBe('delivered');
    pass(it, '2026-04-24 18:00');
    expect(it.state.state).toBe(state);
  });

  test('the petitioner may go on, or let it stand, before anybody has recorded a delivery', () => {
    const asking = reviewed('uphold');
    expect(codeOf(attempt(asking, cityClerk, 'noteReReviewAbove'))).toBeNull();
    const standing = reviewed('modify');
    step(standing, petitioner, 'concludeModified', { reason: '认可复查意见' });
    expect(standing.state.state).toBe('modified');
  });
});

describe('an answer that nobody delivers', () => {
  test.each([
    [clerk, () => answered()],
    [cityClerk, () => reviewed('uphold')],
  ])('ends nothing, is overdue and supervised', (who, made) => {
    const it = made();
    pass(it, '2026-09-01 09:00');
    expect(it.state.state).toBe('answered');
    expect(it.state.overdueClocks).toContain('delivery');
    expect(childOf(it).process).toBe('supervision.order');
    expect(codeOf(attempt(it, who, 'deliver'))).toBeNull();
  });

  test.each(['askReview', 'acceptResult', 'acknowledge'])('is in hand of a petitioner who takes %s', (action) => {
    const it = answered();
    expect(it.buttons(petitioner)).toContain(action);
    step(it, petitioner, action);
    expect(it.state.state).not.toBe('answered');
  });
});

describe('a petition under way', () => {
  const toVersion3 = (it: TestCase) =>
    it.give({
      type: 'changeVersion',
      requestId: it.nextRequest(),
      actor: { kind: 'engine', reason: 'upgrade' },
      toVersion: 3,
    });

  test('answered under version 2, waits for its receipt from then on and is closed no more by the date of signing', () => {
    const before = answered(petitionAppeal2);
    pass(before, '2026-04-01 18:00');
    expect(before.state.state).toBe('concluded');
    const it = answered(petitionAppeal2);
    accepted(toVersion3(it));
    it.context = { ...it.context, definition: petitionAppeal3 };
    expect(it.state).toMatchObject({ version: 3, state: 'answered' });
    expect(it.clock('reviewWindow').status).toBe('stopped');
    deliver(it, clerk, ['2026-04-03 10:00', '2026-03-25']);
    expect(it.clock('reviewWindow')).toMatchObject({ status: 'running', dueAt: at('2026-04-24 18:00') });
  });
});
