import type { EntityManager } from '@mikro-orm/postgresql';
import { defineAbility } from '#domain/authz/ability.ts';
import type { HeldPost } from '#domain/authz/subjects.ts';
import type { AppUser } from '#database/entities/app-user.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { PostHolding } from '#database/entities/post-holding.entity.ts';
import type { Viewer } from '../viewer.ts';

/** The posts held at `now` in units that exist at `now`, and the ability made of them. */
export async function loadViewer(em: EntityManager, user: AppUser, now: Date): Promise<Viewer> {
  const valid = { validFrom: { $lte: now }, $or: [{ validTo: null }, { validTo: { $gt: now } }] };
  const rows = await em.find(PostHolding, { userId: user.id, ...valid }, { orderBy: { validFrom: 'asc', id: 'asc' } });
  const units = await em.find(OrgUnit, { id: { $in: rows.map((row) => row.unitId) }, ...valid });
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const holdings = rows.flatMap((row): HeldPost[] => {
    const unit = unitById.get(row.unitId);
    if (unit === undefined) return [];
    const { id, level, kind, divisionCode } = unit;
    return [{ post: row.post, unit: { id, level, kind, divisionCode } }];
  });
  const { id: userId, username, displayName, jurisdiction } = user;
  return {
    userId,
    username,
    displayName,
    jurisdiction,
    holdings,
    ability: defineAbility({ userId, jurisdiction }, holdings),
  };
}
