/** 联办: parallel opinions with a lead (行政许可法 §26; 校车安全管理条例 §15; 城市道路管理条例 §33). */
import { describe, expect, test } from 'vitest';
import { codeOf, submission, type TestCase } from '../kernel/test-case.ts';
import {
  accepted,
  bureau,
  delivered,
  desk,
  dueDay,
  government,
  head,
  inspector,
  lateClocks,
  mayor,
  must,
  officer,
  on,
  party,
  police,
  received,
  reviewer,
  transport,
  until,
} from './application.ts';

const units = [bureau, police, transport];

function consulted(id: string, day = '2026-09-14'): TestCase {
  const it = accepted(id, day);
  on(it, '2026-09-15');
  must(it, reviewer, 'consult', { units });
  return it;
}

describe('校车安全管理条例 §15', () => {
  const BUS = 'approval.school-bus';

  test('sent out within three working days of the receipt', () => {
    const it = received(BUS, '2026-09-15');
    expect(dueDay(it, 'sendOut')).toBe('2026-09-18');
  });

  test('each department has three working days of its own, and each answers for itself', () => {
    const it = consulted(BUS);
    expect(dueDay(it, 'reply/police')).toBe('2026-09-18');
    must(it, officer, 'submitOpinion');
    expect(it.state.state).toBe('consulting');
    expect(it.clock('reply/police').status).toBe('stopped');
    expect(it.clock('reply/transport').status).toBe('running');
    expect(it.buttons(officer)).not.toContain('submitOpinion');
  });

  test('who is late is late alone', () => {
    const it = consulted(BUS);
    must(it, officer, 'submitOpinion');
    until(it, '2026-09-19', '10:00');
    expect(lateClocks(it).toSorted()).toEqual(['reply/bureau', 'reply/transport']);
  });

  test('with the last opinion the lead has five working days, then the government decides', () => {
    const it = consulted(BUS);
    must(it, officer, 'submitOpinion');
    must(it, inspector, 'submitOpinion');
    must(it, reviewer, 'submitOpinion');
    expect(it.state.state).toBe('consolidating');
    expect(dueDay(it, 'conclude')).toBe('2026-09-21');
    must(it, reviewer, 'proposeGrant', { unit: government });
    expect(codeOf(it.act(head, 'grant'))).toBe('NOT_YOUR_POST');
    must(it, mayor, 'grant');
    delivered(it);
    must(it, party, 'rate');
    expect(it.state.state).toBe('closed');
  });

  test('the government sends it back, and it can be reported again', () => {
    const it = consulted(BUS);
    for (const who of [officer, inspector, reviewer]) must(it, who, 'submitOpinion');
    must(it, reviewer, 'proposeGrant', { unit: government });
    must(it, mayor, 'sendBack');
    must(it, reviewer, 'proposeRefusal', { unit: government });
    must(it, mayor, 'refuse');
    expect(it.state.state).toBe('refused');
  });
});

describe('a department that disagrees', () => {
  const BUS = 'approval.school-bus';
  const AGREE = { form: 'approval-joint-opinion@2', fields: { opinion: 'agree' } };
  const DISAGREE = { form: 'approval-joint-disagreement@1', fields: { ground: 'safety' } };

  function opposed(id: string): TestCase {
    const it = consulted(id);
    must(it, officer, 'submitDisagreement', { submission: submission(DISAGREE.form, DISAGREE.fields) });
    for (const who of [inspector, reviewer]) {
      must(it, who, 'submitOpinion', { submission: submission(AGREE.form, AGREE.fields) });
    }
    must(it, reviewer, 'proposeGrant', { unit: government });
    return it;
  }

  test('is not passed over: without a reason there is no licence', () => {
    const it = opposed(BUS);
    expect(it.buttons(mayor)).not.toContain('grant');
    expect(codeOf(it.act(mayor, 'grant'))).toBe('CONDITION_NOT_MET');
    expect(codeOf(it.act(mayor, 'grantDespite', { reason: ' ' }))).toBe('REASON_REQUIRED');
    must(it, mayor, 'grantDespite', { reason: '已落实线路整改，异议事项消除' });
    delivered(it);
    expect(it.state.state).toBe('delivered');
  });

  test('may be followed: sent back or refused', () => {
    const back = opposed(BUS);
    must(back, mayor, 'sendBack');
    expect(back.state.state).toBe('consolidating');
    const it = opposed(BUS);
    must(it, mayor, 'refuse');
    expect(it.state.state).toBe('refused');
  });

  test.each([
    ['withdrawn when asked again, it asks for no reasons', BUS, 'grant'],
    ['on the published @2 it went on asking for them', `${BUS}@2`, 'grantDespite'],
  ])('%s', (_what, process, offered) => {
    const it = opposed(process);
    must(it, mayor, 'sendBack');
    must(it, reviewer, 'consultAgain', { units });
    for (const who of [officer, inspector, reviewer]) {
      must(it, who, 'submitOpinion', { submission: submission(AGREE.form, AGREE.fields) });
    }
    must(it, reviewer, 'proposeGrant', { unit: government });
    expect(it.buttons(mayor).filter((name) => name.startsWith('grant'))).toEqual([offered]);
  });

  test('upheld when asked again, it goes on asking for reasons', () => {
    const it = opposed(BUS);
    must(it, mayor, 'sendBack');
    must(it, reviewer, 'consultAgain', { units });
    expect(it.state.facts).not.toHaveProperty(['submitDisagreement.ground']);
    must(it, officer, 'submitDisagreement', { submission: submission(DISAGREE.form, DISAGREE.fields) });
    must(it, head, 'closeConsultation');
    must(it, reviewer, 'proposeGrant', { unit: government });
    expect(codeOf(it.act(mayor, 'grant'))).toBe('CONDITION_NOT_MET');
  });

  test('where all agree nobody needs a reason, and none is offered', () => {
    const it = consulted(BUS);
    for (const who of [officer, inspector, reviewer]) must(it, who, 'submitOpinion');
    must(it, reviewer, 'proposeGrant', { unit: government });
    expect(it.buttons(mayor)).toContain('grant');
    expect(it.buttons(mayor)).not.toContain('grantDespite');
  });
});

describe('road digging for telecom lines', () => {
  const ROAD = 'approval.road-excavation-telecom';

  test('§42(2): forty-five working days in all, fifteen more with an instruction of the head of the government', () => {
    const it = consulted(ROAD);
    expect(it.clock('statutory').budget).toBe(45);
    expect(it.clock('reply/police').budget).toBe(20);
    for (const who of [officer, inspector, reviewer]) must(it, who, 'submitOpinion');
    must(it, reviewer, 'requestExtension');
    expect(codeOf(it.act(head, 'grantExtension', { submission: submission('approval-rating@1') }))).toBe('WRONG_FORM');
    must(it, head, 'grantExtension');
    expect(it.clock('statutory').budget).toBe(60);
  });

  test('a department that does not answer is passed over by the head, who says why', () => {
    const it = consulted(ROAD);
    must(it, officer, 'submitOpinion');
    expect(codeOf(it.act(head, 'closeConsultation', { reason: '' }))).toBe('REASON_REQUIRED');
    must(it, head, 'closeConsultation');
    expect(it.state.state).toBe('consolidating');
    expect(it.clock('reply/transport').status).toBe('stopped');
  });

  test('the window of the lead accepts and nobody else', () => {
    const it = received(ROAD, '2026-09-15');
    expect(codeOf(it.act(officer, 'accept'))).toBe('NOT_YOUR_POST');
    must(it, desk, 'accept');
  });
});
