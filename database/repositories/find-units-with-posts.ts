/** The units of a territory and what work can be done in them. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { UnitId } from '#domain/ids.ts';
import type { Post } from '#domain/organisation.ts';
import { OrgUnit } from '../entities/org-unit.entity.ts';
import { plainTable, queryPlain } from '../plain-rows.ts';

export interface StaffedUnit {
  readonly unit: OrgUnit;
  /** Posts that somebody holds now who can sign in. */
  readonly held: readonly Post[];
}

/**
 * Units that exist now and have anybody in them: those of the divisions, of what lies directly under the lowest of them,
 * and the superior of `owner`.
 */
const UNITS_WITH_POSTS = (columns: string): string => `
select ${columns}, array_agg(distinct h.post) as held
from org_unit u
join post_holding h on h.unit_id = u.id and h.valid_from <= now() and (h.valid_to is null or h.valid_to > now())
join app_user p on p.id = h.user_id and p.disabled_at is null
where u.jurisdiction = $1 and u.valid_from <= now() and (u.valid_to is null or u.valid_to > now())
  and (u.division_code = any($2::text[])
    or u.division_code in (select d.code from division d where d.parent_code = $3)
    or u.id = (select o.superior_id from org_unit o where o.id = $4))
group by u.id
order by u.code`;

/** `divisions`: those a case lies in, the lowest first. */
export async function findUnitsWithPosts(
  em: EntityManager,
  jurisdiction: string,
  divisions: readonly string[],
  owner: UnitId,
): Promise<readonly StaffedUnit[]> {
  const { columns, toRow } = plainTable(em, OrgUnit);
  const rows = await queryPlain<Record<string, unknown> & { readonly held: readonly Post[] }>(
    em,
    UNITS_WITH_POSTS(columns('u')),
    [jurisdiction, divisions, divisions[0] ?? '', owner],
    'units-with-posts',
  );
  return rows.map(({ held, ...unit }) => ({ unit: toRow(unit), held }));
}
