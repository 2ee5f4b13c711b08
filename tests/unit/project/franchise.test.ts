/** 特许经营 under the new mechanism, and the case types run like it. */
import { describe, expect, test } from 'vitest';
import { local, mainland } from '../clock/calendars.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import { upgraded } from '../kernel/upgraded.ts';
import { builder, CODE, desk, dueDay, head, lead, must, on, opened, school, tries, until } from './project-case.ts';

const planned = (id = 'project.franchise'): TestCase => {
  const it = opened(id);
  must(it, desk, 'nameImplementer', {}, { unit: school });
  return it;
};

function announced(id?: string): TestCase {
  const it = planned(id);
  must(it, builder, 'submitPlan', { termYears: 30 });
  must(it, head, 'approvePlan');
  must(it, builder, 'announce');
  return it;
}

function building(id?: string): TestCase {
  const it = announced(id);
  until(it, '2026-10-26');
  must(it, builder, 'select');
  must(it, builder, 'signAgreement', { endsOn: '2056-12-31' });
  must(it, lead, 'recordInvestment', CODE);
  return it;
}

function operating(id?: string): TestCase {
  const it = building(id);
  must(it, builder, 'recordCompletion');
  return it;
}

describe('selection', () => {
  test('使用者付费: a project not paid by its users is no franchise', () => {
    const it = opened('project.franchise', { userPayment: 'no' });
    expect(codeOf(tries(it, desk, 'nameImplementer', {}, { unit: school }))).toBe('CONDITION_NOT_MET');
    must(it, desk, 'refuseNeed');
    expect(it.state.state).toBe('rejected');
  });

  test('特许经营期限 ≤ 40 years, longer only with a reason', () => {
    const it = planned();
    expect(codeOf(tries(it, builder, 'submitPlan', { termYears: 45 }))).toBe('CONDITION_NOT_MET');
    must(it, builder, 'submitPlan', { termYears: 45, termReason: '投资规模大、回报周期长' });
    expect(it.state.facts['submitPlan.termJustified']).toBe(true);
  });

  test('no subsidy out of new local debt', () => {
    const it = planned();
    expect(codeOf(tries(it, builder, 'submitPlan', { governmentInput: 'newDebt' }))).toBe('CONDITION_NOT_MET');
  });

  test('the plan is sent back, refused or approved by 发改', () => {
    const it = planned();
    must(it, builder, 'submitPlan');
    expect(codeOf(tries(it, head, 'approvePlan', { conclusion: 'disagree' }))).toBe('CONDITION_NOT_MET');
    must(it, lead, 'returnPlan');
    must(it, builder, 'submitPlan');
    must(it, head, 'rejectPlan');
    expect(it.state.state).toBe('rejected');
  });

  test('公开竞争: nobody is chosen before twenty working days of notice are over', () => {
    const it = announced();
    expect(dueDay(it, 'notice')).toBe('2026-10-16');
    expect(codeOf(tries(it, builder, 'select'))).toBe('ACTION_NOT_ALLOWED');
    until(it, '2026-10-16');
    expect(it.state.state).toBe('noticing');
    until(it, '2026-10-17');
    expect(it.state.state).toBe('selecting');
  });

  test('a notice withdrawn and announced again counts anew', () => {
    const it = announced();
    must(it, builder, 'withdrawNotice');
    it.now += 7 * 86_400_000;
    must(it, builder, 'announce');
    expect(dueDay(it, 'notice')).toBe('2026-10-26');
  });

  test('a competition that fails is held again, or the project is cancelled', () => {
    const it = announced();
    until(it, '2026-10-26');
    must(it, builder, 'compete');
    must(it, head, 'cancel');
    expect(it.state.state).toBe('cancelled');
  });
});

