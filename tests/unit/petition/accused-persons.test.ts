/** Persons whom a report accuses are named when it is known who they are (信访工作条例 §30, §46). */
import { describe, expect, test } from 'vitest';
import type { UserId } from '#domain/ids.ts';
import { petitionReport, petitionReport2 } from '#domain/processes/petition/report.ts';
import { person } from '../kernel/cast.ts';
import { codeOf } from '../kernel/test-case.ts';
import { attempt, clerk, countyOffice, filed, health, housing, housingWorker, step } from './petition-case.ts';

const DAY = '2026-03-02 09:00';
const accused = { denied: { unitIds: [health.id], userIds: [] } };
const idOf = (who: ReturnType<typeof person>): UserId => (who.kind === 'person' ? who.userId : ('' as UserId));

describe('a person accused', () => {
  test('is kept from the case wherever he works, from then on', () => {
    const moved = person('moved', ['acceptor', countyOffice]);
    const it = filed(petitionReport2, DAY, accused);
    expect(it.buttons(moved)).toContain('transfer');
    step(it, clerk, 'nameAccused', { accused: [idOf(moved)] });
    expect(it.buttons(moved)).toEqual([]);
    expect(codeOf(attempt(it, moved, 'transfer', { unit: housing }))).toBe('NOT_FOUND');
    expect(it.state.denied).toEqual({ unitIds: [health.id], userIds: [idOf(moved)] });
    expect(it.state.state).toBe('registered');
    step(it, clerk, 'transfer', { unit: housing });
  });

  test('§30: is not reached through who stands in for him, nor in a post in which he stands in for another', () => {
    const post = { post: 'acceptor', unit: countyOffice } as const;
    const instead = { kind: 'person', userId: 'instead' as UserId } as const;
    const standIn = { ...instead, holdings: [{ ...post, onBehalfOf: 'accused' as UserId }] };
    const elsewhere = { ...instead, userId: 'accused' as UserId, holdings: [{ ...post, onBehalfOf: idOf(clerk) }] };
    const it = filed(petitionReport2, DAY, accused);
    expect(it.buttons(standIn)).toContain('transfer');
    step(it, clerk, 'nameAccused', { accused: ['accused' as UserId] });
    for (const who of [standIn, elsewhere]) {
      expect(it.buttons(who)).toEqual([]);
      expect(codeOf(attempt(it, who, 'transfer', { unit: housing }))).toBe('NOT_FOUND');
    }
  });

  test('loses the task that he had claimed', () => {
    const it = filed(petitionReport2, DAY, accused);
    step(it, clerk, 'acceptOwn');
    const handler = person('handler-accused', ['handler', countyOffice]);
    const [task] = it.state.workItems.filter(({ status }) => status === 'open');
    it.give({ type: 'claim', workItemId: task!.id, requestId: it.nextRequest(), actor: handler });
    expect(it.state.workItems.find(({ id }) => id === task!.id)?.claimedBy).toBe(idOf(handler));
    step(it, clerk, 'nameAccused', { accused: [idOf(handler)] });
    expect(it.state.workItems.find(({ id }) => id === task!.id)?.claimedBy).toBeNull();
  });

  test('is named once, and somebody must be', () => {
    const it = filed(petitionReport2, DAY);
    expect(codeOf(attempt(it, clerk, 'nameAccused'))).toBe('TARGET_REQUIRED');
    step(it, clerk, 'nameAccused', { accused: [idOf(housingWorker)] });
    expect(it.state.denied).toEqual({ unitIds: [], userIds: [idOf(housingWorker)] });
    expect(codeOf(attempt(it, clerk, 'nameAccused', { accused: [idOf(housingWorker)] }))).toBe('SAME_TARGET');
    step(it, clerk, 'nameAccused', { accused: [idOf(housingWorker), 'one-more' as UserId] });
    expect(it.state.denied?.userIds).toEqual([idOf(housingWorker), 'one-more']);
  });
});

test('the report that was published before stays as it was', () => {
  const { version: _, actions, ...rest } = petitionReport2;
  const { nameAccused, ...others } = actions;
  expect(nameAccused?.basis).toBe('信访工作条例 §30');
  expect({ ...rest, actions: others, version: 1 }).toEqual(petitionReport);
});
