import { describe, expect, test } from 'vitest';
import type { CaseId, RequestId, SubmissionId, WorkItemId } from '#domain/ids.ts';
import { ANSWERED_REQUESTS_KEPT } from '#domain/case/state.ts';
import type { Actor } from '#domain/organisation.ts';
import { mainland } from '../clock/calendars.ts';
import { acceptor, administrator, gardens, handler, otherAcceptor, roads, town, worker } from './cast.ts';
import { accepted, caseIn } from './stories.ts';
import { codeOf, openCommand, submission, TestCase } from './test-case.ts';

describe('the same request again', () => {
  test('gets the answer of the first time and changes nothing', () => {
    const it = caseIn('reported');
    const command = it.actCommand(acceptor, 'file');
    accepted(it.give(command));
    const { state } = it;
    accepted(it.note(acceptor));
    const again = it.give({ ...command });
    expect(again).toEqual({ ok: true, events: [], answeredAt: state.seq });
  });

  test('is refused with another content', () => {
    const it = caseIn('reported');
    const command = it.actCommand(acceptor, 'void');
    accepted(it.give(command));
    expect(codeOf(it.give({ ...command, reason: 'another reason' }))).toBe('REQUEST_REUSED');
    expect(codeOf(it.give({ ...command, actor: otherAcceptor }))).toBe('REQUEST_REUSED');
  });

  test('is recognised although looked-up facts differ: number, owner, row id, posts held', () => {
    const it = new TestCase();
    const command = openCommand();
    accepted(it.give(command));
    const retried = {
      ...command,
      number: 'GI-350500-20260921-00002-Y',
      owner: town,
      actor: { ...worker, holdings: [] },
      submission: { ...command.submission, id: 'another row' as SubmissionId },
    };
    expect(it.give(retried)).toMatchObject({ ok: true, events: [] });
  });

  test('is refused when what was handed in differs in a part the kernel never sees', () => {
    const it = new TestCase();
    const withDigest = (contentDigest: string) => ({ ...openCommand().submission, contentDigest });
    accepted(it.give(openCommand({ submission: withDigest('a') })));
    expect(codeOf(it.give(openCommand({ submission: withDigest('b') })))).toBe('REQUEST_REUSED');
  });

  test('is refused for another division: matters without a point of their own lie at the same one', () => {
    const it = new TestCase();
    accepted(it.open({ requestId: 'asked' as RequestId, divisionCode: '350502' }));
    expect(codeOf(it.open({ requestId: 'asked' as RequestId, divisionCode: '350503' }))).toBe('REQUEST_REUSED');
    expect(it.open({ requestId: 'asked' as RequestId, divisionCode: '350502' })).toMatchObject({
      ok: true,
      events: [],
    });
  });

  test('of a build that did not ask for the division is still the same', () => {
    const it = new TestCase();
    accepted(it.open({ requestId: 'asked' as RequestId }));
    expect(it.open({ requestId: 'asked' as RequestId, divisionCode: '350502' })).toMatchObject({
      ok: true,
      events: [],
    });
    const other = { requestId: 'asked' as RequestId, divisionCode: '350502', urgency: 'urgent' } as const;
    expect(codeOf(it.open(other))).toBe('REQUEST_REUSED');
  });

  test('of a build that gave a matter without a point the middle of the city is still the same', () => {
    const requestId = 'asked' as RequestId;
    const { place } = openCommand();
    const [before, now] = [place, { ...place, longitude: null, latitude: null }];
    for (const divisionCode of ['350502', undefined]) {
      const it = new TestCase();
      accepted(it.open({ requestId, place: before, ...(divisionCode !== undefined && { divisionCode }) }));
      expect(it.open({ requestId, place: now, divisionCode: '350502' })).toMatchObject({ ok: true, events: [] });
      expect(codeOf(it.open({ requestId, place: now, urgency: 'urgent' }))).toBe('REQUEST_REUSED');
      expect(codeOf(it.open({ requestId, place: { ...before, longitude: 118.6 } }))).toBe('REQUEST_REUSED');
    }
  });

  test('a closed case still answers the request that closed it', () => {
    const it = caseIn('checked');
    const command = it.actCommand(acceptor, 'close');
    accepted(it.give(command));
    expect(it.give(command)).toMatchObject({ ok: true, answeredAt: it.state.seq });
  });

  test('the list of answers stays bounded and keeps the opening', () => {
    const it = caseIn('reported');
    for (let note = 0; note < 2 * ANSWERED_REQUESTS_KEPT; note++) accepted(it.note(acceptor));
    expect(it.state.answered).toHaveLength(ANSWERED_REQUESTS_KEPT);
    expect(it.state.answered[0]?.requestId).toBe('request-1');
    expect(it.give(openCommand({ requestId: 'request-1' as RequestId }))).toMatchObject({ ok: true, events: [] });
  });
});

