/** A page of the cases a caller may see. `accessible` are his permission rules as a condition (accessible-by.ts). */
import type { EntityManager, QueryOrderMap } from '@mikro-orm/postgresql';
import type { Where } from '../accessible-by.ts';
import { CaseFile } from '../entities/case-file.entity.ts';
import { caseConditions, type CaseFilter } from './case-filter.ts';
import { type Page, type PageArgs, pageRequest, type PageRequest, toPage } from './keyset.ts';
import type { ListedCase } from './read-cases.ts';

export type CaseOrder = 'openedAtDescending' | 'openedAtAscending' | 'dueAtAscending';

export interface CaseQuery {
  /** Null: nothing is visible. */
  readonly accessible: Where | null;
  readonly filter?: CaseFilter | null | undefined;
  readonly orderBy?: CaseOrder | null | undefined;
  readonly page?: PageArgs;
}

export async function findCasePage(em: EntityManager, query: CaseQuery): Promise<Page<ListedCase>> {
  const request = pageRequest(query.page ?? {});
  const orderBy = query.orderBy ?? 'openedAtDescending';
  const byDue = orderBy === 'dueAtAscending';
  const positionOf = (row: ListedCase) => ({ at: byDue ? (row.dueAt ?? null) : row.openedAt, id: row.id });
  if (query.accessible === null) return toPage<ListedCase>(request, [], 0, positionOf);
  const where = caseConditions(query.accessible, query.filter ?? {});
  const isDown = (orderBy === 'openedAtDescending') !== request.backward;
  const [rows, totalCount] = await Promise.all([
    readPage(em, { $and: [where, beyond(request, byDue, isDown)] }, orderOf(byDue, isDown), request.size + 1),
    query.page?.counted === false ? null : em.count(CaseFile, where),
  ]);
  return toPage(request, rows, totalCount, positionOf);
}

/** As plain rows: nothing is changed in a list. */
async function readPage(
  em: EntityManager,
  where: Where,
  orderBy: QueryOrderMap<CaseFile>,
  limit: number,
): Promise<ListedCase[]> {
  const rows: ListedCase[] = await em
    .createQueryBuilder(CaseFile)
    .select(listedProperties(em))
    .where(where)
    .orderBy(orderBy)
    .limit(limit)
    .execute('all', true);
  return rows;
}

const listedProperties = (em: EntityManager) =>
  em.getMetadata(CaseFile).props.flatMap(({ name }) => (name === 'kernel' ? [] : [name]));

/** The cases whose clock is or was overdue, the most pressing open ones first. */
export function findOverduePage(em: EntityManager, query: Omit<CaseQuery, 'orderBy'>): Promise<Page<ListedCase>> {
  return findCasePage(em, { ...query, filter: { ...query.filter, overdue: true }, orderBy: 'dueAtAscending' });
}

function orderOf(byDue: boolean, isDown: boolean): QueryOrderMap<CaseFile> {
  const id = isDown ? 'desc' : 'asc';
  if (byDue) return { dueAt: isDown ? 'desc nulls first' : 'asc nulls last', id };
  return { openedAt: id, id };
}

/** Instants equal to the cursor's are told apart by id; a missing due instant counts as later than any. */
function beyond({ from }: PageRequest, byDue: boolean, isDown: boolean): Where {
  if (from === null) return {};
  const further = isDown ? '$lt' : '$gt';
  const tie = { id: { [further]: from.id } };
  const { at } = from;
  if (!byDue) {
    // The first condition bounds the index scan, which PostgreSQL does not see in the second.
    return { $and: [{ openedAt: { [`${further}e`]: at } }, { $or: [{ openedAt: { [further]: at } }, tie] }] };
  }
  if (at === null) return isDown ? { $or: [{ dueAt: { $ne: null } }, tie] } : { dueAt: null, ...tie };
  const later = { $or: [{ dueAt: { [further]: at } }, { dueAt: at, ...tie }] };
  return isDown ? later : { $or: [...later.$or, { dueAt: null }] };
}
