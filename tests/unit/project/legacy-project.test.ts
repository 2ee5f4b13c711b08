/** 存量 PPP 项目: only contracts before November 2023, appraised by the old rules, run to the transfer. */
import { describe, expect, test } from 'vitest';
import { legacySteps } from '#domain/processes/project/legacy-steps.ts';
import { validateForm } from '#forms/validate.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import { upgraded } from '../kernel/upgraded.ts';
import { desk, dueDay, head, lead, must, on, opened, said, tries } from './project-case.ts';

const criteria = [{ name: '全生命周期整合', weight: 100, score: 72 }];
const budgetYear = {
  year: 2024,
  budget: 1_000_000,
  equityPercent: 0,
  operatingCost: 0,
  userPayment: 0,
  matchingInput: 0,
  privatePayment: 0,
  otherProjects: 100_000,
};
const affordable = { riskMethod: 'ratio', riskPercent: 0, capital: 0, constructionCost: 0, years: [budgetYear] };
const at = (stage: string): TestCase => opened('project.ppp-legacy', { contractMonth: '2019-06', stage });

describe('财金〔2023〕98号: no new projects', () => {
  test.each(['2023-11', '2024-01', '2026-09', '2019-13'])('a contract of %s is not registered', (contractMonth) => {
    expect(() => opened('project.ppp-legacy', { contractMonth })).toThrow(/contractMonth/);
  });

  test.each(['2015-01', '2022-12', '2023-10'])('a contract of %s is', (contractMonth) => {
    expect(opened('project.ppp-legacy', { contractMonth }).state.state).toBe('registered');
  });

  test('a number in the library is asked for, and what was none ends', () => {
    expect(() => opened('project.ppp-legacy', { contractMonth: '2019-06', libraryNumber: '' })).toThrow(
      /libraryNumber/,
    );
    const it = at('execution');
    must(it, desk, 'refuseRegistration');
    expect(it.state.state).toBe('notExisting');
  });
});

describe('appraisals', () => {
  function identifying(): TestCase {
    const it = at('identification');
    must(it, desk, 'confirmIdentifying');
    return it;
  }

  test('both must pass: value for money and 财政承受能力 ≤ 10 %', () => {
    const it = identifying();
    must(it, lead, 'assessValue', { criteria, pppValue: 90, pscValue: 100 });
    must(it, lead, 'assessBudget', { ...affordable, years: [{ ...budgetYear, otherProjects: 100_001 }] });
    expect(it.state.facts['assessBudget.affordable']).toBe(false);
    expect(codeOf(tries(it, lead, 'passAppraisals'))).toBe('CONDITION_NOT_MET');
    must(it, lead, 'assessBudget', affordable);
    expect(it.state.facts).toMatchObject({ 'assessBudget.affordable': true, 'assessBudget.highestShare': 10 });
    must(it, lead, 'passAppraisals');
    expect(it.state.state).toBe('preparing');
  });

  test('a score below 60 or a PPP value above the PSC value does not pass', () => {
    const facts = (change: object) =>
      said('project-value-for-money@1', { criteria, pppValue: 90, pscValue: 100, ...change }).fields;
    expect(facts({})).toEqual({ score: 72, qualitative: true, quantitative: true, valueForMoney: true });
    expect(facts({ pppValue: 101 })).toMatchObject({ quantitative: false, valueForMoney: false });
    expect(facts({ criteria: [{ ...criteria[0], score: 59 }] })).toMatchObject({ valueForMoney: false });
    expect(facts({ criteria: [{ ...criteria[0], weight: 90 }] })).not.toHaveProperty('score');
  });

  test('outcomes of risk that do not make 100 % prove nothing', () => {
    const risky = (percent: number) =>
      said('project-affordability@1', {
        ...affordable,
        riskMethod: 'scenario',
        outcomes: [{ name: '基本', amount: 0, percent }],
      }).fields['affordable'];
    expect([risky(100), risky(99)]).toEqual([true, false]);
  });

  test('nobody hands in the verdict himself', () => {
    const form = { ...fillForm('project-affordability@1', affordable), affordable: true };
    expect(validateForm('project-affordability@1', form)).toMatchObject({
      ok: false,
      problems: [{ path: '/affordable' }],
    });
  });
});

test('all stages of the old process, each with its steps, to the appraisal at the end', () => {
  const it = at('identification');
  must(it, desk, 'confirmIdentifying');
  const record = () => {
    const here = legacySteps.filter(({ stage }) => stage === it.state.state);
    for (const { name, form } of here) {
      const answers = form.includes('value')
        ? { criteria, pppValue: 1, pscValue: 1 }
        : form.includes('afford')
          ? affordable
          : {};
      if (name === 'evaluateMidTerm') must(it, lead, 'beginMidTerm');
      must(it, lead, name, answers);
    }
    return here.length;
  };
  const steps = [record()];
  for (const onward of ['passAppraisals', 'approvePlan', 'signContract', 'startTransfer']) {
    must(it, lead, onward);
    steps.push(record());
  }
  expect(steps).toEqual([4, 2, 3, 5, 3]);
  must(it, lead, 'finishTransfer');
  must(it, head, 'appraise');
  expect(it.state.state).toBe('closed');
});

test.each([
  ['preparation', 'confirmPreparing', 'preparing'],
  ['procurement', 'confirmProcuring', 'procuring'],
  ['execution', 'confirmExecuting', 'executing'],
  ['transfer', 'confirmTransferring', 'transferring'],
])('a project in %s is taken up there and nowhere else', (stage, action, state) => {
  const it = at(stage);
  const all = ['Identifying', 'Preparing', 'Procuring', 'Executing', 'Transferring'].map((name) => `confirm${name}`);
  const refused = all.filter((other) => codeOf(tries(at(stage), desk, other)) === 'CONDITION_NOT_MET');
  expect(refused).toEqual(all.filter((other) => other !== action));
  must(it, desk, action);
  expect(it.state.state).toBe(state);
});

test('a project ends early by the head, with a reason', () => {
  const it = at('execution');
  must(it, desk, 'confirmExecuting');
  must(it, head, 'terminate');
  expect(it.state.state).toBe('terminated');
});

test('中期评估: each ends its three years and the next three begin', () => {
  const it = at('execution');
  must(it, desk, 'confirmExecuting');
  expect(dueDay(it, 'midTerm')).toBe('2029-09-13');
  on(it, '2028-03-01');
  must(it, lead, 'beginMidTerm');
  must(it, lead, 'evaluateMidTerm');
  expect(it.clock('midTerm')).toMatchObject({ status: 'running', consumed: 0 });
  // The first of March is a Saturday.
  expect(dueDay(it, 'midTerm')).toBe('2031-03-03');
});

test('中期评估: a project of @1 under execution goes over and can be evaluated', () => {
  const it = opened('project.ppp-legacy@1', { contractMonth: '2019-06', stage: 'execution' });
  must(it, desk, 'confirmExecuting');
  expect(upgraded(it, 2)).toBeNull();
  expect(dueDay(it, 'midTerm')).toBe('2029-09-13');
  must(it, lead, 'beginMidTerm');
  must(it, head, 'terminate');
  expect(it.state.state).toBe('terminated');
});
