import { describe, expect, it } from 'vitest';
import type { CaseEventBody } from '#domain/case/events.ts';
import type { UnitId, UserId, WorkItemId } from '#domain/ids.ts';
import { gridIncident } from '#domain/processes/incident/grid-incident.ts';
import { mentionsOf } from '#graphql/event-mentions.ts';
import { summarise } from '#graphql/event-summary.ts';

const unit = { id: 'water' as UnitId, level: 'county', kind: 'department' } as const;
const names = {
  unit: (id: string) => ({ zh: `单位${id}`, en: `Unit ${id}` }),
  user: (id: string) => `人${id}`,
  date: () => ({ zh: '2026年11月24日', en: '24 November 2026' }),
};
const said = (event: CaseEventBody) => summarise(gridIncident, event, names);

describe('sentences of the timeline', () => {
  it('tell a move by its labels', () => {
    const moved = { action: 'startHandling', from: 'pendingHandle', to: 'handling', reason: null };
    expect(said({ type: 'moved', data: { ...moved, submissionId: null, facts: {}, final: false } })).toEqual({
      zh: '接单处置 → 处置中',
      en: 'Start handling → In handling',
    });
  });

  it.each([
    { type: 'signed', data: { role: 'panel', userId: 'u' as UserId, submissionId: null, facts: {} } },
    { type: 'recused', data: { userId: 'u' as UserId } },
    { type: 'designated', data: { unitId: 'u' as UnitId } },
    { type: 'handlerRecorded', data: { userId: 'u' as UserId } },
  ] as const satisfies readonly CaseEventBody[])('$type has whomever it names looked up', (event) => {
    const { unitIds, userIds } = mentionsOf(event);
    expect([...unitIds, ...userIds]).toEqual(['u']);
    expect(said(event).zh).toMatch(/：(人|单位)u$/);
  });

  it('do not repeat the state when an action stays where it is', () => {
    const stays = { action: 'requestExtension', from: 'handling', to: 'handling', reason: '雨天' };
    const event = { type: 'moved', data: { ...stays, submissionId: null, facts: {}, final: false } } as const;
    expect(said(event).zh).toBe('申请延期');
  });

  it('name the unit a case went to, and by whose doing', () => {
    const to = { ...unit, id: 'city' as UnitId };
    const event = { type: 'ownerChanged', data: { from: unit, to, cause: 'byClock' } } as const;
    expect(said(event)).toEqual({
      zh: '超期自动上报：单位water → 单位city',
      en: 'Escalated by the clock: Unit water → Unit city',
    });
    expect(mentionsOf(event).unitIds).toEqual(['water', 'city']);
  });

  it('name people only where they act on a task', () => {
    const event = { type: 'workItemClaimed', data: { id: 'c.1' as WorkItemId, userId: 'u' as UserId } } as const;
    expect(said(event)).toEqual({ zh: '签收任务：人u', en: 'Task claimed by 人u' });
    expect(mentionsOf(event).userIds).toEqual(['u']);
  });

  it('give a limit with its unit', () => {
    const event = {
      type: 'clockStarted',
      data: { clock: 'handle', limit: { value: 3, unit: 'workingDays' }, generation: 1 },
    } as const;
    expect(said(event)).toEqual({
      zh: '处置时限开始计时：3个工作日',
      en: 'Handling limit started: 3 working days',
    });
  });

  it('still say something of an action a later version no longer has', () => {
    const gone = { action: 'formerAction', from: 'a', to: 'b', reason: null, submissionId: null, facts: {} };
    expect(said({ type: 'moved', data: { ...gone, final: false } }).zh).toBe('formerAction → b');
  });
});
