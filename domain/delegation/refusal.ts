/** May this delegation be made? Refusals come in a fixed order, the plainest reason first. */
import type { ErrorCode } from '../errors.ts';
import type { Instant, UnitId, UserId } from '../ids.ts';
import type { Holding } from '../organisation.ts';
import { ancestorsOf, isSamePost } from './acting.ts';
import { delegationPolicy, type DelegationPolicy } from './policy.ts';
import type { DelegationFact, OwnPost, PostKey, UnitInLine } from './types.ts';

export interface DelegationRequest extends PostKey {
  readonly fromUserId: UserId;
  readonly toUserId: UserId;
  readonly validFrom: Instant;
  readonly validTo: Instant;
}

export interface DelegationFacts {
  /** Posts held now by those concerned. */
  readonly own: readonly OwnPost[];
  /** Everything of this post that is not over. */
  readonly delegations: readonly DelegationFact[];
  readonly unit: UnitInLine;
  /** Units in which the delegate works. */
  readonly delegateUnits: readonly UnitInLine[];
}

export function delegationRefusal(
  request: DelegationRequest,
  facts: DelegationFacts,
  now: Instant,
  policy: DelegationPolicy = delegationPolicy,
): ErrorCode | null {
  const { validFrom, validTo } = request;
  if (policy.neverDelegated.includes(request.post)) return 'DELEGATION_POST_NOT_ALLOWED';
  if (request.fromUserId === request.toUserId) return 'DELEGATION_TO_SELF';
  if (validTo <= validFrom || validTo <= now) return 'DELEGATION_PERIOD_INVALID';
  if (validTo - validFrom > policy.longest) return 'DELEGATION_TOO_LONG';
  if (!facts.delegateUnits.some((unit) => isInReach(facts.unit, unit, policy))) return 'DELEGATE_NOT_ELIGIBLE';
  const around = facts.delegations.filter((other) => isSamePost(other, request) && overlaps(other, request, now));
  if (around.some(({ fromUserId }) => fromUserId === request.fromUserId)) return 'DELEGATION_OVERLAPS';
  // Before the question whether he may pass it on: who would close a circle is told so.
  if (ancestorsOf(request.fromUserId, around).includes(request.toUserId)) return 'DELEGATION_CYCLE';
  return mayPassOn(request, facts.own, around, now) ? null : 'DELEGATION_NOT_HELD';
}

/**
 * May somebody in these posts arrange, or end, a delegation of this person's post? Everybody may for himself. Whoever
 * only stands in for the leader arranges nothing in his own favour: he could make his own delegation last for ever.
 */
export function mayArrange(
  userId: UserId,
  holdings: readonly Holding[],
  request: { readonly fromUserId: UserId; readonly toUserId: UserId; readonly unitId: UnitId },
  policy: DelegationPolicy = delegationPolicy,
): boolean {
  if (userId === request.fromUserId) return true;
  return holdings.some(({ unit, post, onBehalfOf }) => {
    const isPartial = onBehalfOf !== undefined && request.toUserId === userId;
    return unit.id === request.unitId && policy.arrangedBy.includes(post) && !isPartial;
  });
}

export function isInReach(
  of: UnitInLine,
  unit: UnitInLine,
  { fromUnits }: Pick<DelegationPolicy, 'fromUnits'> = delegationPolicy,
): boolean {
  if (unit.id === of.id) return fromUnits.includes('same');
  if (unit.id === of.superiorId) return fromUnits.includes('superior');
  return unit.superiorId === of.id && unit.kind === 'centre' && fromUnits.includes('subordinate');
}

/** He holds the post himself, or acts in it for the whole of the period: what is lent is not lent for longer. */
function mayPassOn(
  request: DelegationRequest,
  own: readonly OwnPost[],
  around: readonly DelegationFact[],
  now: Instant,
): boolean {
  const holds = (userId: UserId) => own.some((held) => held.userId === userId && isSamePost(held, request));
  if (holds(request.fromUserId)) return true;
  const from = Math.max(request.validFrom, now);
  const covering = around.filter(
    (link) => link.revokedAt === null && link.validFrom <= from && request.validTo <= link.validTo,
  );
  return ancestorsOf(request.fromUserId, covering).some(holds);
}

/** From now on: a delegation that begins in the past lets nobody act in the past. */
function overlaps(one: DelegationFact, request: DelegationRequest, now: Instant): boolean {
  const from = Math.max(request.validFrom, now);
  return one.revokedAt === null && one.validFrom < request.validTo && from < one.validTo;
}
