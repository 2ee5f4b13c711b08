/** A 12345 order: dispatched, objected to, done by one or several, called back, redone. */
import { describe, expect, test } from 'vitest';
import { complaints } from '#domain/processes/petition/complaints.ts';
import { petitionHotline2 } from '#domain/processes/petition/hotline-2.ts';
import { petitionHotline } from '#domain/processes/petition/hotline.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import { upgraded } from '../kernel/upgraded.ts';
import { person } from '../kernel/cast.ts';
import {
  at,
  attempt,
  clerk,
  countyOffice,
  filed,
  health,
  healthClerk,
  healthWorker,
  housing,
  housingClerk,
  housingWorker,
  inspector,
  officeLeader,
  officeWorker,
  pass,
  petitioner,
  step,
} from './petition-case.ts';

const DAY = '2026-03-02 09:00';
const satisfied = { contacted: 'yes', solved: 'yes', satisfied: 'yes', outcome: 'close' };
const unsatisfied = { contacted: 'yes', solved: 'no', satisfied: 'no', outcome: 'redo' };

function dispatched(matterKind = 'complaint', now = DAY, definition: ProcessDefinition = petitionHotline2): TestCase {
  const it = filed(definition, now, { fields: { matterKind } });
  step(it, clerk, 'dispatch', { unit: health, fields: { catalogueItem: '医疗服务' } });
  return it;
}

function calledBack(definition?: ProcessDefinition): TestCase {
  const it = dispatched('complaint', DAY, definition);
  step(it, healthClerk, 'take', { fields: { contacted: 'yes' } });
  step(it, healthWorker, 'submitReply', { fields: { result: 'solved' } });
  return it;
}

describe('12345', () => {
  test.each([
    ['complaint', 'handling', '2026-10-13 18:00'],
    ['consult', 'consultation', '2026-10-09 18:00'],
  ])('济南 §24: a %s has its own limit', (kind, clock, due) => {
    const it = dispatched(kind, '2026-09-30 09:00');
    expect(it.clock(clock).dueAt).toBe(at(due));
    expect(it.state.clocks[clock === 'handling' ? 'consultation' : 'handling']).toBeUndefined();
  });

  test('北京 §12: an objection is reviewed by the hotline', () => {
    const it = dispatched();
    step(it, healthClerk, 'objectDispatch');
    expect(codeOf(attempt(it, clerk, 'upholdObjection'))).toBe('NOT_YOUR_POST');
    step(it, inspector, 'upholdObjection');
    expect(it.state).toMatchObject({ state: 'received', assigned: null });
  });

  test.each([
    ['confirmDispatch', {}, healthClerk],
    ['designate', { unit: housing }, housingClerk],
  ] as const)('潍坊 §22: a unit named after review may not return the order (%s)', (action, change, desk) => {
    const it = dispatched();
    step(it, healthClerk, 'objectDispatch');
    step(it, inspector, action, change);
    expect(codeOf(attempt(it, desk, 'objectDispatch'))).toBe('DESIGNATED_MAY_NOT_RETURN');
    step(it, desk, 'take', { fields: { contacted: 'yes' } });
  });

  /** Both units have reported. */
  function reported(definition: ProcessDefinition): TestCase {
    const it = filed(definition, DAY, { fields: { matterKind: 'complaint' } });
    step(it, clerk, 'dispatchJointly', { units: [health, housing], fields: { catalogueItem: '综合' } });
    expect(it.state.assigned).toEqual(health);
    step(it, housingWorker, 'submitPart', { fields: { result: 'solved' } });
    expect(it.state.state).toBe('jointHandling');
    step(it, healthWorker, 'submitPart', { fields: { result: 'solved' } });
    return it;
  }

  test('北京 §14: lead and assisting units each do their part, and the lead answers the caller for all', () => {
    const it = reported(petitionHotline2);
    expect(it.item).toMatchObject({ unit: health, post: 'handler' });
    expect(it.clock('handling').status).toBe('running');
    expect(codeOf(attempt(it, housingWorker, 'submitJointReply', { fields: { result: 'solved' } }))).toBe(
      'NOT_YOUR_POST',
    );
    step(it, healthWorker, 'submitJointReply', { fields: { result: 'solved' } });
    expect(it.state.state).toBe('callBack');
    expect(it.clock('handling').status).toBe('stopped');
    const { issues } = petitionHotline2.actions['submitJointReply']!;
    expect(issues).toEqual([{ document: 'reply', to: 'party' }]);
  });

  test('a joint order of @1 goes over while its units are at work, and is answered by its lead', () => {
    expect(reported(petitionHotline).state.state).toBe('callBack');
    const it = filed(petitionHotline, DAY, { fields: { matterKind: 'complaint' } });
    step(it, clerk, 'dispatchJointly', { units: [health, housing], fields: { catalogueItem: '综合' } });
    step(it, housingWorker, 'submitPart', { fields: { result: 'solved' } });
    expect(upgraded(it, 2)).toBeNull();
    step(it, healthWorker, 'submitPart', { fields: { result: 'solved' } });
    step(it, healthWorker, 'submitJointReply', { fields: { result: 'solved' } });
    expect(it.state.state).toBe('callBack');
  });

  test.each([
    ['satisfied', { ...satisfied, satisfied: 'no' }],
    ['solved', { ...satisfied, solved: 'no' }],
  ])(
    '济南 §27: what is not %s is not closed as if it were; the reason for closing it all the same is written down',
    (...row) => {
      const [question, answers] = row;
      step(calledBack(petitionHotline), clerk, 'close', { fields: answers });
      const it = calledBack();
      expect(attempt(it, clerk, 'close', { fields: answers })).toMatchObject({
        refusal: { code: 'CONDITION_NOT_MET', details: { path: `/${question}` } },
      });
      expect(codeOf(attempt(it, clerk, 'closeUnsatisfied', { fields: answers, reason: ' ' }))).toBe('REASON_REQUIRED');
      expect(codeOf(attempt(it, clerk, 'closeUnsatisfied', { fields: unsatisfied, reason: '诉求无政策依据' }))).toBe(
        'CONDITION_NOT_MET',
      );
      step(it, clerk, 'closeUnsatisfied', { fields: answers, reason: '诉求无政策依据' });
      expect(it.state.state).toBe('closed');
    },
  );

  test('who could not be reached or would not rate is closed as before', () => {
    const it = calledBack();
    step(it, clerk, 'close', { fields: { ...satisfied, solved: 'unknown', satisfied: 'unknown' } });
    expect(it.state.state).toBe('closed');
  });

  test('济南 §27: who is not satisfied gets it done again, with a time of its own', () => {
    const it = calledBack();
    expect(codeOf(attempt(it, clerk, 'redo', { fields: satisfied }))).toBe('CONDITION_NOT_MET');
    step(it, clerk, 'redo', { fields: unsatisfied });
    expect(it.state).toMatchObject({ state: 'handling', reworkCount: expect.any(Number) });
    expect(it.clock('handling')).toMatchObject({ status: 'running', consumed: 0 });
    step(it, healthWorker, 'submitReply', { fields: { result: 'solved' } });
    step(it, clerk, 'close', { fields: satisfied });
    expect(it.state).toMatchObject({
      state: 'closed',
      facts: { 'redo.satisfied': 'no', 'close.satisfied': 'yes', 'take.contacted': 'yes' },
    });
  });

  test('潍坊 §21: termination needs the approval of the hotline', () => {
    const it = dispatched();
    step(it, healthClerk, 'take', { fields: { contacted: 'unreachable' } });
    step(it, healthWorker, 'askTermination', { fields: { ground: 'noCooperation' } });
    step(it, inspector, 'refuseTermination');
    step(it, healthWorker, 'askTermination', { fields: { ground: 'noCooperation' } });
    step(it, inspector, 'approveTermination');
    expect(it.state.state).toBe('terminated');
  });

  test('who did not contact the caller within a day is late with that alone', () => {
    const it = dispatched();
    pass(it, '2026-03-03 10:00');
    expect(it.state.overdueClocks).toEqual(['response']);
  });

  test('the hotline leaves an order out of the rates; the unit cannot', () => {
    const it = calledBack();
    expect(codeOf(attempt(it, healthWorker, 'exclude', { fields: { parts: 'all' } }))).toBe('NOT_YOUR_POST');
    step(it, inspector, 'exclude', { fields: { parts: 'all' } });
    expect(it.state).toMatchObject({ state: 'callBack', facts: { 'exclude.parts': 'all' } });
  });

  test('what is answered on the call is done', () => {
    const it = filed(petitionHotline2, DAY, { entry: 'answerOnCall' });
    expect(it.state.state).toBe('answeredOnCall');
  });
});

