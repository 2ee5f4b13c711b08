import { describe, expect, test } from 'vitest';
import { explainCase } from '#domain/explanation/explain-case.ts';
import { local, mainland } from '../clock/calendars.ts';
import { acceptor, handler, person, roads, village } from '../kernel/cast.ts';
import { accepted, caseIn } from '../kernel/stories.ts';
import { context, DAY, HOUR, MONDAY_NINE, type TestCase } from '../kernel/test-case.ts';

const explain = (it: TestCase) => explainCase(context, it.events, it.now);
const clockOf = (it: TestCase, key: string) => {
  const story = explain(it).clocks.find((clock) => clock.key === key);
  if (story === undefined) throw new Error(`no story of ${key}`);
  return story;
};
const zh = (it: TestCase, key: string) => clockOf(it, key).derivation.map(({ text }) => text.zh);

/** Dispatched at the given local time with a limit of its own. */
function dispatchedAt(time: string, limit: { value: number; unit: 'workingDays' | 'calendarDays' | 'urgentHours' }) {
  const it = caseIn('pendingDispatch', { category: { code: 'E-02', limit } });
  it.now = local(mainland, time);
  accepted(it.act(acceptor, 'dispatch'));
  return it;
}

describe('the count of a due date', () => {
  test('leaves out the start day and the holidays and counts the make-up Saturday', () => {
    const it = dispatchedAt('2026-09-30 10:00', { value: 3, unit: 'workingDays' });
    expect(zh(it, 'handle')).toEqual([
      '09-30（周三） 起算当日，不计',
      '10-01 至 10-07 放假，不计',
      '10-08 至 10-09 计第 1–2 日',
      '10-10（周六） 调休上班，计第 3 日',
      '满 3 个工作日，2026-10-10 18:00 到期',
    ]);
    expect(clockOf(it, 'handle').derivation.at(-1)?.text.en).toBe('3 working days used up: due 2026-10-10 18:00');
  });

  test('counts days of rest as calendar days, and rolls the last one over', () => {
    const it = dispatchedAt('2026-09-22 10:00', { value: 4, unit: 'calendarDays' });
    expect(zh(it, 'handle').slice(0, 2)).toEqual(['09-22（周二） 起算当日，不计', '09-23 至 09-26 计第 1–4 日']);
    expect(zh(it, 'handle').at(-1)).toBe('满 4 个自然日，2026-09-28 18:00 到期');
  });

  test('lists the working periods of an hour clock, whole days together', () => {
    const it = caseIn('pendingHandle', { category: { code: 'E-01', limit: { value: 28, unit: 'workingHours' } } });
    expect(zh(it, 'handle')).toEqual([
      '09-21（周一） 09:00–12:00、14:00–18:00 计 7 小时，累计 7 小时',
      '09-22 至 09-23 每日 8 小时，累计 23 小时',
      '09-24（周四） 08:00–12:00、14:00–15:00 计 5 小时，累计 28 小时',
      '满 28 小时，2026-09-24 15:00 到期',
    ]);
  });

  test('runs day and night for urgent hours', () => {
    const it = dispatchedAt('2026-09-30 23:00', { value: 2, unit: 'urgentHours' });
    expect(zh(it, 'handle')[0]).toBe('09-30（周三） 23:00 至 10-01（周四） 01:00 昼夜连续计 2 小时，累计 2 小时');
  });

  test('says so when the year of the due date has no official calendar', () => {
    const it = dispatchedAt('2026-12-30 10:00', { value: 5, unit: 'workingDays' });
    const { derivation, reading } = clockOf(it, 'handle');
    expect(reading.provisional).toBe(true);
    expect(derivation.at(-1)?.text.zh).toContain('暂定');
    expect(derivation.filter(({ isProvisional }) => isProvisional).length).toBeGreaterThan(1);
  });
});

