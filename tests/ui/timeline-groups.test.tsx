import { describe, expect, test } from 'vitest';
import type { PageEvent } from '../../admin-ui/resources/cases/case-queries.ts';
import { groupByDay, matchesFilter } from '../../admin-ui/resources/cases/timeline-groups.ts';

function event(seq: number, type: string, at: string, byEngine = false): PageEvent {
  return {
    seq,
    at,
    type,
    summary: { zh: '', en: '' },
    reason: null,
    actor: byEngine ? null : { id: 'u1', displayName: '林志强' },
    onBehalfOf: null,
    unit: null,
    post: null,
    engineReason: byEngine ? 'clock' : null,
    hash: '',
  };
}

const events = [
  event(1, 'opened', '2026-11-23T15:00:00Z'),
  event(2, 'workItemOpened', '2026-11-23T15:00:00Z'),
  event(3, 'noteAdded', '2026-11-23T17:00:00Z'),
  event(4, 'rungReached', '2026-11-24T01:00:00Z', true),
];
const seqs = (list: readonly PageEvent[]) => list.map(({ seq }) => seq);

describe('timeline', () => {
  test('the main view leaves out the bookkeeping, "all" leaves out nothing', () => {
    expect(seqs(events.filter((each) => matchesFilter(each, 'essential')))).toEqual([1, 3, 4]);
    expect(seqs(events.filter((each) => matchesFilter(each, 'all')))).toEqual([1, 2, 3, 4]);
  });

  test('notes and the acts of the engine can be looked at alone', () => {
    expect(seqs(events.filter((each) => matchesFilter(each, 'notes')))).toEqual([3]);
    expect(seqs(events.filter((each) => matchesFilter(each, 'engine')))).toEqual([4]);
  });

  test('days are those of the city, newest first', () => {
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
    const groups = groupByDay(events, (at) => day.format(new Date(at)));
    expect(groups.map((group) => [group.day, seqs(group.events)])).toEqual([
      ['2026-11-24', [4, 3]],
      ['2026-11-23', [2, 1]],
    ]);
  });
});
