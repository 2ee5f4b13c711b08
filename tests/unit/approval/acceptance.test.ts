/** Receipt and acceptance (行政许可法 §32). */
import { describe, expect, test } from 'vitest';
import { codeOf, submission } from '../kernel/test-case.ts';
import { upgraded } from '../kernel/upgraded.ts';
import { desk, dueDay, lateClocks, must, on, party, received, reviewer, until } from './application.ts';

const GENERIC = 'approval.generic-licence';

describe('§32: what the window makes of an application', () => {
  test('(4) five working days of silence: deemed accepted, and the limit counts from the receipt', () => {
    const it = until(received(GENERIC, '2026-09-15'), '2026-09-21', '23:00');
    expect(it.state.state).toBe('examining');
    expect(dueDay(it, 'statutory')).toBe('2026-10-19');
    expect(lateClocks(it)).toEqual([]);
  });

  test('排污许可管理条例 §10: three days and not five to tell what is missing', () => {
    const facts = { management: 'simple' };
    const it = until(received('approval.discharge-permit', '2026-09-15', { facts }), '2026-09-17', '23:00');
    expect(it.state.state).toBe('received');
    until(it, '2026-09-18', '23:00');
    expect(it.state.state).toBe('examining');
    expect(dueDay(it, 'statutorySimple')).toBe('2026-10-19');
    const earlier = received('approval.discharge-permit@2', '2026-09-15', { facts });
    expect(upgraded(earlier, 3)).toBeNull();
  });

  test('(5) accepted by hand on the fourth day, the limit counts from that day and not from the receipt', () => {
    const it = on(received(GENERIC, '2026-09-15'), '2026-09-18');
    must(it, desk, 'accept');
    expect(dueDay(it, 'statutory')).toBe('2026-10-22');
  });

  test('(4) what is missing is told once: after the completion no second list can be sent', () => {
    const it = received(GENERIC, '2026-09-15');
    must(it, desk, 'askCorrection');
    must(it, party, 'submitCorrection');
    expect(codeOf(it.act(desk, 'askCorrection'))).toBe('ACTION_NOT_ALLOWED');
    expect(it.buttons(desk)).toContain('returnCorrection');
  });

  test('while the party owes the completion no limit of the organ runs; it begins when the material comes', () => {
    const it = received(GENERIC, '2026-09-15');
    must(it, desk, 'askCorrection');
    expect(it.state.clocks['statutory']).toBeUndefined();
    expect(it.clock('completeness').status).toBe('stopped');
    on(it, '2026-09-29');
    must(it, party, 'submitCorrection');
    must(it, desk, 'accept');
    expect(dueDay(it, 'statutory')).toBe('2026-11-02');
  });

  test('what came was not all of the list: the limit begins anew with the rest', () => {
    const it = received(GENERIC, '2026-09-14');
    must(it, desk, 'askCorrection');
    must(it, party, 'submitCorrection');
    must(it, desk, 'returnCorrection');
    expect(it.clock('statutory').status).toBe('stopped');
    on(it, '2026-09-15');
    must(it, party, 'submitCorrection');
    must(it, desk, 'accept');
    expect(dueDay(it, 'statutory')).toBe('2026-10-19');
  });

  test('silence over a completion: deemed accepted, counted from its arrival', () => {
    const it = received(GENERIC, '2026-09-01');
    must(it, desk, 'askCorrection');
    on(it, '2026-09-15');
    must(it, party, 'submitCorrection');
    until(it, '2026-09-21', '23:00');
    expect(it.state.state).toBe('examining');
    expect(dueDay(it, 'statutory')).toBe('2026-10-19');
  });

  test('staff hand in for who has no account; a person without the post may not', () => {
    const it = received(GENERIC, '2026-09-15');
    must(it, desk, 'askCorrection');
    expect(codeOf(it.act(reviewer, 'submitCorrection'))).toBe('NOT_YOUR_POST');
    must(it, desk, 'submitCorrection');
    expect(it.state.state).toBe('corrected');
  });

  test('(3) an error that can be corrected on the spot costs no time and no list', () => {
    const it = received(GENERIC, '2026-09-15');
    must(it, desk, 'correctOnSpot');
    expect(it.state.state).toBe('received');
    expect(it.buttons(desk)).toContain('askCorrection');
  });

  test.each([
    ['notNeeded', '(1)'],
    ['notOurs', '(2)'],
  ])('%s %s ends the matter with a form that says why', (action) => {
    const it = received(GENERIC, '2026-09-15');
    expect(codeOf(it.act(desk, action, { submission: submission('approval-rating@1') }))).toBe('WRONG_FORM');
    must(it, desk, action);
    expect(it.state.closedAt).not.toBeNull();
  });

  test('the receipt is issued with the opening, acceptance and correction with their own papers', () => {
    const { entries, actions } = received(GENERIC, '2026-09-15').context.definition;
    expect(entries['apply']?.issues).toEqual([{ document: 'receipt', to: 'party' }]);
    expect(actions['deemAccepted']?.issues).toEqual([{ document: 'acceptance-notice', to: 'party' }]);
    expect(actions['askCorrection']?.issues).toEqual([{ document: 'correction-notice', to: 'party' }]);
  });

  test('the party may withdraw as long as nothing is decided', () => {
    const it = received(GENERIC, '2026-09-15');
    must(it, party, 'withdraw');
    expect(it.state.state).toBe('withdrawn');
  });
});

test('§34: complete and simple, it is granted at the window; the same person may rate on behalf', () => {
  const it = received(GENERIC, '2026-09-15');
  must(it, desk, 'grantOnSpot');
  must(it, desk, 'publish');
  must(it, desk, 'deliver');
  must(it, desk, 'rate');
  expect(it.state.state).toBe('closed');
  expect(it.countOf('licenceIssued')).toBe(1);
});
