/**
 * A page of the open work items of given posts. Each (unit, post) is read from its own end of the queue index and the
 * heads are merged, so that a page costs the same whether the queue holds fifty items or fifty thousand.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Urgency } from '#domain/case/state.ts';
import type { UnitId, UserId } from '#domain/ids.ts';
import type { Post } from '#domain/organisation.ts';
import type { Withheld } from '#domain/authz/rules.ts';
import type { Family } from '#domain/processes/define.ts';
import { WorkItem } from '../entities/work-item.entity.ts';
import { plainTable } from '../plain-rows.ts';
import { type Page, type PageArgs, pageRequest, type PageRequest, toPage } from './keyset.ts';
import { containing } from './text-search.ts';
import { type Condition, notWithheld } from './withheld-cases.ts';

export interface QueueKey {
  readonly unitId: UnitId;
  readonly post: Post;
}

export interface QueueFilter {
  readonly search?: string | null | undefined;
  /** States of the case. */
  readonly state?: readonly string[] | null | undefined;
  readonly urgency?: Urgency | null | undefined;
  /** Claimed by this person. */
  readonly claimedBy?: UserId | null | undefined;
  /** Only what nobody has claimed. */
  readonly unclaimed?: boolean | null | undefined;
  /** Kind of case, e.g. supervision orders and whistles. */
  readonly family?: Family | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly dueBefore?: Date | null | undefined;
}

export type QueueOrder = 'dueAtAscending' | 'openedAtAscending' | 'openedAtDescending';

export interface QueueQuery {
  /** Whose queues: the caller's holdings, narrowed to a unit or post where asked. */
  readonly queues: readonly QueueKey[];
  readonly withheldFrom: Withheld;
  readonly filter?: QueueFilter | null | undefined;
  readonly orderBy?: QueueOrder | null | undefined;
  readonly page?: PageArgs;
}

const KEYS = {
  dueAtAscending: { column: `coalesce(w.due_at, 'infinity'::timestamptz)`, descending: false },
  openedAtAscending: { column: 'w.opened_at', descending: false },
  openedAtDescending: { column: 'w.opened_at', descending: true },
};

interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

export async function findQueuePage(em: EntityManager, query: QueueQuery): Promise<Page<WorkItem>> {
  const request = pageRequest(query.page ?? {});
  if (query.queues.length === 0) return toPage<WorkItem>(request, [], 0, () => ({ at: null, id: '' }));
  const orderBy = query.orderBy ?? 'dueAtAscending';
  const filter = filterSql(query.filter ?? {}, await notWithheld(em, 'w.case_id', query.withheldFrom));
  const [rows, totalCount] = await Promise.all([
    readRows(em, query.queues, filter, orderBy, request),
    query.page?.counted === false ? null : countItems(em, query.queues, filter),
  ]);
  return toPage(request, rows, totalCount, (item) => ({
    at: orderBy === 'dueAtAscending' ? (item.dueAt ?? null) : item.openedAt,
    id: item.id,
  }));
}

/** Open items of the queues: what the badge beside the queue shows. */
export async function countQueue(
  em: EntityManager,
  { queues, withheldFrom }: Pick<QueueQuery, 'queues' | 'withheldFrom'>,
): Promise<number> {
  if (queues.length === 0) return 0;
  return countItems(em, queues, filterSql({}, await notWithheld(em, 'w.case_id', withheldFrom)));
}

async function readRows(
  em: EntityManager,
  queues: readonly QueueKey[],
  filter: Sql,
  orderBy: QueueOrder,
  { backward, from, size }: PageRequest,
): Promise<WorkItem[]> {
  const { column, descending } = KEYS[orderBy];
  const isDown = descending !== backward;
  const direction = isDown ? 'desc' : 'asc';
  const beyond = from === null ? '' : `and (${column}, w.id) ${isDown ? '<' : '>'} (?::timestamptz, ?)`;
  const { columns, toRow } = plainTable(em, WorkItem);
  const rows = await em.execute<Record<string, unknown>[]>(
    `with ${queuesSql(queues)},
      page as (
        select head.* from queue q cross join lateral (
          select w.id, ${column} as sort_key from work_item w ${filter.text} ${beyond}
          order by ${column} ${direction}, w.id ${direction} limit ?) head
        order by sort_key ${direction}, id ${direction} limit ?)
    select ${columns('w')} from page join work_item w on w.id = page.id
    order by page.sort_key ${direction}, page.id ${direction}`,
    [
      ...queueValues(queues),
      ...filter.values,
      ...(from === null ? [] : [from.at?.toISOString() ?? 'infinity', from.id]),
      size + 1,
      size + 1,
    ],
  );
  return rows.map(toRow);
}

async function countItems(em: EntityManager, queues: readonly QueueKey[], filter: Sql): Promise<number> {
  const [row] = await em.execute<{ items: number }[]>(
    `with ${queuesSql(queues)}
    select coalesce(sum(items), 0)::int as items from queue q cross join lateral (
      select count(*) as items from work_item w ${filter.text}) counted`,
    [...queueValues(queues), ...filter.values],
  );
  return row?.items ?? 0;
}

const queuesSql = (queues: readonly QueueKey[]): string =>
  `queue (unit_id, post) as (select distinct * from (values ${queues.map(() => '(?::uuid, ?::text)').join(', ')}) v)`;
const queueValues = (queues: readonly QueueKey[]): readonly string[] =>
  queues.flatMap(({ unitId, post }) => [unitId, post]);

/** The case is joined only where the filter asks for it: the plain queue reads one index. */
function filterSql(filter: QueueFilter, allowed: Condition): Sql {
  const { search, state, urgency, claimedBy, unclaimed, overdue, family, dueBefore } = filter;
  const conditions: string[] = [];
  const values: unknown[] = [];
  const add = (condition: string, ...of: readonly unknown[]): void => {
    conditions.push(` and ${condition}`);
    values.push(...of);
  };
  const pattern = search == null || search.trim() === '' ? null : containing(search);
  if (pattern !== null) add('(c.title ilike ? or c.number ilike ?)', pattern, pattern);
  if (state != null) add(`c.state in (${state.map(() => '?').join(', ') || 'null'})`, ...state);
  if (family != null) add('c.family = ?', family);
  if (urgency != null) add('w.urgency = ?', urgency);
  if (claimedBy != null) add('w.claimed_by = ?', claimedBy);
  if (unclaimed === true) add('w.claimed_by is null');
  if (overdue != null) add('w.overdue = ?', overdue);
  if (dueBefore != null) add('w.due_at <= ?::timestamptz', dueBefore.toISOString());
  if (allowed.values.length > 0) add(allowed.text, ...allowed.values);
  const join = pattern !== null || state != null || family != null ? 'join case_file c on c.id = w.case_id' : '';
  return {
    text: `${join} where w.unit_id = q.unit_id and w.post = q.post and w.status = 'open'${conditions.join('')}`,
    values,
  };
}