test('a suspension is told with its basis and its length, and stands in the count', () => {
  const it = dispatchedAt('2026-09-21 10:00', { value: 5, unit: 'workingDays' });
  accepted(it.act(handler, 'requestSuspension', { until: it.now + 30 * DAY }));
  accepted(it.act(acceptor, 'grantSuspension'));
  expect(clockOf(it, 'handle')).toMatchObject({ verdict: 'paused', reading: { dueAt: null } });
  it.now = local(mainland, '2026-09-23 09:00');
  accepted(it.act(acceptor, 'resume'));
  const story = clockOf(it, 'handle');
  expect(story.pauses).toMatchObject([{ workingTime: 6 * HOUR + 8 * HOUR + HOUR }]);
  expect(story.pauses[0]?.basis.zh).toContain('挂账：最长一年');
  expect(story.derivation.map(({ kind }) => kind)).toEqual([
    'notCounted',
    'stoodStill',
    'counted',
    'holiday',
    'counted',
    'result',
  ]);
  expect(story.steps.map(({ kind }) => kind)).toEqual(['started', 'paused', 'resumed']);
  expect(story.bar.some(({ kind }) => kind === 'paused')).toBe(true);
});

test('an extension shows the due date before and after', () => {
  const it = dispatchedAt('2026-09-21 10:00', { value: 1, unit: 'workingDays' });
  accepted(it.act(handler, 'requestExtension'));
  accepted(it.act(acceptor, 'grantExtension'));
  expect(clockOf(it, 'handle').steps.at(-1)).toMatchObject({
    kind: 'extended',
    dueFrom: local(mainland, '2026-09-22 18:00'),
    dueTo: local(mainland, '2026-09-23 18:00'),
  });
});

test('an escalation by the clock begins a new story with a full limit, and the rung is named', () => {
  const it = caseIn('reported');
  it.fireNext();
  it.fireNext();
  it.fireNext();
  const { clocks, routing, rungs } = explain(it);
  expect(clocks.map(({ key, verdict }) => [key, verdict])).toEqual([
    ['acceptance#1', 'wasOverdue'],
    ['acceptance', 'running'],
  ]);
  expect(clocks[1]?.startText.zh).toBe('案件换了主管单位，重新给足时限');
  expect(routing.at(-1)).toMatchObject({ rule: 'escalatedByClock', fromUnitId: 'village', toUnitIds: ['town'] });
  expect(routing.at(-1)?.text.zh).toBe('立案时限超期未办，按阶梯“escalate”自动上报上级');
  expect(rungs.map(({ key, status }) => [key, status])).toEqual([
    ['remind-80', 'next'],
    ['overdue', 'ahead'],
    ['escalate', 'ahead'],
  ]);
});

test('the route says whose choice it was, by which rule, and why it came back', () => {
  const it = caseIn('pendingHandle');
  accepted(it.act(handler, 'returnToDispatcher', { reason: '不属本单位' }));
  accepted(it.act(acceptor, 'dispatch', { unit: village }));
  accepted(it.act(person('other', ['handler', village]), 'escalate', { reason: '需市级协调' }));
  expect(explain(it).routing.map(({ rule, reason }) => [rule, reason])).toEqual([
    ['opened', null],
    ['dutyList', null],
    ['withdrawn', '不属本单位'],
    ['centreOfPlace', null],
    ['withdrawn', '需市级协调'],
    ['escalatedByHand', '需市级协调'],
  ]);
});

test('holdings name the post, the person once he claims, and for whom he stands in', () => {
  const it = caseIn('pendingHandle');
  const standIn = {
    ...person('stand-in'),
    holdings: [{ post: 'handler', unit: roads, onBehalfOf: handler.userId }],
  } as const;
  it.now += HOUR;
  accepted(it.claim(standIn));
  it.now += 2 * HOUR;
  const { holdings } = explain(it);
  expect(holdings.map(({ from, to, state }) => [from, to, state])).toEqual([
    [MONDAY_NINE, MONDAY_NINE + HOUR, 'pendingHandle'],
    [MONDAY_NINE + HOUR, null, 'pendingHandle'],
  ]);
  expect(holdings[0]?.holders).toMatchObject([{ unit: roads, post: 'handler', claimedBy: null }]);
  expect(holdings[1]?.holders).toMatchObject([{ claimedBy: 'stand-in', onBehalfOf: handler.userId }]);
  expect(holdings.map(({ workingTime }) => workingTime)).toEqual([HOUR, 2 * HOUR]);
});
