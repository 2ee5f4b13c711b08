/**
 * Cases by id as plain rows. The ORM gives every field of an entity an accessor of its own to notice changes; nothing is
 * ever changed here, and a page of fifty cases would define some two thousand of them.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseFile } from '../entities/case-file.entity.ts';

export async function readCases(em: EntityManager, ids: readonly string[]): Promise<CaseFile[]> {
  const rows: CaseFile[] = await em
    .createQueryBuilder(CaseFile)
    .where({ id: { $in: [...ids] as CaseFile['id'][] } })
    .execute('all', true);
  return rows;
}
