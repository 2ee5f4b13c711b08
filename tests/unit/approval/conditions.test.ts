/** What a grant brings about, what is decided of a licence, and who may chair: conditions that a move is only taken on. */
import { describe, expect, test } from 'vitest';
import type { UserId } from '#domain/ids.ts';
import { person } from '../kernel/cast.ts';
import { codeOf } from '../kernel/test-case.ts';
import {
  accepted,
  bureau,
  dueDay,
  desk,
  filled,
  government,
  granted,
  head,
  inspector,
  mayor,
  must,
  officer,
  on,
  overseer,
  party,
  police,
  received,
  reviewer,
  transport,
  until,
} from './application.ts';

const GENERIC = 'approval.generic-licence';
const CHANGE = 'approval.licence-change';

describe('§38(1): a grant makes its licence', () => {
  test('once, and a refusal makes none', () => {
    const it = granted(accepted(GENERIC, '2026-09-15'));
    expect(it.countOf('licenceIssued')).toBe(1);
    const refused = accepted(GENERIC, '2026-09-15');
    must(refused, reviewer, 'proposeRefusal');
    must(refused, head, 'refuse');
    expect(refused.countOf('licenceIssued')).toBe(0);
  });

  test('also where it is granted against an opinion, with reasons', () => {
    const it = accepted('approval.school-bus', '2026-09-15');
    must(it, reviewer, 'consult', { units: [bureau, police, transport] });
    must(it, officer, 'submitDisagreement', filled(it, 'submitDisagreement', { ground: 'safety' }));
    for (const who of [inspector, reviewer]) must(it, who, 'submitOpinion');
    must(it, reviewer, 'proposeGrant', { unit: government });
    must(it, mayor, 'grantDespite', { reason: '已采取补救措施' });
    expect(it.countOf('licenceIssued')).toBe(1);
  });
});

describe('§42: more time', () => {
  test('refused it is not had and may be asked for again; granted once and no more', () => {
    const it = accepted(GENERIC, '2026-09-15');
    must(it, reviewer, 'requestExtension');
    must(it, head, 'refuseExtension');
    expect(it.clock('statutory').budget).toBe(20);
    expect(it.state.adjustments).toEqual([]);
    must(it, reviewer, 'requestExtension');
    must(it, head, 'grantExtension');
    expect(it.clock('statutory').budget).toBe(30);
    expect(codeOf(it.act(reviewer, 'requestExtension'))).toBe('ADJUSTMENTS_USED_UP');
  });
});

test('§48: who signed the check of the site does not chair the hearing', () => {
  const chair = person('chair', ['supervisor', bureau], ['acceptor', bureau]);
  const it = accepted(GENERIC, '2026-09-01');
  must(it, reviewer, 'startSiteCheck');
  for (const who of [reviewer, chair]) must(it, who, 'signSiteCheck');
  must(it, reviewer, 'finishSiteCheck');
  must(it, reviewer, 'offerHearing');
  must(it, party, 'requestHearing');
  must(it, head, 'announceHearing');
  until(it, '2026-09-24');
  expect(codeOf(it.act(chair, 'recordHearing'))).toBe('HANDLER_MAY_NOT_CLOSE');
  must(it, overseer, 'recordHearing');
});

test('§34: two names are two persons: who stands in for who has signed does not sign, nor he who signed for another', () => {
  const standing = (name: string, behalf: string) =>
    ({
      kind: 'person',
      userId: name as UserId,
      holdings: [{ unit: bureau, post: 'handler', onBehalfOf: behalf as UserId }],
    }) as const;
  const it = accepted(GENERIC, '2026-09-15');
  must(it, reviewer, 'startSiteCheck');
  must(it, reviewer, 'signSiteCheck');
  for (const who of [standing('deputy', 'reviewer'), standing('reviewer', 'away')]) {
    expect(codeOf(it.act(who, 'signSiteCheck'))).toBe('SIGNED_ALREADY');
  }
  expect(codeOf(it.act(reviewer, 'finishSiteCheck'))).toBe('SIGNATURES_MISSING');
});

test('§45: the limits of each kind of discharge permit stand still during a test', () => {
  for (const [management, clock] of [
    ['simple', 'statutorySimple'],
    ['key', 'statutoryKey'],
  ]) {
    const it = accepted('approval.discharge-permit', '2026-09-15', { facts: { management: management! } });
    must(it, reviewer, 'startSpecial', filled(it, 'startSpecial', { procedure: 'test' }));
    expect(it.clock(clock!).status).toBe('paused');
  }
});

test('§32(4): the promise counts from the receipt as well where acceptance is only deemed', () => {
  const it = until(received(GENERIC, '2026-09-15'), '2026-09-22');
  expect(it.state.state).toBe('examining');
  expect(dueDay(it, 'promised')).toBe('2026-09-29');
});

describe('§8, §69, §70: what was opened is decided and nothing else', () => {
  test.each([
    ['withdraw', 'decideWithdrawal', 'cancelled'],
    ['revoke', 'decideRevocation', 'revoked'],
    ['cancel', 'decideCancellation', 'cancelled'],
  ])('%s', (kind, action, status) => {
    const it = received(CHANGE, '2026-09-01', { entry: 'open', facts: { kind } });
    must(it, reviewer, 'offerHearing');
    expect(it.clock('decision').status).toBe('paused');
    until(it, '2026-09-15');
    expect(it.clock('decision').status).toBe('running');
    must(it, reviewer, 'propose');
    const others = ['decideWithdrawal', 'decideRevocation', 'decideCancellation'].filter((name) => name !== action);
    expect(others.map((other) => codeOf(it.act(head, other)))).toEqual(['CONDITION_NOT_MET', 'CONDITION_NOT_MET']);
    must(it, head, action);
    expect(it.events.find(({ type }) => type === 'licenceChanged')?.data).toEqual({ status });
  });

  test('§70: cancelled as its holder asked', () => {
    const it = received(CHANGE, '2026-09-01', { entry: 'requestCancellation' });
    must(on(it, '2026-09-02'), head, 'grantCancellation');
    expect(it.events.find(({ type }) => type === 'licenceChanged')?.data).toEqual({ status: 'cancelled' });
    must(it, desk, 'deliver');
    expect(it.state.state).toBe('changed');
  });
});
