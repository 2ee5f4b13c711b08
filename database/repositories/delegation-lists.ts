/** Lists of delegations for people to read, and of those who may stand in. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { delegationPolicy } from '#domain/delegation/policy.ts';
import { isInReach } from '#domain/delegation/refusal.ts';
import type { UnitInLine } from '#domain/delegation/types.ts';
import type { UnitId, UserId } from '#domain/ids.ts';
import { AppUser } from '../entities/app-user.entity.ts';
import { Delegation } from '../entities/delegation.entity.ts';
import { OrgUnit } from '../entities/org-unit.entity.ts';
import { PostHolding } from '../entities/post-holding.entity.ts';

/** Enough for the page of a person or a unit; older ones are in the audit trail. */
const SHOWN = 100;

export interface DelegationFilter {
  readonly fromUserId?: UserId;
  readonly toUserId?: UserId;
  readonly unitIds?: readonly UnitId[];
  /** What is over or revoked is history. */
  readonly presentAt?: Date | null;
}

export function findDelegations(em: EntityManager, filter: DelegationFilter): Promise<Delegation[]> {
  const { fromUserId, toUserId, unitIds, presentAt } = filter;
  return em.find(
    Delegation,
    {
      ...(fromUserId === undefined ? {} : { fromUserId }),
      ...(toUserId === undefined ? {} : { toUserId }),
      ...(unitIds === undefined ? {} : { unitId: { $in: [...unitIds] } }),
      ...(presentAt ? { validTo: { $gt: presentAt }, revokedAt: null } : {}),
    },
    { orderBy: { validFrom: 'desc', id: 'desc' }, limit: SHOWN },
  );
}

export interface HoldingOfPerson {
  readonly holding: Pick<PostHolding, 'unitId' | 'post'>;
  readonly user: Pick<AppUser, 'id' | 'username' | 'displayName'>;
  /** Received by delegation: may be passed on, but is no post of his own. */
  readonly onBehalfOf?: UserId;
}

/** Posts held now in these units by people whose accounts work; powers that cannot be lent are left out. */
export async function findDelegable(
  em: EntityManager,
  where: { readonly unitIds?: readonly UnitId[]; readonly userId?: UserId },
  now: Date,
): Promise<HoldingOfPerson[]> {
  const holdings = await em.find(
    PostHolding,
    {
      ...(where.unitIds === undefined ? {} : { unitId: { $in: [...where.unitIds] } }),
      ...(where.userId === undefined ? {} : { userId: where.userId }),
      post: { $nin: [...delegationPolicy.neverDelegated] },
      validFrom: { $lte: now },
      $or: [{ validTo: null }, { validTo: { $gt: now } }],
    },
    { orderBy: { unitId: 'asc', post: 'asc', id: 'asc' } },
  );
  const users = await em.find(AppUser, { id: { $in: holdings.map(({ userId }) => userId) }, disabledAt: null });
  const byId = new Map(users.map((user) => [user.id, user]));
  return holdings.flatMap((holding) => {
    const user = byId.get(holding.userId);
    return user === undefined ? [] : [{ holding, user }];
  });
}

/** Units whose people may stand in for a post of this unit: itself first, then its superior, then centres below. */
export async function unitsInReach(em: EntityManager, unit: OrgUnit, now: Date): Promise<OrgUnit[]> {
  const near = await em.find(OrgUnit, {
    jurisdiction: unit.jurisdiction,
    validFrom: { $lte: now },
    $and: [
      { $or: [{ validTo: null }, { validTo: { $gt: now } }] },
      { $or: [{ id: unit.id }, { superiorId: unit.id }, ...(unit.superiorId ? [{ id: unit.superiorId }] : [])] },
    ],
  });
  const nearness = ({ id }: OrgUnit) => (id === unit.id ? 0 : id === unit.superiorId ? 1 : 2);
  return near
    .filter((row) => isInReach(inLine(unit), inLine(row)))
    .toSorted((one, other) => nearness(one) - nearness(other));
}

export function inLine({ id, level, kind, superiorId }: OrgUnit): UnitInLine {
  return { id, level, kind, superiorId: superiorId ?? null };
}
