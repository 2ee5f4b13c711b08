/** Who takes over from a unit: its superior, or the next unit above that has somebody in the post. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EscalationRoute } from '#domain/case/commands.ts';
import type { UnitId } from '#domain/ids.ts';
import type { Level, Post, UnitKind, UnitRef } from '#domain/organisation.ts';

interface Superior {
  readonly id: UnitId;
  readonly level: Level;
  readonly kind: UnitKind;
  readonly held: boolean;
}

/** `height` bounds the climb: a loop in the chart must not hang an escalation. */
const SUPERIORS = `
with recursive above (id, level, kind, superior_id, height) as (
  select u.id, u.level, u.kind, u.superior_id, 1
  from org_unit u join org_unit below on below.superior_id = u.id
  where below.id = ?
  union all
  select u.id, u.level, u.kind, u.superior_id, above.height + 1
  from org_unit u join above on above.superior_id = u.id
  where above.height < 16)
select above.id, above.level, above.kind, exists (
  select from post_holding h join app_user p on p.id = h.user_id
  where h.unit_id = above.id and h.post = ? and p.disabled_at is null
    and h.valid_from <= now() and (h.valid_to is null or h.valid_to > now())) as held
from above join org_unit u on u.id = above.id
where u.valid_from <= now() and (u.valid_to is null or u.valid_to > now())
order by above.height`;

/** `to` is null at the top, and where nobody above holds the post. */
export async function findEscalationRoute(
  em: EntityManager,
  from: UnitRef,
  post: Post,
  accused: readonly UnitId[] = [],
): Promise<EscalationRoute> {
  const chain: Superior[] = await em.execute(SUPERIORS, [from.id, post]);
  // A report climbs past the unit it accuses (信访工作条例 §30).
  const superiors = chain.filter(({ id }) => !accused.includes(id));
  const next = superiors.find(({ held }) => held);
  return {
    from,
    to: next === undefined ? null : { id: next.id, level: next.level, kind: next.kind },
    skippedUnheld: superiors[0] !== undefined && !superiors[0].held,
  };
}
