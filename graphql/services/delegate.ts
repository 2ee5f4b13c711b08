/**
 * Making and revoking delegations. The rules are the domain's; this gathers their facts inside one transaction that waits
 * for others of the same jurisdiction, so that two people cannot close a circle from both ends.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { noticesOfMaking, noticesOfRevoking } from '#domain/delegation/notices.ts';
import { delegationRefusal, mayArrange } from '#domain/delegation/refusal.ts';
import { DomainError } from '#domain/errors.ts';
import type { RequestId, UnitId, UserId } from '#domain/ids.ts';
import type { Post } from '#domain/organisation.ts';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { Delegation } from '#database/entities/delegation.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { findDelegable, inLine } from '#database/repositories/delegation-lists.ts';
import { delegationFact, holdersOf } from '#database/repositories/find-delegations.ts';
import { tellOfDelegation } from '#database/repositories/tell-of-delegation.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import type { SignedInContext } from '../context.ts';

export interface DelegateRequest {
  readonly fromUserId: UserId;
  readonly toUserId: UserId;
  /** Without a post: all posts he holds, as for an absence. */
  readonly unitId?: UnitId | undefined;
  readonly post?: Post | undefined;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly reason: string;
  readonly requestId: RequestId;
}

export function makeDelegations(context: SignedInContext, request: DelegateRequest): Promise<readonly Delegation[]> {
  const { em, viewer } = context;
  return em.transactional(async (tx) => {
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`delegation/${viewer.jurisdiction}`]);
    const now = new Date();
    const posts = await postsOf(tx, request, now);
    if (posts.length === 0) throw new DomainError('DELEGATION_NOT_HELD');
    const made: Delegation[] = [];
    for (const { unitId, post } of posts) {
      if (!mayArrange(viewer.userId, viewer.holdings, { ...request, unitId })) {
        throw new DomainError('FORBIDDEN');
      }
      // The key is the request's: sent twice, it is found and not made again.
      const id = namedUuid(`delegation:${viewer.userId}:${request.requestId}:${unitId}:${post}`);
      const before = await tx.findOne(Delegation, { id });
      if (before !== null && !isOf(before, request)) throw new DomainError('REQUEST_REUSED');
      made.push(before ?? (await makeOne(context, tx, { id, unitId, post }, request, now)));
    }
    return made;
  });
}

/** Sent again, and not another one under the same id. */
function isOf(made: Delegation, { fromUserId, toUserId, validFrom, validTo, reason }: DelegateRequest): boolean {
  const isSame = made.fromUserId === fromUserId && made.toUserId === toUserId && made.reason === reason.trim();
  return isSame && made.validFrom.getTime() === validFrom.getTime() && made.validTo.getTime() === validTo.getTime();
}

async function postsOf(
  em: EntityManager,
  { fromUserId, unitId, post }: DelegateRequest,
  now: Date,
): Promise<readonly { readonly unitId: UnitId; readonly post: Post }[]> {
  if (unitId !== undefined && post !== undefined) return [{ unitId, post }];
  const held = await findDelegable(em, { userId: fromUserId }, now);
  return held.map(({ holding }) => holding).filter((holding) => unitId === undefined || holding.unitId === unitId);
}

async function makeOne(
  { viewer }: SignedInContext,
  em: EntityManager,
  key: { readonly id: string; readonly unitId: UnitId; readonly post: Post },
  { fromUserId, toUserId, validFrom, validTo, reason }: DelegateRequest,
  now: Date,
): Promise<Delegation> {
  const { jurisdiction, userId } = viewer;
  const unit = await em.findOne(OrgUnit, { id: key.unitId, jurisdiction });
  const to = await em.findOne(AppUser, { id: toUserId, jurisdiction, disabledAt: null });
  if (unit === null) throw new DomainError('NOT_FOUND');
  if (to === null) throw new DomainError('DELEGATE_NOT_ELIGIBLE');
  const { unitId, post } = key;
  const rows = await em.find(Delegation, { unitId, post, validTo: { $gt: now } });
  const work = await findDelegable(em, { userId: toUserId }, now);
  const delegateUnits = await em.find(OrgUnit, {
    id: { $in: work.map(({ holding }) => holding.unitId) },
    jurisdiction,
  });
  const refusal = delegationRefusal(
    { unitId, post, fromUserId, toUserId, validFrom: validFrom.getTime(), validTo: validTo.getTime() },
    {
      own: await holdersOf(em, [{ unitId, post }], now),
      delegations: rows.map(delegationFact),
      unit: inLine(unit),
      delegateUnits: delegateUnits.map(inLine),
    },
    now.getTime(),
  );
  if (refusal !== null) throw new DomainError(refusal);
  const row = { ...key, jurisdiction, fromUserId, toUserId, validFrom, validTo, reason: reason.trim() };
  await em.insert(Delegation, { ...row, createdBy: userId, createdAt: now });
  const sides = { fromUserId, toUserId, validTo: validTo.getTime() };
  await tellOfDelegation(em, row, noticesOfMaking(sides, { by: userId, at: now.getTime() }));
  return em.findOneOrFail(Delegation, { id: key.id });
}

/** Revoking twice is revoking once. */
export async function revokeDelegation({ em, viewer }: SignedInContext, id: string): Promise<readonly Delegation[]> {
  const row = await em.findOne(Delegation, { id });
  if (row === null) throw new DomainError('NOT_FOUND');
  if (!mayRevoke(viewer, row)) throw new DomainError('FORBIDDEN');
  const now = new Date();
  await em.transactional(async (tx) => {
    const revoked = { revokedAt: now, revokedBy: viewer.userId };
    if ((await tx.nativeUpdate(Delegation, { id, revokedAt: null }, revoked)) === 0) return;
    await tellOfDelegation(tx, row, noticesOfRevoking(row, { by: viewer.userId, at: now.getTime() }));
  });
  return [await em.findOneOrFail(Delegation, { id }, { refresh: true })];
}

/** Whoever might have made it, or did. */
export function mayRevoke(viewer: SignedInContext['viewer'], row: Delegation): boolean {
  return row.createdBy === viewer.userId || mayArrange(viewer.userId, viewer.holdings, row);
}
