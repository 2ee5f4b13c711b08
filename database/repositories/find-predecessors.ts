/** Abolished units whose work the holders of posts in their successors carry on. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { UnitId, UserId } from '#domain/ids.ts';
import type { Level, Post, UnitKind } from '#domain/organisation.ts';
import { PostHolding } from '../entities/post-holding.entity.ts';

export interface Inheritance {
  /** The unit of today, after however many reorganisations. */
  readonly heirId: UnitId;
  readonly unit: {
    readonly id: UnitId;
    readonly level: Level;
    readonly kind: UnitKind;
    readonly divisionCode: string;
  };
}

/** `height` bounds the climb: a loop in the records must not hang a sign-in. */
const PREDECESSORS = `
with recursive line (unit_id, heir_id, height) as (
  select predecessor_id, successor_id, 1 from org_unit_succession
  where successor_id = any(?::uuid[]) and since <= ?::timestamptz
  union all
  select s.predecessor_id, line.heir_id, line.height + 1
  from org_unit_succession s join line on s.successor_id = line.unit_id
  where s.since <= ?::timestamptz and line.height < 16)
select distinct line.heir_id as "heirId", u.id, u.level, u.kind, u.division_code as "divisionCode"
from line join org_unit u on u.id = line.unit_id
where u.valid_to <= ?::timestamptz
order by u.id`;

export async function findPredecessors(
  em: EntityManager,
  unitIds: readonly UnitId[],
  now: Date,
): Promise<readonly Inheritance[]> {
  if (unitIds.length === 0) return [];
  const at = now.toISOString();
  const rows: (Inheritance['unit'] & { readonly heirId: UnitId })[] = await em.execute(PREDECESSORS, [
    `{${unitIds.join(',')}}`,
    at,
    at,
    at,
  ]);
  return rows.map(({ heirId, ...unit }) => ({ heirId, unit }));
}

/** Everybody who ever held the post in one of the units: what they claimed there binds nobody who carries the work on. */
export async function findFormerHolders(
  em: EntityManager,
  units: readonly UnitId[],
): Promise<(unitId: UnitId, post: Post) => readonly UserId[]> {
  const rows = units.length === 0 ? [] : await em.find(PostHolding, { unitId: { $in: [...units] } });
  return (unitId, post) => [
    ...new Set(rows.filter((row) => row.unitId === unitId && row.post === post).map(({ userId }) => userId)),
  ];
}
