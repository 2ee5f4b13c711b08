/** Units of a jurisdiction that exist now, by a part of their name or kind of department, the highest level first. */
import { type EntityManager, raw } from '@mikro-orm/postgresql';
import { OrgUnit } from '../entities/org-unit.entity.ts';
import { containing } from './text-search.ts';

export interface UnitSearch {
  readonly jurisdiction: string;
  readonly search: string;
  readonly limit: number;
}

export function findUnits(em: EntityManager, wanted: UnitSearch, now: Date): Promise<OrgUnit[]> {
  const pattern = containing(wanted.search);
  const current = { validFrom: { $lte: now }, $or: [{ validTo: null }, { validTo: { $gt: now } }] };
  const named = ['nameZh', 'nameEn', 'departmentType'].map((name) => ({ [name]: { $ilike: pattern } }));
  return em.find(
    OrgUnit,
    { $and: [{ jurisdiction: wanted.jurisdiction }, current, { $or: named }] },
    {
      orderBy: [
        { [raw((alias) => `array_position(array['city','county','town','village'], ${alias}.level)`)]: 'asc' },
        { code: 'asc' },
      ],
      limit: wanted.limit,
    },
  );
}
