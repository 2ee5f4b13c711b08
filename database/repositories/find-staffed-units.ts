/** What routing asks of the organisation: who has people in a post, and whom the duty list names. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Post } from '#domain/organisation.ts';
import { DutyListEntry } from '../entities/duty-list-entry.entity.ts';
import { OrgUnit } from '../entities/org-unit.entity.ts';
import { plainTable, queryPlain } from '../plain-rows.ts';

const valid = (alias: string): string =>
  `${alias}.valid_from <= now() and (${alias}.valid_to is null or ${alias}.valid_to > now())`;

/** Units of the divisions that exist now and have somebody in the post now who can sign in. */
export async function findStaffedUnits(
  em: EntityManager,
  jurisdiction: string,
  divisions: readonly string[],
  post: Post,
): Promise<OrgUnit[]> {
  const { columns, toRow } = plainTable(em, OrgUnit);
  const rows = await queryPlain<Record<string, unknown>>(
    em,
    `select ${columns('u')} from org_unit u
    where u.jurisdiction = $1 and u.division_code = any($2::text[]) and ${valid('u')}
      and exists (select from post_holding h join app_user p on p.id = h.user_id
        where h.unit_id = u.id and h.post = $3 and p.disabled_at is null and ${valid('h')})
    order by u.code`,
    [jurisdiction, divisions, post],
    'staffed-units',
  );
  return rows.map(toRow);
}

export async function findDutyList(
  em: EntityManager,
  jurisdiction: string,
  categoryCode: string,
): Promise<DutyListEntry[]> {
  const { columns, toRow } = plainTable(em, DutyListEntry);
  const rows = await queryPlain<Record<string, unknown>>(
    em,
    `select ${columns('d')} from duty_list_entry d where d.jurisdiction = $1 and d.category_code = $2`,
    [jurisdiction, categoryCode],
    'duty-list',
  );
  return rows.map(toRow);
}
