/** 信访工作条例 §35, §36: a review that the petitioner gives up ends where it is decided, and with it a re-review. */
import { describe, expect, test } from 'vitest';
import type { ActionDefinition } from '#domain/processes/define.ts';
import { petitionAppeal2 } from '#domain/processes/petition/appeal-2.ts';
import { petitionReReview2 } from '#domain/processes/petition/re-review-2.ts';
import { petitionReview2 } from '#domain/processes/petition/review-2.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import {
  answered,
  attempt,
  childOf,
  clerk,
  endChild,
  filed,
  officeLeader,
  officeWorker,
  parentCase,
  petitioner,
  step,
} from './petition-case.ts';

const DAY = '2026-03-02 09:00';
const reason = '信访人不再要求复查';
const parent = { kind: 'engine', reason: 'parent' } as const;

function underReview(): TestCase {
  const it = answered(petitionAppeal2, DAY);
  step(it, petitioner, 'askReview');
  return it;
}

function review(...until: readonly ('accept' | 'draft' | 'issueOpinion' | 'askReReview')[]): TestCase {
  const it = filed(petitionReview2, DAY, { parentCaseId: parentCase });
  const who = { accept: clerk, draft: officeWorker, issueOpinion: officeLeader, askReReview: petitioner };
  for (const action of until) step(it, who[action], action, { fields: { result: 'modify' } });
  return it;
}

const asked = (it: TestCase): readonly string[] => childOf(it).endAsked?.actions ?? [];

describe('given up', () => {
  test.each([[petitioner], [clerk]])(
    'by the petitioner or in his name, the petition ends and its review is told',
    (who) => {
      const it = underReview();
      expect(codeOf(attempt(it, who, 'giveUpReview', { reason: '' }))).toBe('REASON_REQUIRED');
      step(it, who, 'giveUpReview', { reason });
      expect(it.state.state).toBe('concluded');
      expect(childOf(it).endAsked).toEqual({ actions: ['withdraw', 'concludeUpheld', 'concludeModified'], reason });
    },
  );

  test('what the review says afterwards changes nothing', () => {
    const it = underReview();
    step(it, petitioner, 'giveUpReview', { reason });
    endChild(it, 'withdrawn');
    expect(it.state.state).toBe('concluded');
    expect(it.events.some(({ type }) => type === 'childEnded')).toBe(false);
  });

  test.each([
    ['requested', 'withdraw', []],
    ['under examination', 'withdraw', ['accept']],
    ['waiting for its signature', 'withdraw', ['accept', 'draft']],
    ['answered', 'concludeModified', ['accept', 'draft', 'issueOpinion']],
    ['under re-review', 'concludeModified', ['accept', 'draft', 'issueOpinion', 'askReReview']],
  ] as const)('a review that is %s ends by %s, and by nothing else', (_, action, until) => {
    const allowed = asked(endedPetition()).filter((one) => attempt(review(...until), parent, one, { reason }).ok);
    expect(allowed).toEqual([action]);
  });

  test('a re-review ends with its review; nothing is asked where there is none', () => {
    const it = review('accept', 'draft', 'issueOpinion', 'askReReview');
    step(it, parent, 'concludeModified', { reason });
    expect(childOf(it)).toMatchObject({ process: 'petition.re-review', endAsked: { actions: ['withdraw'] } });
    const without = review('accept', 'draft', 'issueOpinion');
    step(without, parent, 'concludeModified', { reason });
    expect(without.state.children ?? []).toEqual([]);
  });

  test('a re-review may be withdrawn in every state before its opinion is signed', () => {
    const { withdraw }: Readonly<Record<string, ActionDefinition>> = petitionReReview2.actions;
    const open = Object.entries(petitionReReview2.states).filter(([, { phase }]) => phase !== 'final');
    expect([...(withdraw?.from ?? [])].toSorted()).toEqual(open.map(([name]) => name).toSorted());
  });
});

function endedPetition(): TestCase {
  const it = underReview();
  step(it, petitioner, 'giveUpReview', { reason });
  return it;
}