describe('operation', () => {
  test.each(['project.franchise', 'project.ppp-datacentre', 'project.cloud-ppp'])(
    '%s runs to its handover, with an evaluation in between',
    (id) => {
      const it = operating(id);
      // The agreement's last day is over at midnight, though it is a Sunday.
      expect(it.clock('term').dueAt).toBe(local(mainland, '2057-01-01 00:00'));
      must(it, lead, 'beginEvaluation');
      must(it, builder, 'evaluateOperation');
      must(it, builder, 'termEnds');
      expect(codeOf(tries(it, builder, 'handOver', { performanceTest: 'rework' }))).toBe('CONDITION_NOT_MET');
      must(it, builder, 'handOver');
      must(it, head, 'returnHandover');
      must(it, builder, 'handOver');
      must(it, head, 'close');
      expect(it.state.state).toBe('closed');
    },
  );

  test('whether a change falls into construction or operation is no answer of who asks for it', () => {
    const it = building();
    expect(codeOf(tries(it, builder, 'requestChange', { stage: 'operation' }))).toBe('KNOWN_OTHERWISE');
    must(it, builder, 'requestChange');
    expect(it.buttons(head).filter((name) => name.startsWith('approveChange'))).toEqual(['approveChangeConstructing']);
    must(it, lead, 'approveChangeConstructing');
    must(it, builder, 'recordCompletion');
    must(it, builder, 'requestChange');
    expect(it.buttons(head).filter((name) => name.startsWith('approveChange'))).toEqual(['approveChangeOperating']);
  });

  test('on @1 it was, and operation could begin with nothing completed; a change under review stays there', () => {
    const it = building('project.franchise@1');
    must(it, builder, 'requestChange', { stage: 'operation' });
    expect(upgraded(it, 2)).toBe('STAYS_WITH_VERSION');
    must(it, lead, 'approveChangeOperating');
    expect(it.state.state).toBe('operating');
    expect(upgraded(it, 2)).toBeNull();
    expect(codeOf(tries(it, builder, 'requestChange', { stage: 'construction' }))).toBe('KNOWN_OTHERWISE');
  });

  test('a change is agreed to or refused by who approved the plan, and the case goes on where it was', () => {
    const it = operating();
    must(it, builder, 'requestChange', { stage: 'operation' });
    for (const action of ['approveChangeConstructing', 'refuseChangeConstructing']) {
      expect(codeOf(tries(it, lead, action))).toBe('CONDITION_NOT_MET');
    }
    const under = building();
    must(under, builder, 'requestChange');
    for (const action of ['approveChangeOperating', 'refuseChangeOperating']) {
      expect(codeOf(tries(under, lead, action))).toBe('CONDITION_NOT_MET');
    }
    must(it, lead, 'refuseChangeOperating');
    must(it, builder, 'requestChange', { stage: 'operation' });
    must(it, lead, 'approveChangeOperating');
    expect(it.state.state).toBe('operating');
  });

  test('运营评价: a change that is asked for does not put the next evaluation off for three years more', () => {
    const it = operating();
    on(it, '2028-11-01');
    must(it, builder, 'requestChange');
    const left = it.clock('evaluation').remaining;
    expect(left).toBeLessThan(400);
    expect(it.clock('evaluation').status).toBe('paused');
    must(it, lead, 'refuseChangeOperating');
    expect(it.clock('evaluation')).toMatchObject({ status: 'running', remaining: left });
    const under = building();
    must(under, builder, 'requestChange');
    expect(under.state.clocks['evaluation']).toBeUndefined();
    const earlier = operating('project.franchise@2');
    must(earlier, builder, 'requestChange');
    expect(upgraded(earlier, 3)).toBeNull();
    must(earlier, lead, 'approveChangeOperating');
    expect(earlier.clock('evaluation').status).toBe('running');
  });

  test('提前终止: the service is handed over all the same', () => {
    const it = operating();
    must(it, head, 'endEarly', { cause: 'breachFranchisee' });
    expect(it.state.state).toBe('handingOver');
  });
});