describe.each(complaints.map((definition) => [definition.id, definition] as const))('%s', (_id, definition) => {
  const isService = definition.id === 'petition.root-seeking';

  test('is accepted, done and signed by two people', () => {
    const it = filed(definition, DAY, { actor: petitioner });
    step(it, clerk, 'accept');
    step(it, officeWorker, 'submitResult', { fields: { result: isService ? 'found' : 'settled' } });
    step(it, officeLeader, isService ? 'confirm' : 'confirmSettlement');
    expect(it.state.state).toBe(isService ? 'concluded' : 'settled');
  });

  test('whoever did it does not sign it', () => {
    const both = person('both', ['handler', countyOffice], ['unitLeader', countyOffice]);
    const it = filed(definition, DAY);
    step(it, clerk, 'accept');
    step(it, both, 'submitResult', { fields: { result: isService ? 'found' : 'settled' } });
    expect(codeOf(attempt(it, both, isService ? 'confirm' : 'confirmSettlement'))).toBe('HANDLER_MAY_NOT_CLOSE');
  });
});

const mediations = complaints.filter(({ actions }) => 'confirmFailure' in actions);

test.each(mediations.map((definition) => [definition.id, definition] as const))(
  '%s: what was not settled is not signed as settled',
  (_id, definition) => {
    const it = filed(definition, DAY);
    step(it, clerk, 'accept');
    step(it, officeWorker, 'submitResult', { fields: { result: 'failed' } });
    expect(codeOf(attempt(it, officeLeader, 'confirmSettlement'))).toBe('CONDITION_NOT_MET');
    step(it, officeLeader, 'confirmFailure');
    expect(it.state.state).toBe('failed');
  },
);

describe('limits of complaints', () => {
  test.each([
    ['petition.medical-dispute', '医疗纠纷预防和处理条例: 30 working days', 30, 'workingDays'],
    ['petition.tourism-complaint', '旅游投诉处理办法: 60 days', 60, 'calendarDays'],
    ['petition.consumer-complaint', '市场监督管理投诉举报处理暂行办法 §21: 45 days', 45, 'calendarDays'],
  ])('%s, %s', (id, _basis, value, unit) => {
    const definition = complaints.find((complaint) => complaint.id === id)!;
    expect(definition.clocks['handling']).toMatchObject({ limit: { value, unit } });
  });
});
