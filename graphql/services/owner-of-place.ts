/** Who takes a new report: the lowest grid centre above the cell, from the village up, in which somebody is an acceptor. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '#domain/errors.ts';
import type { UnitId } from '#domain/ids.ts';
import type { Level, UnitRef } from '#domain/organisation.ts';
import { chooseOwner } from '#domain/routing/assign.ts';
import type { GridCell } from '#database/entities/grid-cell.entity.ts';
import { queryPlain } from '#database/plain-rows.ts';

interface Centre {
  readonly id: UnitId;
  readonly code: string;
  readonly level: Level;
  readonly isHeld: boolean;
}

export interface Ownership {
  readonly owner: UnitRef;
  readonly ownerCode: string;
  /** The centre of the village, or of the lowest level there is: its workers go to the site. */
  readonly site: UnitRef;
  /** A lower centre had nobody in the post. */
  readonly skippedUnheld: boolean;
}

const CENTRES = `
select u.id, u.code, u.level, exists (
  select from post_holding h join app_user p on p.id = h.user_id
  where h.unit_id = u.id and h.post = 'acceptor' and p.disabled_at is null
    and h.valid_from <= now() and (h.valid_to is null or h.valid_to > now())) as "isHeld"
from org_unit u
where u.jurisdiction = $1 and u.kind = 'centre' and u.division_code in ($2, $3, $4, $5)
  and u.valid_from <= now() and (u.valid_to is null or u.valid_to > now())`;

export async function ownerOfPlace(em: EntityManager, cell: GridCell): Promise<Ownership> {
  const { jurisdiction, villageCode, townCode, countyCode, cityCode } = cell;
  const places = [villageCode, townCode, countyCode, cityCode];
  const rows = await queryPlain<Centre>(em, CENTRES, [jurisdiction, ...places], 'centres-of-place');
  const chosen = chooseOwner(rows);
  if (chosen === null) throw new DomainError('OUTSIDE_JURISDICTION', { cell: cell.code });
  const { owner, site, skippedUnheld } = chosen;
  return { owner: refOf(owner), ownerCode: owner.code, site: refOf(site), skippedUnheld };
}

function refOf({ id, level }: Centre): UnitRef {
  return { id, level, kind: 'centre' };
}
