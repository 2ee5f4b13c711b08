/**
 * In which posts somebody acts for others at an instant. A chain A→B→C counts while every link of it holds; it starts
 * with a person who holds the post himself, so a delegation ends with the posting it came from.
 */
import type { Instant, UserId } from '../ids.ts';
import type { DelegationFact, OwnPost, PostKey } from './types.ts';

export interface ActingPost extends PostKey {
  /** Whose post it is: the first of the chain. */
  readonly onBehalfOf: UserId;
  /** Their claims do not bind whoever acts: everybody between the holder and him, and who stood in before. */
  readonly sharesClaimsOf: readonly UserId[];
}

export function isInForce(delegation: DelegationFact, now: Instant): boolean {
  const isRevoked = delegation.revokedAt !== null && delegation.revokedAt <= now;
  return delegation.validFrom <= now && now < delegation.validTo && !isRevoked;
}

/** `own` and `delegations` may speak of any number of people and posts. */
export function actingPosts(
  userId: UserId,
  own: readonly OwnPost[],
  delegations: readonly DelegationFact[],
  now: Instant,
): readonly ActingPost[] {
  return postsIn(delegations).flatMap((post) => {
    const links = delegations.filter((delegation) => isSamePost(delegation, post));
    const inForce = links.filter((delegation) => isInForce(delegation, now));
    const holders = own.filter((held) => isSamePost(held, post)).map((held) => held.userId);
    return ancestorsOf(userId, inForce)
      .filter((ancestor) => holders.includes(ancestor))
      .map((onBehalfOf) => ({
        unitId: post.unitId,
        post: post.post,
        onBehalfOf,
        sharesClaimsOf: standInsOf(onBehalfOf, links, holders, now).filter((standIn) => standIn !== userId),
      }));
  });
}

/**
 * Who stands or stood in for the holder of a post. What they have claimed is the post's business and binds neither the
 * holder on his return nor the next stand-in. Those who hold the post themselves claim for themselves.
 */
export function standInsOf(
  holder: UserId,
  delegations: readonly DelegationFact[],
  holders: readonly UserId[],
  now: Instant,
): readonly UserId[] {
  const begun = delegations.filter(({ validFrom }) => validFrom <= now);
  const reached = closure(holder, (userId) =>
    begun.filter(({ fromUserId }) => fromUserId === userId).map(({ toUserId }) => toUserId),
  );
  return reached.filter((userId) => !holders.includes(userId));
}

/** Everybody whose delegation, direct or passed on, reaches this person; the nearest first. */
export function ancestorsOf(userId: UserId, links: readonly DelegationFact[]): readonly UserId[] {
  return closure(userId, (reached) =>
    links.filter(({ toUserId }) => toUserId === reached).map(({ fromUserId }) => fromUserId),
  );
}

/** Breadth first, each person once, without the person it starts from: ends on cycles as well. */
function closure(start: UserId, next: (userId: UserId) => readonly UserId[]): readonly UserId[] {
  const seen = new Set<UserId>([start]);
  for (const userId of seen) {
    for (const reached of next(userId)) seen.add(reached);
  }
  seen.delete(start);
  return [...seen];
}

export function isSamePost(one: PostKey, other: PostKey): boolean {
  return one.unitId === other.unitId && one.post === other.post;
}

function postsIn(delegations: readonly DelegationFact[]): readonly PostKey[] {
  return [...new Map(delegations.map((one) => [`${one.unitId} ${one.post}`, one])).values()];
}
