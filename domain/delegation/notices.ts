/**
 * Who is told of a delegation: both sides, but for whoever did it himself. That it ends is told in advance and read from
 * that instant on; one that was taken back before tells of that instead.
 */
import type { Instant, UserId } from '../ids.ts';
import type { DelegationFact } from './types.ts';

export const delegationNoticeKinds = ['delegated', 'delegationEnded', 'delegationRevoked'] as const;
export type DelegationNoticeKind = (typeof delegationNoticeKinds)[number];

export interface DelegationNotice {
  readonly kind: DelegationNoticeKind;
  readonly userId: UserId;
  readonly at: Instant;
}

type Sides = Pick<DelegationFact, 'fromUserId' | 'toUserId'>;

interface Deed {
  readonly by: UserId;
  readonly at: Instant;
}

export function noticesOfMaking(
  delegation: Sides & Pick<DelegationFact, 'validTo'>,
  deed: Deed,
): readonly DelegationNotice[] {
  return [
    ...toOthers(delegation, deed).map((userId) => ({ kind: 'delegated' as const, userId, at: deed.at })),
    ...sidesOf(delegation).map((userId) => ({ kind: 'delegationEnded' as const, userId, at: delegation.validTo })),
  ];
}

export function noticesOfRevoking(delegation: Sides, deed: Deed): readonly DelegationNotice[] {
  return toOthers(delegation, deed).map((userId) => ({ kind: 'delegationRevoked', userId, at: deed.at }));
}

const sidesOf = ({ fromUserId, toUserId }: Sides): readonly UserId[] => [toUserId, fromUserId];
const toOthers = (sides: Sides, { by }: Deed): readonly UserId[] => sidesOf(sides).filter((userId) => userId !== by);
