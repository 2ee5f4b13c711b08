import { describe, expect, test } from 'vitest';
import { noticesOfMaking, noticesOfRevoking } from '#domain/delegation/notices.ts';
import type { UserId } from '#domain/ids.ts';

const absent = 'absent' as UserId;
const standIn = 'stand-in' as UserId;
const leader = 'leader' as UserId;
const delegation = { fromUserId: absent, toUserId: standIn, validTo: 2_000 };

describe('who is told of a delegation', () => {
  test('the stand-in, when somebody delegates his own post; both of its end, at its end', () => {
    expect(noticesOfMaking(delegation, { by: absent, at: 1_000 })).toEqual([
      { kind: 'delegated', userId: standIn, at: 1_000 },
      { kind: 'delegationEnded', userId: standIn, at: 2_000 },
      { kind: 'delegationEnded', userId: absent, at: 2_000 },
    ]);
  });

  test('both, when a leader arranges it for somebody who fell ill', () => {
    const told = noticesOfMaking(delegation, { by: leader, at: 1_000 }).filter(({ kind }) => kind === 'delegated');
    expect(told.map(({ userId }) => userId)).toEqual([standIn, absent]);
  });

  test('the other side, when it is taken back', () => {
    expect(noticesOfRevoking(delegation, { by: absent, at: 1_500 })).toEqual([
      { kind: 'delegationRevoked', userId: standIn, at: 1_500 },
    ]);
    expect(noticesOfRevoking(delegation, { by: leader, at: 1_500 })).toHaveLength(2);
  });
});
