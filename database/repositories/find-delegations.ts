/** Delegations around a person: those that could make him act for others, or others for him. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DelegationFact, OwnPost, PostKey } from '#domain/delegation/types.ts';
import type { UserId } from '#domain/ids.ts';
import { delegationPolicy } from '#domain/delegation/policy.ts';
import { Delegation } from '../entities/delegation.entity.ts';
import { PostHolding } from '../entities/post-holding.entity.ts';

export interface DelegationsAround {
  readonly delegations: readonly DelegationFact[];
  /** Who holds the posts they speak of at `now`. */
  readonly own: readonly OwnPost[];
}

/**
 * Every delegation of the posts that this person holds or has been given, begun and not over for longer than one may
 * last: claims of stand-ins outlive the delegation. One query for most people, who have nothing to do with any.
 */
export async function findDelegationsAround(em: EntityManager, userId: UserId, now: Date): Promise<DelegationsAround> {
  const at = now.toISOString();
  const rows = await em.execute(
    `with concerned (unit_id, post) as (
      select unit_id, post from post_holding
        where user_id = ?::uuid and valid_from <= ?::timestamptz and (valid_to is null or valid_to > ?::timestamptz)
      union
      select unit_id, post from delegation
        where to_user_id = ?::uuid and valid_from <= ?::timestamptz and valid_to > ?::timestamptz and revoked_at is null)
    select d.* from concerned c join delegation d on d.unit_id = c.unit_id and d.post = c.post
    where d.valid_from <= ?::timestamptz and d.valid_to > ?::timestamptz`,
    [userId, at, at, userId, at, at, at, new Date(now.getTime() - delegationPolicy.longest).toISOString()],
  );
  const delegations = rows.map((row) => delegationFact(em.map(Delegation, row)));
  return { delegations, own: await holdersOf(em, delegations, now) };
}

/** Who holds these posts himself at `now`. */
export async function holdersOf(em: EntityManager, posts: readonly PostKey[], now: Date): Promise<OwnPost[]> {
  if (posts.length === 0) return [];
  const keys = new Set(posts.map(({ unitId, post }) => `${unitId} ${post}`));
  const rows = await em.find(PostHolding, {
    unitId: { $in: [...new Set(posts.map(({ unitId }) => unitId))] },
    validFrom: { $lte: now },
    $or: [{ validTo: null }, { validTo: { $gt: now } }],
  });
  return rows.filter(({ unitId, post }) => keys.has(`${unitId} ${post}`)).map(ownPost);
}

export function delegationFact(row: Delegation): DelegationFact {
  const { unitId, post, fromUserId, toUserId, validFrom, validTo, revokedAt } = row;
  return {
    unitId,
    post,
    fromUserId,
    toUserId,
    validFrom: validFrom.getTime(),
    validTo: validTo.getTime(),
    revokedAt: revokedAt?.getTime() ?? null,
  };
}

function ownPost({ userId, unitId, post }: PostHolding): OwnPost {
  return { userId, unitId, post };
}
