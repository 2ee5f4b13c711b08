import { describe, expect, test } from 'vitest';
import {
  commandOf,
  emptyActionDraft,
  endOfDay,
  missingParts,
  withKnownOf,
} from '../../admin-ui/resources/cases/action-draft.ts';
import type { PageAction } from '../../admin-ui/resources/cases/case-queries.ts';

const action: PageAction = {
  name: 'escalate',
  label: { zh: '上报上级', en: 'Escalate' },
  form: null,
  known: [],
  reasonRequired: true,
  reasonAsked: true,
  target: 'superior',
  tone: 'caution',
  basisLabel: null,
  workItemId: 'w1',
};
const context = { caseId: 'c1', expectedSeq: 7, timeZone: 'Asia/Shanghai' };
const draft = { ...emptyActionDraft, reason: '本级无力处置' };

describe('a command made of a draft', () => {
  test('sent again after a lost answer it is word for word the same, though the case has moved on', () => {
    const first = commandOf(context, action, draft);
    const again = commandOf({ ...context, expectedSeq: 9 }, action, { ...draft, unanswered: first });
    expect(again).toBe(first);
  });

  test('changed words are another command', () => {
    const first = commandOf(context, action, draft);
    const changed = commandOf(context, action, { ...draft, reason: '请街道协调', unanswered: first });
    expect(changed.requestId).not.toBe(first.requestId);
    expect(changed.reason).toBe('请街道协调');
  });

  test('it carries the sequence number the person saw, and only what the action asks for', () => {
    expect(commandOf(context, action, { ...draft, unitId: 'u1', until: '2026-12-01' })).toMatchObject({
      caseId: 'c1',
      workItemId: 'w1',
      expectedSeq: 7,
      unitId: null,
      until: null,
      form: null,
    });
  });

  test('what is on record takes the place of whatever stands in an older draft', () => {
    const change = { ...action, form: 'project-change@2', known: [{ field: 'approvedEstimate', value: 11_500_000 }] };
    const typed = { ...draft, form: { approvedEstimate: 9, content: '更换机房' } };
    expect(commandOf(context, change, typed).form).toEqual({ approvedEstimate: 11_500_000, content: '更换机房' });
  });

  test('what is on record follows the case while the dialog is open; an action that has gone stays as it was chosen', () => {
    const chosen = { ...action, form: 'project-panel-conclusion@2', known: [{ field: 'experts', value: 3 }] };
    const now = { ...chosen, workItemId: 'w2', known: [{ field: 'experts', value: 5 }] };
    expect(withKnownOf({ availableActions: [{ ...action, name: 'dissolvePanel' }, now] }, chosen)).toEqual({
      ...chosen,
      known: now.known,
    });
    expect(withKnownOf({ availableActions: [] }, chosen)).toBe(chosen);
  });

  test('what is missing is named before anything is sent; blanks are no reason', () => {
    expect(missingParts(action, { ...draft, reason: '  ' })).toEqual(['reason']);
    expect(missingParts({ ...action, target: 'unit' }, draft)).toEqual(['unit']);
    expect(missingParts(action, draft)).toEqual([]);
  });
});

test('a correction names the category or the urgency, and leaves the other as it is', () => {
  const correct = { ...action, name: 'correctCategory', target: 'category' as const };
  expect(missingParts(correct, draft)).toEqual(['category']);
  const chosen = { ...draft, urgency: 'urgent' as const };
  expect(missingParts(correct, chosen)).toEqual([]);
  expect(commandOf(context, correct, chosen)).toMatchObject({ categoryCode: null, urgency: 'urgent' });
});

test('of a category filed under several conditions the clerk says which', () => {
  const correct = { ...action, name: 'correctCategory', target: 'category' as const };
  const unsaid = { ...draft, categoryCode: 'E-05-01', standardRow: '' };
  expect(missingParts(correct, unsaid)).toEqual(['standardRow']);
  const said = { ...unsaid, standardRow: 'E-05-01/3' };
  expect(missingParts(correct, said)).toEqual([]);
  expect(commandOf(context, correct, said)).toMatchObject({ categoryCode: 'E-05-01', standardRow: 'E-05-01/3' });
  // Another row of the category it has is a correction as well.
  expect(missingParts(correct, { ...draft, standardRow: 'E-05-01/2' })).toEqual([]);
});

describe('end of the chosen day', () => {
  test.each([
    ['Asia/Shanghai', '2026-12-01', '2026-12-01T15:59:59.000Z'],
    ['America/New_York', '2026-07-01', '2026-07-02T03:59:59.000Z'],
    ['UTC', '2026-07-01', '2026-07-01T23:59:59.000Z'],
  ])('is the day of %s, not of the browser', (timeZone, date, instant) => {
    expect(endOfDay(date, timeZone)).toBe(instant);
  });
});
