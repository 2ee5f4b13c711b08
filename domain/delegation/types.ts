/** Absence and delegation (代理): a post handed to a colleague from one instant to another. */
import type { Instant, UnitId, UserId } from '../ids.ts';
import type { Post, UnitRef } from '../organisation.ts';

/** A post in a unit: what queues belong to, and what is handed over. */
export interface PostKey {
  readonly unitId: UnitId;
  readonly post: Post;
}

/** `validTo` is exclusive. Nothing happens at its end: whether a delegation holds is derived from the present instant. */
export interface DelegationFact extends PostKey {
  readonly fromUserId: UserId;
  readonly toUserId: UserId;
  readonly validFrom: Instant;
  readonly validTo: Instant;
  readonly revokedAt: Instant | null;
}

/** A post somebody holds himself at the instant asked about. */
export interface OwnPost extends PostKey {
  readonly userId: UserId;
}

/** A unit as far as delegation looks at it: its place in the line of superiors. */
export interface UnitInLine extends UnitRef {
  readonly superiorId: UnitId | null;
}