describe('the plainest reason comes first', () => {
  test('a closed case says so, whatever is asked', () => {
    const it = caseIn('closed');
    expect(codeOf(it.act(worker, 'nonsense'))).toBe('CASE_CLOSED');
    expect(codeOf(it.note(acceptor))).toBe('CASE_CLOSED');
    expect(codeOf(it.claim(acceptor))).toBe('CASE_CLOSED');
  });

  test('unknown action, then wrong state, then wrong post', () => {
    const it = caseIn('reported');
    for (const name of ['nonsense', 'constructor', '__proto__', 'toString']) {
      expect(codeOf(it.act(worker, name))).toBe('UNKNOWN_ACTION');
    }
    expect(codeOf(it.act(worker, 'dispatch'))).toBe('ACTION_NOT_ALLOWED');
    expect(codeOf(it.act(worker, 'file'))).toBe('NOT_YOUR_POST');
  });

  test('who saw an older case is told that it has moved on', () => {
    const it = caseIn('reported');
    const { seq } = it.state;
    const item = it.item!.id;
    accepted(it.act(acceptor, 'file'));
    expect(codeOf(it.act(otherAcceptor, 'file', { expectedSeq: seq }))).toBe('STALE_CASE');
    expect(codeOf(it.act(otherAcceptor, 'dispatch', { expectedSeq: seq, workItemId: item }))).toBe('STALE_CASE');
    expect(codeOf(it.act(otherAcceptor, 'dispatch', { workItemId: item }))).toBe('WORK_ITEM_NOT_OPEN');
  });

  test('an older view is no hindrance while the action is still legal', () => {
    const it = caseIn('reported');
    const { seq } = it.state;
    accepted(it.note(acceptor));
    accepted(it.act(acceptor, 'file', { expectedSeq: seq }));
    expect(it.state.state).toBe('pendingDispatch');
  });

  test('an action taken on an open item of the case is accepted', () => {
    const it = caseIn('reported');
    accepted(it.act(acceptor, 'file', { workItemId: it.item!.id }));
    expect(codeOf(it.claim(acceptor, 'elsewhere.1' as WorkItemId))).toBe('WORK_ITEM_NOT_OPEN');
  });

  test('a standard row, a reason, a form and a target are asked for', () => {
    const it = caseIn('reported');
    expect(codeOf(it.act(acceptor, 'file', { submission: submission('incident-filing@1') }))).toBe(
      'STANDARD_ROW_REQUIRED',
    );
    expect(codeOf(it.act(acceptor, 'void', { reason: '  ' }))).toBe('REASON_REQUIRED');
    expect(
      codeOf(it.act(acceptor, 'file', { submission: submission('incident-closing@1', { standardRow: 'r' }) })),
    ).toBe('WRONG_FORM');
    accepted(it.act(acceptor, 'file'));
    const { unit: _unit, ...untargeted } = it.actCommand(acceptor, 'dispatch');
    expect(codeOf(it.give(untargeted))).toBe('TARGET_REQUIRED');
  });

  test('a form where none belongs is refused, not dropped', () => {
    const it = caseIn('pendingHandle');
    expect(codeOf(it.act(handler, 'startHandling', { submission: submission('incident-filing@1') }))).toBe(
      'WRONG_FORM',
    );
  });

  test('a post in another unit is another post', () => {
    const it = caseIn('pendingHandle');
    const elsewhere = { ...handler, holdings: [{ post: 'handler', unit: gardens }] } as const;
    expect(codeOf(it.act(elsewhere, 'startHandling'))).toBe('NOT_YOUR_POST');
    expect(it.state.assigned).toEqual(roads);
  });

  test('administrators do not write into cases', () => {
    expect(codeOf(caseIn('reported').note(administrator))).toBe('NOT_YOUR_POST');
  });

  test('people do not do what the engine does: fire a clock, hand over a duplicate, give it back', () => {
    const requestId = 'by-hand' as RequestId;
    const it = caseIn('reported');
    const routing = { from: it.state.owner, to: null, skippedUnheld: false };
    const duplicate = { duplicateCaseId: 'other' as CaseId, duplicateNumber: 'GI-2', reporters: [] };
    for (const command of [
      { type: 'clockDue', requestId, actor: acceptor, routing },
      { type: 'receiveDuplicate', requestId, actor: acceptor, ...duplicate },
      { type: 'mergeFailed', requestId, actor: acceptor },
    ] as const) {
      expect([command.type, codeOf(it.give(command))]).toEqual([command.type, 'NOT_YOUR_POST']);
    }
  });

  test('a closed case takes no calendar: what it was judged by stays', () => {
    const it = caseIn('closed');
    const calendar = { ...mainland, version: 9 };
    const actor = { kind: 'engine', reason: 'calendar' } as const;
    expect(codeOf(it.give({ type: 'replaceCalendar', requestId: it.nextRequest(), actor, calendar }))).toBe(
      'CASE_CLOSED',
    );
  });

  test('an empty note is none, and people do not change calendars', () => {
    const it = caseIn('reported');
    expect(codeOf(it.note(acceptor, '  '))).toBe('INVALID_INPUT');
    const calendar = { ...mainland, version: 9 };
    const replace = (actor: Actor) =>
      it.give({ type: 'replaceCalendar', requestId: it.nextRequest(), actor, calendar });
    expect(codeOf(replace(acceptor))).toBe('NOT_YOUR_POST');
    accepted(replace({ kind: 'engine', reason: 'clock' }));
  });

  test('a limit no clock can start with is refused, at opening and at filing', () => {
    for (const value of [0, -3, Number.NaN]) {
      const limit = { value, unit: 'urgentHours' } as const;
      expect(codeOf(new TestCase().open({ category: { code: 'E', limit } }))).toBe('INVALID_INPUT');
      expect(codeOf(caseIn('reported').act(acceptor, 'file', { limit }))).toBe('INVALID_INPUT');
    }
  });

  test('an opening is checked as well', () => {
    const it = new TestCase();
    expect(codeOf(it.open({ entry: 'nonsense' }))).toBe('UNKNOWN_ACTION');
    expect(codeOf(it.open({ entry: 'constructor' }))).toBe('UNKNOWN_ACTION');
    expect(codeOf(it.open({ process: 'grid.other' }))).toBe('UNKNOWN_PROCESS');
    expect(codeOf(it.open({ actor: handler }))).toBe('NOT_YOUR_POST');
    expect(codeOf(it.open({ submission: submission('incident-closing@1') }))).toBe('WRONG_FORM');
    expect(codeOf(it.open({ entry: 'duplicate' }))).toBe('TARGET_REQUIRED');
    expect(codeOf(it.note(acceptor))).toBe('NOT_FOUND');
  });
});
