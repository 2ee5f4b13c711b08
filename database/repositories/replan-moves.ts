/**
 * What a reader is told of a replan: cases that he may read by their numbers, the others in numbers alone. Who sees to
 * calendars may see no case at all. `accessible` are his permission rules as a condition (accessible-by.ts).
 */
import { type EntityManager, raw } from '@mikro-orm/postgresql';
import type { CaseId } from '#domain/ids.ts';
import type { Where } from '../accessible-by.ts';
import { CalendarReplanMove } from '../entities/calendar-replan-move.entity.ts';
import { CaseFile } from '../entities/case-file.entity.ts';

/** At most so many: those that failed first, since somebody has to see to them. */
export async function movesOf(
  em: EntityManager,
  replanId: string,
  accessible: Where | null,
  most: number,
): Promise<CalendarReplanMove[]> {
  if (accessible === null) return [];
  const failed = raw((alias) => `(${alias}.outcome = 'failed')`);
  const where = { replanId, caseId: { $in: readable(em, accessible) } };
  return em.find(CalendarReplanMove, where, { orderBy: [{ [failed]: 'desc' }, { caseId: 'asc' }], limit: most });
}

export async function countFailed(em: EntityManager, replanId: string, accessible: Where | null): Promise<number> {
  if (accessible === null) return 0;
  return em.count(CalendarReplanMove, { replanId, outcome: 'failed', caseId: { $in: readable(em, accessible) } });
}

export interface FailureReason {
  readonly code: string;
  readonly count: number;
}

/** Why cases could not be given the calendar, the commonest reason first: what an operator has to mend. */
export function failureReasons(em: EntityManager, replanId: string): Promise<FailureReason[]> {
  return em.execute<FailureReason[]>(
    `select code, count(*)::int as count from calendar_replan_move where replan_id = ? and outcome = 'failed'
     group by code order by count desc, code`,
    [replanId],
  );
}

/** Which of these cases a reader may read. */
export async function readableAmong(
  em: EntityManager,
  accessible: Where | null,
  ids: readonly CaseId[],
): Promise<ReadonlySet<CaseId>> {
  if (accessible === null || ids.length === 0) return new Set();
  const rows = await readable(em, accessible)
    .andWhere({ id: { $in: [...ids] } })
    .execute<{ id: CaseId }[]>('all', false);
  return new Set(rows.map(({ id }) => id));
}

const readable = (em: EntityManager, accessible: Where) =>
  em.createQueryBuilder(CaseFile, 'readable').select('readable.id').where(accessible);
