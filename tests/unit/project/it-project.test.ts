/** 市级信息化项目: three opinions, a panel, a decision, milestones, and what sends it back. */
import { describe, expect, test } from 'vitest';
import { availableActions } from '#domain/case/available-actions.ts';
import { person } from '../kernel/cast.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import { upgraded } from '../kernel/upgraded.ts';
import {
  builder,
  CODE,
  committee,
  desk,
  dueDay,
  experts,
  finance,
  government,
  head,
  industry,
  lead,
  mayor,
  must,
  on,
  opened,
  party,
  reform,
  reformer,
  school,
  treasurer,
  tries,
} from './project-case.ts';

const units = [industry, reform, finance];

function consulted(process = 'project.it'): TestCase {
  const it = opened(process);
  must(it, party, 'submit');
  must(it, desk, 'acceptMaterials');
  must(it, lead, 'askDepartments', {}, { units });
  return it;
}

function onPanel(process?: string): TestCase {
  const it = consulted(process);
  for (const who of [lead, reformer, treasurer]) must(it, who, 'opine');
  must(it, lead, 'convenePanel', {}, { unit: committee });
  return it;
}

function concluded(it = onPanel()): TestCase {
  for (const who of experts) must(it, who, 'giveOpinion');
  must(it, lead, 'concludePanel');
  return it;
}

/** Waiting to be entered in the list. */
function inList(process?: string): TestCase {
  const it = concluded(onPanel(process));
  must(it, lead, 'recordMinutes', {}, { unit: government });
  must(it, mayor, 'approve', { approvedEstimate: 1_000_000 });
  return it;
}

function listed(process?: string): TestCase {
  const it = inList(process);
  must(it, lead, 'enterList', { ...CODE, plannedCompletion: '2027-06-30' }, { unit: school });
  return it;
}

function onTrial(process?: string): TestCase {
  const it = listed(process);
  for (const action of ['recordProcurement', 'recordContract', 'recordStart', 'preAccept']) must(it, builder, action);
  return it;
}

