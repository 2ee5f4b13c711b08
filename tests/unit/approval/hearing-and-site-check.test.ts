/** Site checks by two (行政许可法 §34) and hearings (§36, §47, §48). */
import { describe, expect, test } from 'vitest';
import { listLatestDefinitions } from '#domain/processes/registry.ts';
import { codeOf, submission, type TestCase } from '../kernel/test-case.ts';
import {
  accepted,
  desk,
  dueDay,
  head,
  must,
  on,
  overseer,
  party,
  reviewer,
  secondReviewer,
  until,
} from './application.ts';

const GENERIC = 'approval.generic-licence';

describe('§34: the site is checked by two', () => {
  test('one name is not enough, the same person twice is one, the second name completes it', () => {
    const it = accepted(GENERIC, '2026-09-15');
    must(it, reviewer, 'startSiteCheck');
    must(it, reviewer, 'signSiteCheck');
    expect(codeOf(it.act(reviewer, 'finishSiteCheck'))).toBe('SIGNATURES_MISSING');
    expect(codeOf(it.act(reviewer, 'signSiteCheck'))).toBe('SIGNED_ALREADY');
    must(it, secondReviewer, 'signSiteCheck');
    must(it, reviewer, 'finishSiteCheck');
    expect(it.state.state).toBe('examining');
  });

  test('a second check needs two names of its own', () => {
    const it = accepted(GENERIC, '2026-09-15');
    for (const round of [1, 2]) {
      must(it, reviewer, 'startSiteCheck');
      expect([round, codeOf(it.act(reviewer, 'finishSiteCheck'))]).toEqual([round, 'SIGNATURES_MISSING']);
      must(it, reviewer, 'signSiteCheck');
      must(it, head, 'signSiteCheck');
      must(it, reviewer, 'finishSiteCheck');
    }
  });

  test('a site check is no excluded time', () => {
    const it = accepted(GENERIC, '2026-09-15');
    must(it, reviewer, 'startSiteCheck');
    expect(it.clock('statutory').status).toBe('running');
  });
});

describe('§36: applicant and third party are heard without a hearing', () => {
  const heard = (it: TestCase, speaker: string) =>
    it.act(reviewer, 'hearStatement', { submission: submission('approval-statement@1', { speaker }) });

  test('while the matter is examined, by reviewer or window, as often as somebody has something to say', () => {
    const it = accepted(GENERIC, '2026-09-15');
    for (const speaker of ['concerned', 'applicant']) expect(heard(it, speaker).ok).toBe(true);
    expect(it.state).toMatchObject({ state: 'examining', facts: { 'hearStatement.speaker': 'applicant' } });
    expect(it.clock('statutory').status).toBe('running');
    must(it, reviewer, 'startPublicity');
    must(it, desk, 'hearStatement', { submission: submission('approval-statement@1', { speaker: 'concerned' }) });
    expect(codeOf(it.act(head, 'hearStatement'))).toBe('NOT_YOUR_POST');
  });

  test('up to the proposal: whoever decides has it before him', () => {
    const it = accepted(GENERIC, '2026-09-15');
    must(it, reviewer, 'proposeGrant');
    expect(codeOf(heard(it, 'concerned'))).toBe('ACTION_NOT_ALLOWED');
  });

  test('where the matter touches a third party, and nowhere else', () => {
    const withStatement = listLatestDefinitions().filter(({ actions }) => Object.hasOwn(actions, 'hearStatement'));
    const withHearing = listLatestDefinitions().filter(
      ({ actions, states }) => Object.hasOwn(actions, 'offerHearing') && Object.hasOwn(states, 'examining'),
    );
    expect(withStatement.length).toBeGreaterThan(0);
    expect(withStatement.map(({ id }) => id)).toEqual(withHearing.map(({ id }) => id));
  });
});

function announced(): TestCase {
  const it = accepted(GENERIC, '2026-09-01');
  on(it, '2026-09-15');
  must(it, reviewer, 'offerHearing');
  must(it, party, 'requestHearing');
  must(it, head, 'announceHearing');
  return it;
}

describe('§47: who is concerned is heard', () => {
  test('five working days to ask; nobody did, and the examination goes on', () => {
    const it = on(accepted(GENERIC, '2026-09-14'), '2026-09-15');
    must(it, reviewer, 'offerHearing');
    expect(dueDay(it, 'hearingRequest')).toBe('2026-09-21');
    until(it, '2026-09-21', '23:00');
    expect(it.state.state).toBe('examining');
  });

  test('asked for, it is to be held within twenty working days, and its time is left out', () => {
    const it = on(accepted(GENERIC, '2026-09-14'), '2026-09-15');
    must(it, reviewer, 'offerHearing');
    expect(it.clock('statutory').status).toBe('running');
    must(it, party, 'requestHearing');
    expect(dueDay(it, 'hearing')).toBe('2026-10-19');
    expect(it.clock('statutory').status).toBe('paused');
    expect(it.clock('promised').status).toBe('paused');
  });

  test('§48: it cannot be held before seven working days of notice are over', () => {
    const it = announced();
    expect(dueDay(it, 'hearingNotice')).toBe('2026-09-23');
    expect(codeOf(it.act(head, 'recordHearing'))).toBe('ACTION_NOT_ALLOWED');
    until(it, '2026-09-23', '23:00');
    expect(it.state.state).toBe('hearingSession');
  });

  test('§48: who reviews the case does not chair; who checked the site does not either', () => {
    const it = until(announced(), '2026-09-24');
    expect(codeOf(it.act(reviewer, 'recordHearing'))).toBe('HANDLER_MAY_NOT_CLOSE');
    must(it, overseer, 'recordHearing');
    expect(it.state.state).toBe('examining');
    expect(it.clock('statutory').status).toBe('running');
  });

  test('staff ask on behalf; who was to be heard may waive it in writing', () => {
    const it = accepted(GENERIC, '2026-09-15');
    must(it, reviewer, 'offerHearing');
    must(it, desk, 'requestHearing');
    must(it, party, 'waiveHearing');
    expect(it.state.state).toBe('examining');
  });
});
