/** A page of the register of licences, the latest first, of those the caller may see. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate, UnitId } from '#domain/ids.ts';
import type { LicenceStatus } from '#domain/processes/define.ts';
import type { Where } from '../accessible-by.ts';
import { Licence } from '../entities/licence.entity.ts';

export interface LicenceQuery {
  /** Null: nothing is visible. */
  readonly accessible: Where | null;
  /** Beginning of a number or an identifier. */
  readonly text?: string;
  readonly status?: LicenceStatus;
  readonly issuerUnitId?: UnitId;
  readonly today: LocalDate;
  readonly page: number;
}

export const LICENCES_PER_PAGE = 25;

export async function findLicences(
  em: EntityManager,
  query: LicenceQuery,
): Promise<{ readonly rows: readonly Licence[]; readonly total: number }> {
  const { accessible, text, issuerUnitId, page } = query;
  if (accessible === null) return { rows: [], total: 0 };
  const like = `${(text ?? '').trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const where: Where = {
    $and: [
      accessible,
      ...(like === '%' ? [] : [{ $or: [{ number: { $like: like } }, { identifier: { $like: like } }] }]),
      ...(issuerUnitId === undefined ? [] : [{ issuerUnitId }]),
      ...statusWhere(query),
    ],
  };
  const [rows, total] = await em.findAndCount(Licence, where, {
    orderBy: { issuedOn: 'desc', createdAt: 'desc', id: 'asc' },
    limit: LICENCES_PER_PAGE,
    offset: page * LICENCES_PER_PAGE,
    disableIdentityMap: true,
  });
  return { rows, total };
}

/** What has run out counts as expired, as it is shown. */
function statusWhere({ status, today }: LicenceQuery): readonly Where[] {
  if (status === undefined) return [];
  if (status === 'valid') return [{ status, $or: [{ validTo: null }, { validTo: { $gte: today } }] }];
  if (status === 'expired') return [{ $or: [{ status }, { status: 'valid', validTo: { $lt: today } }] }];
  return [{ status }];
}