describe('review', () => {
  test('完整性审核: five working days; incomplete material goes back with a reason', () => {
    const it = opened('project.it');
    must(it, desk, 'submit');
    expect(dueDay(it, 'completeness')).toBe('2026-09-20');
    must(it, desk, 'askForCompletion');
    expect(it.state.state).toBe('drafting');
  });

  test('三部门论证: each department has ten working days of its own and all are waited for', () => {
    const it = consulted();
    const days = ['industry', 'development-reform', 'finance'].map((unit) => dueDay(it, `opinion/${unit}`));
    // Ten working days across the Mid-Autumn holiday, the Sunday before it being worked.
    expect(days).toEqual(['2026-09-28', '2026-09-28', '2026-09-28']);
    must(it, reformer, 'opine');
    must(it, treasurer, 'opine', { opinion: 'conditional' });
    expect(it.state.state).toBe('consulting');
    must(it, lead, 'opine');
    expect(it.state.state).toBe('consolidating');
  });

  test('专家评审: fewer than three or an even number do not conclude', () => {
    const it = onPanel();
    for (const who of experts.slice(0, 2)) must(it, who, 'giveOpinion');
    expect(codeOf(tries(it, lead, 'concludePanel'))).toBe('SIGNATURES_MISSING');
    must(it, experts[2]!, 'giveOpinion');
    must(it, experts[3]!, 'giveOpinion');
    expect(codeOf(tries(it, lead, 'concludePanel'))).toBe('SIGNATURES_MISSING');
    must(it, experts[4]!, 'giveOpinion');
    must(it, lead, 'concludePanel');
    expect(it.state.state).toBe('concluding');
  });

  test('专家评审: nobody signs twice, and the scores stay with who gave them', () => {
    const it = onPanel();
    must(it, experts[0]!, 'giveOpinion', { necessity: 88 });
    expect(codeOf(tries(it, experts[0]!, 'giveOpinion'))).toBe('SIGNED_ALREADY');
    expect(it.state.signatures?.[0]).toMatchObject({ userId: 'expert-1', facts: { necessity: 88, noConflict: true } });
  });

  const scores = (necessity: number, feasibility: number, economy: number, security: number) => ({
    necessity,
    feasibility,
    economy,
    security,
  });

  test('专家评审: the average is worked out of what was signed, and no other number is taken', () => {
    const it = onPanel();
    must(it, experts[0]!, 'giveOpinion', { ...scores(90, 85, 80, 88), conclusion: 'agree' });
    must(it, experts[1]!, 'giveOpinion', { ...scores(70, 72, 61, 75), conclusion: 'conditional' });
    must(it, experts[2]!, 'giveOpinion', { ...scores(100, 95, 90, 99), conclusion: 'agree' });
    const known = availableActions(it.context, it.state, lead, it.now).find(({ name }) => name === 'concludePanel');
    expect(known?.known).toEqual([
      { field: 'experts', value: 3 },
      { field: 'scoreTotal', value: 1005 },
      { field: 'averageScore', value: 83.75 },
      { field: 'agreeing', value: 2 },
      { field: 'conditional', value: 1 },
      { field: 'disagreeing', value: 0 },
    ]);
    expect(tries(it, lead, 'concludePanel', { averageScore: 95 })).toMatchObject({
      refusal: { code: 'KNOWN_OTHERWISE', details: { path: '/averageScore' } },
    });
    expect(tries(it, lead, 'concludePanel', { agreeing: 3 })).toMatchObject({
      refusal: { code: 'KNOWN_OTHERWISE', details: { path: '/agreeing' } },
    });
    must(it, lead, 'concludePanel');
    expect(it.state.facts['concludePanel.averageScore']).toBe(83.75);
  });

  test('回避: the scores of an expert who withdraws after signing count no more', () => {
    const it = onPanel();
    must(it, experts[0]!, 'giveOpinion', { ...scores(1, 1, 1, 1), conclusion: 'disagree' });
    for (const who of experts.slice(1, 4)) must(it, who, 'giveOpinion', { ...scores(80, 80, 80, 81) });
    must(it, experts[0]!, 'declareConflict', { relation: 'consulting' });
    expect(codeOf(tries(it, lead, 'concludePanel', { averageScore: 60.44 }))).toBe('KNOWN_OTHERWISE');
    must(it, lead, 'concludePanel');
    expect(it.state.facts).toMatchObject({
      'concludePanel.experts': 3,
      'concludePanel.averageScore': 80.25,
      'concludePanel.disagreeing': 0,
    });
  });

  test('a panel convened again is averaged anew', () => {
    const it = onPanel();
    must(it, experts[0]!, 'giveOpinion', scores(1, 1, 1, 1));
    must(it, lead, 'dissolvePanel');
    must(it, lead, 'convenePanel', {}, { unit: committee });
    for (const who of experts.slice(0, 3)) must(it, who, 'giveOpinion', scores(90, 90, 90, 90));
    must(it, lead, 'concludePanel');
    expect(it.state.facts['concludePanel.averageScore']).toBe(90);
  });

  test('a panel under way on @3, where any average is taken, is concluded under @4 by what its experts signed', () => {
    const signed = (process: string): TestCase => {
      const it = onPanel(process);
      for (const who of experts.slice(0, 3)) must(it, who, 'giveOpinion', scores(60, 60, 60, 60));
      return it;
    };
    must(signed('project.it@3'), lead, 'concludePanel', { averageScore: 99 });
    const it = signed('project.it@3');
    expect(upgraded(it, 4)).toBeNull();
    expect(codeOf(tries(it, lead, 'concludePanel', { averageScore: 99 }))).toBe('KNOWN_OTHERWISE');
    must(it, lead, 'concludePanel');
    expect(it.state.facts['concludePanel.averageScore']).toBe(60);
  });

  test('回避: who declares a conflict gives no opinion and does not count', () => {
    const it = onPanel();
    must(it, experts[0]!, 'declareConflict', { relation: 'consulting' });
    expect(codeOf(tries(it, experts[0]!, 'giveOpinion'))).toBe('RECUSED');
    for (const who of experts.slice(1, 4)) must(it, who, 'giveOpinion');
    must(it, lead, 'concludePanel');
    expect(it.state.signatures?.map(({ userId }) => userId)).not.toContain('expert-1');
  });

  test('an opinion without the declaration is no opinion', () => {
    expect(() => must(onPanel(), experts[0]!, 'giveOpinion', { noConflict: false })).toThrow(/noConflict/);
  });

  test('a dissolved panel starts anew: earlier signatures count no more', () => {
    const it = onPanel();
    for (const who of experts.slice(0, 2)) must(it, who, 'giveOpinion');
    must(it, lead, 'dissolvePanel');
    must(it, lead, 'convenePanel', {}, { unit: committee });
    must(it, experts[0]!, 'giveOpinion');
    expect(codeOf(tries(it, lead, 'concludePanel'))).toBe('SIGNATURES_MISSING');
  });

  test('the government decides: no, once more, or yes', () => {
    const it = concluded();
    expect(dueDay(it, 'minutes')).toBe('2026-09-20');
    must(it, lead, 'recordMinutes', {}, { unit: government });
    expect(codeOf(tries(it, head, 'approve'))).toBe('NOT_YOUR_POST');
    must(it, mayor, 'reconsider');
    must(it, lead, 'concludeDirectly');
    must(it, lead, 'recordMinutes', {}, { unit: government });
    must(it, mayor, 'reject');
    expect(it.state.state).toBe('rejected');
  });
});

