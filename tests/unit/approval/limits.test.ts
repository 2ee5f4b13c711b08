/** Statutory and promised limits, what stops them and what does not (行政许可法 §42–§45). */
import { describe, expect, test } from 'vitest';
import { codeOf } from '../kernel/test-case.ts';
import {
  accepted,
  bureau,
  delivered,
  desk,
  dueDay,
  filled,
  granted,
  head,
  lateClocks,
  must,
  on,
  party,
  received,
  reviewer,
  until,
  upperBureau,
  upperDesk,
  upperHead,
  upperReviewer,
} from './application.ts';

const GENERIC = 'approval.generic-licence';

test('§42: accepted on 2026-09-15, twenty working days end on 10-19', () => {
  expect(dueDay(accepted(GENERIC, '2026-09-15'), 'statutory')).toBe('2026-10-19');
});

test('§42: ten more with the approval of the head, once, and the party is told', () => {
  const it = accepted(GENERIC, '2026-09-15');
  must(it, reviewer, 'requestExtension');
  expect(codeOf(it.act(reviewer, 'grantExtension'))).toBe('NOT_YOUR_POST');
  must(it, head, 'grantExtension');
  expect(dueDay(it, 'statutory')).toBe('2026-11-02');
  expect(codeOf(it.act(reviewer, 'requestExtension'))).toBe('ADJUSTMENTS_USED_UP');
  expect(it.context.definition.actions['grantExtension']?.issues).toEqual([
    { document: 'extension-notice', to: 'party' },
  ]);
});

test('a promise shorter than the law: broken, it shows red and is no unlawful delay', () => {
  const it = accepted(GENERIC, '2026-09-15');
  const promised = dueDay(it, 'promised');
  until(it, '2026-10-09', '23:00');
  expect(promised).toBe('2026-09-29');
  expect(it.clock('promised').overdue).toBe(true);
  expect(lateClocks(it)).toEqual([]);
  until(it, '2026-10-20', '23:00');
  expect(lateClocks(it)).toEqual(['statutory']);
  until(it, '2026-10-22');
  expect(it.state.children).toMatchObject([{ process: 'supervision.order', cause: 'byClock' }]);
});

describe('§45: excluded time', () => {
  test('a test stops the statutory clock and the promise; they go on with what was left', () => {
    const it = accepted(GENERIC, '2026-09-15');
    on(it, '2026-09-22');
    must(it, reviewer, 'startSpecial', filled(it, 'startSpecial', { procedure: 'test' }));
    expect(it.clock('statutory').status).toBe('paused');
    expect(it.clock('promised').status).toBe('paused');
    on(it, '2026-09-29');
    must(it, reviewer, 'finishSpecial');
    // Four working days were spent testing (09-22, 23, 24, 28): both end four later.
    expect(dueDay(it, 'statutory')).toBe('2026-10-23');
    expect(dueDay(it, 'promised')).toBe('2026-10-10');
  });

  test('what is no procedure of the type is refused', () => {
    const it = accepted('approval.eia', '2026-09-15', { facts: { documentKind: 'report' } });
    expect(codeOf(it.act(reviewer, 'startSpecial', filled(it, 'startSpecial', { procedure: 'auction' })))).toBe(
      'CONDITION_NOT_MET',
    );
  });

  test('公示 is not in the list: the limit runs on and the display ends by itself', () => {
    const it = accepted(GENERIC, '2026-09-15');
    must(it, reviewer, 'startPublicity');
    expect(it.clock('statutory').status).toBe('running');
    until(it, '2026-09-21', '23:00');
    expect(it.state.state).toBe('examining');
    expect(dueDay(it, 'statutory')).toBe('2026-10-19');
  });

  test('another law leaves the display out for real property (实施细则 §17)', () => {
    const it = accepted('approval.property-register', '2026-09-15');
    must(it, reviewer, 'startPublicity');
    expect(it.clock('statutory').status).toBe('paused');
  });
});

describe('limits that depend on what is applied for', () => {
  test.each([
    ['report', 'statutory', '2026-10-12'],
    ['form', 'statutoryForm', '2026-09-14'],
  ])('环境影响评价法 §22: a %s counts from the receipt', (documentKind, clock, due) => {
    const it = received('approval.eia', '2026-08-13', { facts: { documentKind } });
    on(it, '2026-08-17');
    must(it, desk, 'accept');
    expect(dueDay(it, clock)).toBe(due);
    const limits = Object.keys(it.state.clocks).filter((name) => name.startsWith('statutory'));
    expect(limits).toEqual([clock]);
  });

  test.each([
    ['simple', 'statutorySimple', 20],
    ['key', 'statutoryKey', 30],
    ['keyWithSiteCheck', 'statutory', 45],
  ])('排污许可管理条例 §12: %s', (management, clock, budget) => {
    const it = accepted('approval.discharge-permit', '2026-09-15', { facts: { management } });
    expect(it.clock(clock).budget).toBe(budget);
  });
});

test('§35, §43: the lower organ has twenty days, the upper its own, and may not ask for material again', () => {
  const it = accepted('approval.travel-agency', '2026-09-15');
  expect(it.clock('lowerReview').budget).toBe(20);
  expect(it.state.clocks['statutory']).toBeUndefined();
  expect(it.buttons(reviewer)).not.toContain('proposeGrant');
  on(it, '2026-09-22');
  must(it, reviewer, 'forwardUp', { superior: upperBureau });
  expect(it.state.owner).toEqual(upperBureau);
  expect(it.clock('lowerReview').status).toBe('stopped');
  expect(dueDay(it, 'statutory')).toBe('2026-10-27');
  expect(it.buttons(upperDesk)).not.toContain('askCorrection');
  must(it, upperReviewer, 'proposeGrant');
  must(it, upperHead, 'grant');
  expect(it.state.state).toBe('granted');
  expect(it.state.involvedUnits).toContainEqual(bureau);
});

test('§44: ten working days from the decision to the delivery', () => {
  const it = on(accepted(GENERIC, '2026-09-14'), '2026-09-15');
  granted(it);
  expect(dueDay(it, 'delivery')).toBe('2026-09-29');
  until(it, '2026-09-30');
  expect(lateClocks(it)).toEqual(['delivery']);
  delivered(it);
  must(it, party, 'rate');
  expect(it.state.state).toBe('closed');
});
