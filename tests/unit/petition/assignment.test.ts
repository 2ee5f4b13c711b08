/** 交办 (信访工作条例 §22, §23): what an assignment binds to, whom, and until when. */
import { describe, expect, test } from 'vitest';
import { latestDefinition } from '#domain/processes/registry.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { petitionAppeal3 } from '#domain/processes/petition/appeal-3.ts';
import { petitionOpinion } from '#domain/processes/petition/opinion.ts';
import { petitionReport2 } from '#domain/processes/petition/report.ts';
import { codeOf, type TestCase } from '../kernel/test-case.ts';
import { upgraded } from '../kernel/upgraded.ts';
import {
  at,
  attempt,
  cityClerk,
  cityOffice,
  cityWorker,
  clerk,
  filed,
  health,
  healthClerk,
  healthLeader,
  healthWorker,
  housing,
  housingClerk,
  housingWorker,
  officeLeader,
  parentCase,
  pass,
  step,
} from './petition-case.ts';

const newest = (id: string): ProcessDefinition => latestDefinition(id)!;
const kinds = ['petition.opinion', 'petition.report', 'petition.appeal'].map(newest);
const named = kinds.map((definition) => [definition.id, definition] as const);
const drafting = ({ actions }: ProcessDefinition): string =>
  Object.hasOwn(actions, 'draftReply') ? 'draftReply' : 'draftOpinion';

/** Assigned to the health bureau with a day, which says three days later that it is not its matter. */
function objected(definition: ProcessDefinition): TestCase {
  const it = filed(definition, '2026-03-02 09:00');
  step(it, clerk, 'assign', { unit: health, fields: { finishBy: '2026-04-15', report: true } });
  pass(it, '2026-03-05 10:00');
  step(it, healthClerk, 'object');
  pass(it, '2026-03-12 10:00');
  return it;
}

describe.each(named)('%s', (_id, definition) => {
  test('§22: an assignment is answered with its completion report and not without', () => {
    const it = filed(definition, '2026-03-02 09:00');
    step(it, clerk, 'assign', { unit: health, fields: { finishBy: '2026-04-15', report: true } });
    step(it, healthClerk, 'accept');
    expect(codeOf(attempt(it, healthWorker, drafting(definition)))).toBe('CONDITION_NOT_MET');
    step(it, healthWorker, 'draftWithReport', { fields: { conclusion: 'support', result: 'adopted' } });
    expect(it.state.handledBy).toEqual(['health-worker']);
    expect(it.state.state).toBe('approving');
  });

  test('§22: what was only transferred is answered without one', () => {
    const it = filed(definition, '2026-03-02 09:00');
    step(it, clerk, 'transfer', { unit: health });
    step(it, healthClerk, 'accept');
    expect(codeOf(attempt(it, healthWorker, 'draftWithReport'))).toBe('CONDITION_NOT_MET');
    step(it, healthWorker, drafting(definition));
  });

  test('§22: an objection does not put the named day off', () => {
    const it = objected(definition);
    step(it, clerk, 'rejectObjection');
    expect(it.clock('completion')).toMatchObject({ status: 'running', dueAt: at('2026-04-15 18:00') });
  });

  test('§23: who agrees to the return ends the assignment: the next unit has its own day, or owes no report', () => {
    const assigned = objected(definition);
    step(assigned, clerk, 'agreeToReturn');
    step(assigned, clerk, 'assign', { unit: housing, fields: { finishBy: '2026-06-01', report: true } });
    expect(assigned.clock('completion').dueAt).toBe(at('2026-06-01 18:00'));
    const transferred = objected(definition);
    step(transferred, clerk, 'agreeToReturn');
    step(transferred, clerk, 'transfer', { unit: housing });
    step(transferred, housingClerk, 'accept');
    expect(transferred.clock('completion').status).toBe('stopped');
    step(transferred, housingWorker, drafting(definition));
  });

  test('§28: who has an interest stands aside while it is argued whose matter it is', () => {
    const it = objected(definition);
    step(it, clerk, 'recuse');
    expect(codeOf(attempt(it, clerk, 'agreeToReturn'))).toBe('RECUSED');
    const meeting = objected(definition);
    step(meeting, clerk, 'callJointMeeting');
    step(meeting, officeLeader, 'recuse');
    const disputed = objected(definition);
    step(disputed, clerk, 'escalate', { superior: cityOffice });
    step(disputed, cityClerk, 'recuse');
  });
});

test('§28: who has an interest stands aside during the hearing of a re-review', () => {
  const it = filed(newest('petition.re-review'), '2026-03-02 09:00', {
    owner: cityOffice,
    actor: cityClerk,
    parentCaseId: parentCase,
  });
  step(it, cityClerk, 'accept');
  step(it, cityWorker, 'openHearing');
  step(it, cityWorker, 'recuse');
  expect(codeOf(attempt(it, cityWorker, 'closeHearing'))).toBe('RECUSED');
});

describe('an assignment under way', () => {
  test('of a suggestion or an accusation owes its report once it has gone over to the newer version', () => {
    for (const [earlier, toVersion] of [
      [petitionOpinion, 2],
      [petitionReport2, 3],
    ] as const) {
      const it = filed(earlier, '2026-03-02 09:00');
      step(it, clerk, 'assign', { unit: health, fields: { finishBy: '2026-04-15', report: true } });
      step(it, healthClerk, 'accept');
      expect(upgraded(it, toVersion)).toBeNull();
      expect(it.clock('completion')).toMatchObject({ status: 'running', dueAt: at('2026-04-15 18:00') });
      expect(codeOf(attempt(it, healthWorker, 'draftReply'))).toBe('CONDITION_NOT_MET');
      step(it, healthWorker, 'draftWithReport');
      step(it, healthLeader, 'reply');
      expect(it.state.state).toBe('concluded');
    }
  });

  test('of an appeal under objection keeps its day from the upgrade on', () => {
    const it = objected(petitionAppeal3);
    expect(upgraded(it, 4)).toBeNull();
    step(it, clerk, 'rejectObjection');
    expect(it.clock('completion').dueAt).toBe(at('2026-04-15 18:00'));
  });
});