describe('building', () => {
  test('from procurement to the evaluation after acceptance, each milestone with its form', () => {
    const it = onTrial();
    expect(dueDay(it, 'construction')).toBe('2027-06-30');
    must(it, builder, 'recordTrialRun');
    must(it, builder, 'recordSecurity');
    must(it, builder, 'applyForAcceptance');
    must(it, lead, 'finalAccept');
    expect(codeOf(tries(it, lead, 'evaluate'))).toBe('NOT_YOUR_POST');
    must(it, head, 'evaluate');
    expect(it.state.state).toBe('closed');
    expect(it.state.facts['enterList.projectCode']).toBe(CODE.projectCode);
  });

  test('等保测评、密评: no final acceptance while one has failed', () => {
    const it = onTrial();
    must(it, builder, 'recordTrialRun');
    expect(codeOf(tries(it, builder, 'applyForAcceptance'))).toBe('CONDITION_NOT_MET');
    must(it, builder, 'recordSecurity', { cryptography: 'failed' });
    expect(codeOf(tries(it, builder, 'applyForAcceptance'))).toBe('CONDITION_NOT_MET');
    must(it, builder, 'recordSecurity', { cryptography: 'notRequired' });
    must(it, builder, 'applyForAcceptance');
    must(it, lead, 'demandRectification');
    expect(it.state.state).toBe('trial');
  });

  test('a trial run from before the rectification opens no way to acceptance; on @1 it does', () => {
    const sentBack = (process: string): TestCase => {
      const it = onTrial(process);
      must(it, builder, 'recordTrialRun');
      must(it, builder, 'recordSecurity');
      must(it, builder, 'applyForAcceptance');
      must(it, lead, 'demandRectification');
      return it;
    };
    must(sentBack('project.it@1'), builder, 'applyForAcceptance');
    const it = sentBack('project.it@2');
    expect(codeOf(tries(it, builder, 'applyForAcceptance'))).toBe('CONDITION_NOT_MET');
    must(it, builder, 'recordTrialRun');
    must(it, builder, 'applyForAcceptance');
  });

  const change = (newEstimate: number, siteOrScale: 'yes' | 'no' = 'no') => ({ newEstimate, siteOrScale });

  test('政府投资条例 §12: an over-run of exactly 10 % is recorded and goes on', () => {
    const it = listed();
    expect(codeOf(tries(it, builder, 'reportOverrun', change(1_100_000)))).toBe('CONDITION_NOT_MET');
    must(it, builder, 'recordChange', change(1_100_000));
    expect(it.state.state).toBe('procuring');
  });

  test('政府投资条例 §12: an over-run of more than 10 % cannot be recorded; it goes back to review', () => {
    const it = listed();
    expect(codeOf(tries(it, builder, 'recordChange', change(1_100_001)))).toBe('CONDITION_NOT_MET');
    must(it, builder, 'reportOverrun', change(1_100_001));
    expect(it.state.state).toBe('consolidating');
    expect(it.state.facts['reportOverrun.tolerated']).toBe(false);
    // A new round from the start: panel, meeting, decision, list.
    must(it, lead, 'convenePanel', {}, { unit: committee });
    concluded(it);
    must(it, lead, 'recordMinutes', {}, { unit: government });
    must(it, mayor, 'approve');
    expect(it.state.state).toBe('listing');
  });

  test('the approved estimate is on record: no other is listed, and no change is measured by another', () => {
    const it = listed();
    const other = { ...change(1_100_001), approvedEstimate: 2_000_000 };
    for (const action of ['recordChange', 'reportOverrun', 'changeSiteOrScale']) {
      const refused = tries(it, builder, action, other, { unit: government });
      expect([action, refused]).toMatchObject([
        action,
        { refusal: { code: 'KNOWN_OTHERWISE', details: { path: '/approvedEstimate' } } },
      ]);
    }
    expect(it.state.state).toBe('procuring');
    must(it, builder, 'reportOverrun', change(1_100_001));
    expect(it.state.facts['reportOverrun.approvedEstimate']).toBe(1_000_000);
    const again = inList();
    expect(codeOf(tries(again, lead, 'enterList', { ...CODE, approvedEstimate: 9 }, { unit: school }))).toBe(
      'KNOWN_OTHERWISE',
    );
  });

  test('whoever may record a change is shown the estimate with the button, and a new decision replaces it', () => {
    const it = listed();
    const shown = () =>
      availableActions(it.context, it.state, builder, it.now).find(({ name }) => name === 'recordChange')?.known;
    expect(shown()).toEqual([{ field: 'approvedEstimate', value: 1_000_000 }]);
    must(it, builder, 'changeSiteOrScale', change(900_000, 'yes'), { unit: government });
    must(it, mayor, 'approve', { approvedEstimate: 900_000 });
    must(it, lead, 'enterList', CODE, { unit: school });
    expect(shown()).toEqual([{ field: 'approvedEstimate', value: 900_000 }]);
  });

  test('a case of @1 measured by a typed number is taken to @2 and measured by the decision from then on', () => {
    const it = listed('project.it@1');
    must(it, builder, 'recordChange', { ...change(1_500_000), approvedEstimate: 2_000_000 });
    expect(upgraded(it, 2)).toBeNull();
    expect(it.state).toMatchObject({ version: 2, state: 'procuring' });
    expect(codeOf(tries(it, builder, 'recordChange', { ...change(1_500_000), approvedEstimate: 2_000_000 }))).toBe(
      'KNOWN_OTHERWISE',
    );
    expect(codeOf(tries(it, builder, 'recordChange', change(1_500_000)))).toBe('CONDITION_NOT_MET');
  });

  test('政府投资条例 §21: another site or scale goes to the original approver', () => {
    const it = listed();
    expect(codeOf(tries(it, builder, 'recordChange', change(900_000, 'yes')))).toBe('CONDITION_NOT_MET');
    must(it, builder, 'changeSiteOrScale', change(900_000, 'yes'), { unit: government });
    expect(it.item).toMatchObject({ unit: government, post: 'unitLeader' });
    must(it, mayor, 'approve');
    must(it, lead, 'enterList', CODE, { unit: school });
    expect(it.state.state).toBe('procuring');
  });

  test('政府投资条例 §24: a project listed anew is built by the day of the new entry', () => {
    const it = listed();
    expect(dueDay(it, 'construction')).toBe('2027-06-30');
    on(it, '2026-11-02');
    must(it, builder, 'changeSiteOrScale', change(900_000, 'yes'), { unit: government });
    on(it, '2026-12-01');
    must(it, mayor, 'approve', { approvedEstimate: 900_000 });
    must(it, lead, 'enterList', { ...CODE, plannedCompletion: '2028-03-31' }, { unit: school });
    expect(dueDay(it, 'construction')).toBe('2028-03-31');
  });

  test('a project of @2 that was sent back is listed under @3 with its new day', () => {
    const it = listed('project.it@2');
    on(it, '2026-11-02');
    must(it, builder, 'changeSiteOrScale', change(900_000, 'yes'), { unit: government });
    expect(upgraded(it, 3)).toBeNull();
    must(it, mayor, 'approve', { approvedEstimate: 900_000 });
    must(it, lead, 'enterList', { ...CODE, plannedCompletion: '2028-03-31' }, { unit: school });
    expect(dueDay(it, 'construction')).toBe('2028-03-31');
  });

  test('who gave the opinion of a department does not decide for the government', () => {
    const it = consulted();
    const both = person('both', ['handler', reform], ['unitLeader', government]);
    for (const who of [lead, both, treasurer]) must(it, who, 'opine');
    must(it, lead, 'convenePanel', {}, { unit: committee });
    concluded(it);
    must(it, lead, 'recordMinutes', {}, { unit: government });
    expect(codeOf(tries(it, both, 'approve'))).toBe('HANDLER_MAY_NOT_CLOSE');
    expect(codeOf(tries(it, both, 'reject'))).toBe('HANDLER_MAY_NOT_CLOSE');
    must(it, mayor, 'approve');
  });

  test('政府投资条例 §25: what did not pass is neither accepted for a trial run nor in the end', () => {
    const it = listed();
    for (const action of ['recordProcurement', 'recordContract', 'recordStart']) must(it, builder, action);
    expect(codeOf(tries(it, builder, 'preAccept', { result: 'rework' }))).toBe('CONDITION_NOT_MET');
    must(it, builder, 'preAccept');
    must(it, builder, 'recordTrialRun');
    must(it, builder, 'recordSecurity', { protection: 'failed' });
    expect(codeOf(tries(it, builder, 'applyForAcceptance'))).toBe('CONDITION_NOT_MET');
    must(it, builder, 'recordSecurity');
    must(it, builder, 'applyForAcceptance');
    expect(codeOf(tries(it, lead, 'finalAccept', { result: 'rework' }))).toBe('CONDITION_NOT_MET');
  });

  test('政府投资条例 §21: what is no change of site or scale, or runs over, does not go to the original approver', () => {
    const it = listed();
    for (const answers of [change(900_000), change(1_100_001, 'yes')]) {
      expect(codeOf(tries(it, builder, 'changeSiteOrScale', answers, { unit: government }))).toBe('CONDITION_NOT_MET');
    }
    must(it, builder, 'reportOverrun', change(1_100_001));
    expect(it.state.assigned).toBeNull();
  });

  test('a project given up ends by the head alone', () => {
    const it = listed();
    expect(codeOf(tries(it, builder, 'dropProject'))).toBe('NOT_YOUR_POST');
    must(it, head, 'dropProject');
    expect(it.state.state).toBe('withdrawn');
  });
});
