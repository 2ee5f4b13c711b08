/**
 * A page of the open work items of given posts. Each (unit, post) is read from its own end of the queue index and the
 * heads are merged, so that a page costs the same whether the queue holds fifty items or fifty thousand. The cases come
 * in the same statement. The plain queue's statements are prepared.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Urgency } from '#domain/case/state.ts';
import type { UnitId, UserId } from '#domain/ids.ts';
import type { Post } from '#domain/organisation.ts';
import type { Withheld } from '#domain/authz/rules.ts';
import type { Family } from '#domain/processes/define.ts';
import { CaseFile } from '../entities/case-file.entity.ts';
import { WorkItem } from '../entities/work-item.entity.ts';
import { plainTable, queryPlain, queryValues } from '../plain-rows.ts';
import { MAX_PAGE_SIZE, type Page, type PageArgs, pageRequest, type PageRequest, toPage } from './keyset.ts';
import type { ListedCase } from './read-cases.ts';
import { containing } from './text-search.ts';
import { withheldSql } from './withheld-cases.ts';

export interface QueueKey {
  readonly unitId: UnitId;
  readonly post: Post;
}

export interface QueuePage extends Page<WorkItem> {
  /** Those of the page's items. */
  readonly cases: readonly ListedCase[];
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
  /** Without a filter there are few statements, so that a connection may keep them prepared. */
  readonly isPlain: boolean;
}

export async function findQueuePage(em: EntityManager, query: QueueQuery): Promise<QueuePage> {
  const request = pageRequest(query.page ?? {}, 'workItems');
  const orderBy = query.orderBy ?? 'dueAtAscending';
  const positionOf = (item: WorkItem) => ({
    at: orderBy === 'dueAtAscending' ? (item.dueAt ?? null) : item.openedAt,
    id: item.id,
  });
  if (query.queues.length === 0) return { ...toPage<WorkItem>(request, [], 0, positionOf), cases: [] };
  const selected = selectionOf(query);
  const [{ items, cases }, totalCount] = await Promise.all([
    readRows(em, selected, orderBy, request),
    query.page?.counted === false ? null : countItems(em, selected),
  ]);
  return { ...toPage(request, items, totalCount, positionOf), cases };
}

/** Open items of the queues: what the badge beside the queue shows. */
export async function countQueue(
  em: EntityManager,
  query: Pick<QueueQuery, 'queues' | 'withheldFrom'>,
): Promise<number> {
  return query.queues.length === 0 ? 0 : countItems(em, selectionOf(query));
}

/**
 * One row more than asked for where there are more. Each queue's head is as long as the largest page, whatever the size:
 * a limit that is not known when the statement is prepared would be planned for as a tenth of the queue.
 */
async function readRows(
  em: EntityManager,
  { text, values, isPlain }: Sql,
  orderBy: QueueOrder,
  { backward, from, size }: PageRequest,
): Promise<{ items: WorkItem[]; cases: ListedCase[] }> {
  const { column, descending } = KEYS[orderBy];
  const isDown = descending !== backward;
  const direction = isDown ? 'desc' : 'asc';
  const [limit, at, id] = [1, 2, 3].map((nth) => `$${values.length + nth}`);
  const beyond = from === null ? '' : `and (${column}, w.id) ${isDown ? '<' : '>'} (${at}::timestamptz, ${id})`;
  const item = plainTable(em, WorkItem);
  const caseFile = plainTable(em, CaseFile, 'kernel');
  const rows = await queryValues(
    em,
    `with ${QUEUES_AND_WITHHELD},
      page as (
        select head.* from queue q cross join lateral (
          select w.*, ${column} as sort_key ${text} and w.case_id <> all(array(select id from withheld)) ${beyond}
          order by ${column} ${direction}, w.id ${direction} limit ${MAX_PAGE_SIZE + 1}) head
        order by sort_key ${direction}, id ${direction} limit ${limit}::int)
    select ${item.columns('w')}, ${caseFile.columns('c')} from page w join case_file c on c.id = w.case_id
    order by w.sort_key ${direction}, w.id ${direction}`,
    [...values, size + 1, ...(from === null ? [] : [from.at?.toISOString() ?? 'infinity', from.id])],
    isPlain ? `queue-page/${orderBy}/${direction}/${from === null ? 'first' : 'next'}` : undefined,
  );
  return {
    items: rows.map((row) => item.fromValues(row, 0)),
    cases: rows.map((row) => caseFile.fromValues(row, item.width)),
  };
}

/** All, less those withheld: so that the first count reads an index and no row. */
async function countItems(em: EntityManager, { text, values, isPlain }: Sql): Promise<number> {
  const [row] = await queryPlain<{ items: number }>(
    em,
    `with ${QUEUES_AND_WITHHELD}
    select ((select coalesce(sum(items), 0) from queue q cross join lateral (select count(*) as items ${text}) counted)
      - (select count(*) from withheld d cross join queue q cross join lateral (
          select w.id ${text} and w.case_id = d.id) kept))::int as items`,
    values,
    isPlain ? 'queue-count' : undefined,
  );
  return row?.items ?? 0;
}

/** $1, $2 the queues; $3, $4 whose accusations are kept from them. */
const QUEUES_AND_WITHHELD = `
  queue as (select distinct unit_id, post from unnest($1::uuid[], $2::text[]) as given (unit_id, post)),
  withheld as (${withheldSql('$3', '$4')})`;

/** Which items, of the queue `q`. The case is joined only where the filter asks for it. */
function selectionOf({
  queues,
  withheldFrom,
  filter = {},
}: Pick<QueueQuery, 'queues' | 'withheldFrom' | 'filter'>): Sql {
  const { search, state, urgency, claimedBy, unclaimed, overdue, family, dueBefore } = filter ?? {};
  const { unitIds, userIds } = withheldFrom;
  const values: unknown[] = [queues.map(({ unitId }) => unitId), queues.map(({ post }) => post), unitIds, userIds];
  const conditions: string[] = [];
  const add = (condition: string, value: unknown): void => {
    values.push(value);
    conditions.push(` and ${condition.replaceAll('?', `$${values.length}`)}`);
  };
  const pattern = search == null || search.trim() === '' ? null : containing(search);
  if (pattern !== null) add('(c.title ilike ? or c.number ilike ?)', pattern);
  if (state != null) add('c.state = any(?::text[])', state);
  if (family != null) add('c.family = ?', family);
  if (urgency != null) add('w.urgency = ?', urgency);
  if (claimedBy != null) add('w.claimed_by = ?::uuid', claimedBy);
  if (unclaimed === true) conditions.push(' and w.claimed_by is null');
  if (overdue != null) add('w.overdue = ?::boolean', overdue);
  if (dueBefore != null) add('w.due_at <= ?::timestamptz', dueBefore.toISOString());
  const join = pattern !== null || state != null || family != null ? 'join case_file c on c.id = w.case_id' : '';
  return {
    text: `from work_item w ${join}
      where w.unit_id = q.unit_id and w.post = q.post and w.status = 'open'${conditions.join('')}`,
    values,
    isPlain: conditions.length === 0,
  };
}
