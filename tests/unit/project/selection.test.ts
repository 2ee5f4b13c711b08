/** Requests and applications on the small blueprint: with experts, with display, with neither. */
import { describe, expect, test } from 'vitest';
import { selectionProcesses } from '#domain/processes/project/selection-types.ts';
import { person } from '../kernel/cast.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import { upgraded } from '../kernel/upgraded.ts';
import {
  committee,
  desk,
  dueDay,
  experts,
  head,
  industry,
  lead,
  must,
  on,
  opened,
  party,
  tries,
  until,
} from './project-case.ts';

function accepted(id: string, answers = {}): TestCase {
  const it = opened(id, answers);
  must(it, desk, 'accept');
  return it;
}

function judged(it: TestCase): TestCase {
  if ('convenePanel' in it.context.definition.actions) {
    must(it, lead, 'convenePanel', {}, { unit: committee });
    for (const who of experts.slice(0, 3)) must(it, who, 'giveOpinion');
    must(it, lead, 'concludePanel');
  }
  must(it, lead, 'review');
  return it;
}

describe.each([...new Set(selectionProcesses.map(({ id }) => id))])('%s', (id) => {
  test('is received, completed, reviewed, decided, carried out and closed', () => {
    const it = opened(id);
    must(it, desk, 'askForCorrection');
    must(it, party, 'correct');
    must(it, desk, 'accept');
    judged(it);
    if (it.state.state === 'publicity') until(it, '2026-09-22');
    expect(codeOf(tries(it, lead, 'approve'))).toBe('NOT_YOUR_POST');
    must(it, head, 'approve');
    must(it, lead, 'deliver');
    must(it, head, 'redo');
    must(it, lead, 'deliver');
    must(it, head, 'close');
    expect(it.state.state).toBe('closed');
  });

  test('is refused with a reason, withdrawn by who asked, or ended without result', () => {
    const refused = judged(accepted(id));
    if (refused.state.state === 'publicity') until(refused, '2026-09-22');
    must(refused, head, 'sendBack');
    must(refused, lead, 'review');
    if (refused.state.state === 'publicity') until(refused, '2026-10-08');
    expect(codeOf(refused.act(head, 'refuse', { reason: '' }))).toBe('REASON_REQUIRED');
    must(refused, head, 'refuse');
    expect(refused.state.state).toBe('refused');
    const withdrawn = opened(id);
    must(withdrawn, party, 'withdraw');
    expect(withdrawn.state.state).toBe('withdrawn');
  });
});

test('政务云: a quota takes five working days, a migration fifteen', () => {
  const quota = accepted('project.cloud-resource-request', { kind: 'quota' });
  expect(dueDay(quota, 'study')).toBe('2026-09-20');
  expect(quota.state.clocks['longStudy']).toBeUndefined();
  const migration = accepted('project.cloud-resource-request', { kind: 'migration' });
  expect(dueDay(migration, 'longStudy')).toBe('2026-10-10');
  expect(migration.state.clocks['study']).toBeUndefined();
});

test('平台接入: ten working days; 技改补助: thirty', () => {
  expect(dueDay(accepted('project.platform-onboarding'), 'study')).toBe('2026-09-28');
  expect(dueDay(accepted('project.tech-upgrade-subsidy'), 'study')).toBe('2026-10-30');
});

describe('公示', () => {
  const displayed = () => judged(accepted('project.tech-upgrade-subsidy'));

  test('five working days; without objection it ends by itself', () => {
    const it = displayed();
    expect(dueDay(it, 'publicity')).toBe('2026-09-20');
    until(it, '2026-09-22');
    expect(it.state.state).toBe('deciding');
  });

  test('an objection is examined: founded it goes back, unfounded the display goes on for what is left of it', () => {
    const it = displayed();
    must(it, party, 'recordObjection');
    expect(codeOf(tries(it, lead, 'answerObjection', { result: 'upheld' }))).toBe('CONDITION_NOT_MET');
    must(it, lead, 'upholdObjection', { result: 'upheld' });
    expect(it.state.state).toBe('reviewing');
    judged(it);
    on(it, '2026-09-17');
    must(it, party, 'recordObjection');
    on(it, '2026-09-22');
    must(it, lead, 'answerObjection', { result: 'rejected' });
    expect(it.state.state).toBe('publicity');
    expect(dueDay(it, 'publicity')).toBe('2026-09-24');
    must(it, party, 'recordObjection');
    must(it, lead, 'answerObjection', { result: 'rejected' });
    until(it, '2026-09-28');
    expect(it.state.state).toBe('deciding');
  });

  test('an objection under examination on @1 leads to a display of five days on @2', () => {
    const it = judged(accepted('project.software-award@1'));
    must(it, party, 'recordObjection');
    expect(upgraded(it, 2)).toBeNull();
    on(it, '2026-09-15');
    must(it, lead, 'answerObjection', { result: 'rejected' });
    expect(dueDay(it, 'publicity')).toBe('2026-09-21');
  });

  test('who applied may withdraw until it is decided, and who reviewed may not do it for him', () => {
    const both = person('both', ['handler', industry], ['acceptor', industry]);
    const it = accepted('project.software-award');
    must(it, both, 'review');
    must(it, both, 'stopPublicity');
    must(it, both, 'recordOpinion');
    expect(codeOf(tries(it, both, 'withdraw'))).toBe('HANDLER_MAY_NOT_CLOSE');
    must(it, party, 'withdraw');
    expect(it.state.state).toBe('withdrawn');
  });

  test('a display stopped and begun again counts anew', () => {
    const it = displayed();
    on(it, '2026-09-18');
    must(it, lead, 'stopPublicity');
    must(it, lead, 'review');
    expect(dueDay(it, 'publicity')).toBe('2026-09-24');
  });
});
