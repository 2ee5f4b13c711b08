import type { EntityManager } from '@mikro-orm/postgresql';
import { defineAbility } from '#domain/authz/ability.ts';
import type { HeldPost } from '#domain/authz/subjects.ts';
import { actingPosts, isSamePost, standInsOf } from '#domain/delegation/acting.ts';
import type { PostKey } from '#domain/delegation/types.ts';
import type { UserId } from '#domain/ids.ts';
import type { Holding } from '#domain/organisation.ts';
import type { AppUser } from '#database/entities/app-user.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { PostHolding } from '#database/entities/post-holding.entity.ts';
import { findDelegationsAround } from '#database/repositories/find-delegations.ts';
import { findFormerHolders, findPredecessors } from '#database/repositories/find-predecessors.ts';
import type { Viewer } from '../viewer.ts';

type Held = PostKey & Pick<Holding, 'onBehalfOf' | 'sharesClaimsOf'>;

/**
 * The posts held at `now`, own ones first, in units that exist at `now`, then the same posts in units these took over
 * from; and the ability made of them.
 */
export async function loadViewer(em: EntityManager, user: AppUser, now: Date): Promise<Viewer> {
  const { id: userId, username, displayName, jurisdiction } = user;
  const held = [...(await postsOf(em, user, now))];
  const units = await em.find(OrgUnit, {
    id: { $in: held.map(({ unitId }) => unitId) },
    jurisdiction,
    ...validAt(now),
  });
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const present = held.flatMap(({ unitId, ...rest }): HeldPost[] => {
    const unit = unitById.get(unitId);
    if (unit === undefined) return [];
    const { id, level, kind, divisionCode, departmentType } = unit;
    return [{ ...rest, unit: { id, level, kind, divisionCode, departmentType: departmentType ?? null } }];
  });
  const holdings = [...present, ...(await inheritedPosts(em, userId, present, now))];
  return {
    userId,
    username,
    displayName,
    jurisdiction,
    holdings,
    ability: defineAbility({ userId, jurisdiction }, holdings),
  };
}

/** An abolished unit's queues are worked off by its successor; what its people had claimed there is free. */
async function inheritedPosts(
  em: EntityManager,
  userId: UserId,
  present: readonly HeldPost[],
  now: Date,
): Promise<readonly HeldPost[]> {
  const heirs = [...new Set(present.filter(({ post }) => post !== 'administrator').map(({ unit }) => unit.id))];
  const predecessors = await findPredecessors(em, heirs, now);
  const formerHolders = await findFormerHolders(
    em,
    predecessors.map(({ unit }) => unit.id),
  );
  return predecessors.flatMap(({ heirId, unit }) =>
    present
      .filter((holding) => holding.unit.id === heirId && holding.post !== 'administrator')
      .map((holding): HeldPost => {
        const left = formerHolders(unit.id, holding.post).filter((former) => former !== userId);
        return { ...holding, unit, inherited: true, sharesClaimsOf: [...(holding.sharesClaimsOf ?? []), ...left] };
      }),
  );
}

async function postsOf(em: EntityManager, { id: userId }: AppUser, now: Date): Promise<readonly Held[]> {
  const rows = await em.find(PostHolding, { userId, ...validAt(now) }, { orderBy: { validFrom: 'asc', id: 'asc' } });
  const { delegations, own } = await findDelegationsAround(em, userId, now);
  const at = now.getTime();
  const mine = rows.map(({ unitId, post }): Held => {
    const links = delegations.filter((link) => isSamePost(link, { unitId, post }));
    const holders = own.filter((held) => isSamePost(held, { unitId, post })).map((held) => held.userId);
    const sharesClaimsOf = standInsOf(userId, links, holders, at);
    return sharesClaimsOf.length === 0 ? { unitId, post } : { unitId, post, sharesClaimsOf };
  });
  return [...mine, ...actingPosts(userId, own, delegations, at)];
}

function validAt(now: Date) {
  return { validFrom: { $lte: now }, $or: [{ validTo: null }, { validTo: { $gt: now } }] };
}
