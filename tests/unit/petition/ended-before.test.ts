/** 不再受理 (信访工作条例 §36): the same matter after its last word is accepted by nobody; new facts open it again. */
import { describe, expect, test } from 'vitest';
import { availableActions } from '#domain/case/available-actions.ts';
import { petitionAppeal4 } from '#domain/processes/petition/appeal-4.ts';
import { petitionAppeal5 } from '#domain/processes/petition/appeal-5.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import { upgraded } from '../kernel/upgraded.ts';
import { attempt, clerk, filed, health, healthClerk, parentCase, step } from './petition-case.ts';

const DAY = '2026-03-02 09:00';

const raisedAgain = (definition = petitionAppeal5): TestCase =>
  filed(definition, DAY, { repeatOf: parentCase, repeatsEnded: true });
const offered = (it: TestCase) => availableActions(it.context, it.state, clerk, it.now).map(({ name }) => name);

describe('a matter raised again after its last word', () => {
  test('is sent to nobody and accepted by nobody, and ends as not accepted again', () => {
    const it = raisedAgain();
    for (const action of ['transfer', 'assign']) {
      expect(codeOf(attempt(it, clerk, action, { unit: health }))).toBe('MATTER_ENDED_BEFORE');
    }
    expect(codeOf(attempt(it, clerk, 'acceptOwn'))).toBe('MATTER_ENDED_BEFORE');
    expect(offered(it)).not.toEqual(expect.arrayContaining(['transfer']));
    expect(offered(it)).toEqual(expect.arrayContaining(['refuseAgain', 'noteNewFacts', 'splitOff']));
    step(it, clerk, 'refuseAgain');
    expect(it.state.state).toBe('noLonger');
  });

  test('goes its way once somebody has said which facts are new, and he says so once', () => {
    const it = raisedAgain();
    step(it, clerk, 'noteNewFacts', { fields: { differs: true } });
    expect(offered(it)).not.toContain('noteNewFacts');
    step(it, clerk, 'transfer', { unit: health });
    step(it, healthClerk, 'accept');
    expect(it.state.state).toBe('handling');
  });

  test('of @4, where it was on its way already, is not accepted under @5 before new facts are on record', () => {
    const it = raisedAgain(petitionAppeal4);
    step(it, clerk, 'transfer', { unit: health });
    expect(upgraded(it, 5)).toBeNull();
    expect(codeOf(attempt(it, healthClerk, 'accept'))).toBe('MATTER_ENDED_BEFORE');
  });
});

test.each([{}, { repeatOf: parentCase }])(
  'a first matter, or a repeat of one in hand, is no such thing (%o)',
  (change) => {
    const it = filed(petitionAppeal5, DAY, change);
    expect(offered(it)).not.toContain('noteNewFacts');
    expect(codeOf(attempt(it, clerk, 'noteNewFacts'))).toBe('CONDITION_NOT_MET');
    step(it, clerk, 'acceptOwn');
  },
);
