/** In whose name the clock issues a supervision order. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { UnitId } from '#domain/ids.ts';
import type { UnitRef } from '#domain/organisation.ts';
import { findEscalationRoute } from './find-escalation-route.ts';

interface Issuer {
  readonly issuer: UnitRef;
  /** The nearest unit has nobody in the post: the order shows in the unowned queue of `issuer`. */
  readonly skippedUnheld: boolean;
}

/**
 * The centre that runs the case supervises whoever else has it in hand; what it has in hand itself is for the centre
 * above it. With no supervisor anywhere the order is opened all the same, and is unowned.
 */
export async function findIssuer(
  em: EntityManager,
  owner: UnitRef,
  holder: UnitRef,
  accused: readonly UnitId[] = [],
): Promise<Issuer> {
  if (owner.id !== holder.id && (await hasSupervisor(em, owner))) return { issuer: owner, skippedUnheld: false };
  const { to, skippedUnheld } = await findEscalationRoute(em, owner, 'supervisor', accused);
  if (to !== null) return { issuer: to, skippedUnheld: skippedUnheld || owner.id !== holder.id };
  return { issuer: owner, skippedUnheld: !(await hasSupervisor(em, owner)) };
}

/** Somebody who can sign in. */
const SUPERVISORS = `
select from post_holding h join app_user p on p.id = h.user_id
where h.unit_id = ? and h.post = 'supervisor' and p.disabled_at is null
  and h.valid_from <= now() and (h.valid_to is null or h.valid_to > now()) limit 1`;

async function hasSupervisor(em: EntityManager, { id }: UnitRef): Promise<boolean> {
  return (await em.execute<unknown[]>(SUPERVISORS, [id])).length > 0;
}
