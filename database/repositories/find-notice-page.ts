/** Notices to a person and to the posts the person holds, newest first, with what the person has read. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Withheld } from '#domain/authz/rules.ts';
import type { UserId } from '#domain/ids.ts';
import { Notice } from '../entities/notice.entity.ts';
import { plainTable } from '../plain-rows.ts';
import type { QueueKey } from './find-queue-page.ts';
import { type Condition, notWithheld } from './withheld-cases.ts';
import { type Page, type PageArgs, pageRequest, toPage } from './keyset.ts';

/** Who reads: a person with the queues of the posts held, and the accusations kept from both. */
export interface NoticeRecipient {
  readonly userId: UserId;
  readonly holdings: readonly QueueKey[];
  readonly withheldFrom: Withheld;
}

export interface NoticeQuery extends NoticeRecipient {
  readonly unreadOnly?: boolean | null | undefined;
  readonly page?: PageArgs;
}

export interface ReceivedNotice {
  readonly notice: Notice;
  readonly readAt: Date | null;
}

export async function findNoticePage(em: EntityManager, query: NoticeQuery): Promise<Page<ReceivedNotice>> {
  const request = pageRequest(query.page ?? {});
  const { from, backward, size } = request;
  const direction = backward ? 'asc' : 'desc';
  const received = await receivedSql(em, query);
  const unread = query.unreadOnly === true ? 'and r.read_at is null' : '';
  const beyond = from === null ? '' : `and (n.created_at, n.id) ${backward ? '>' : '<'} (?::timestamptz, ?::uuid)`;
  const { columns, toRow } = plainTable(em, Notice);
  const [rows, totalCount] = await Promise.all([
    em.execute<ReceivedRow[]>(
      `select ${columns('n')}, r.read_at ${received.text} ${unread} ${beyond}
      order by n.created_at ${direction}, n.id ${direction} limit ?`,
      [...received.values, ...(from === null ? [] : [from.at?.toISOString() ?? 'infinity', from.id]), size + 1],
    ),
    query.page?.counted === false ? null : count(em, received.text + unread, received.values),
  ]);
  const found = rows.map((row) => toReceived(row, toRow));
  return toPage(request, found, totalCount, ({ notice }) => ({ at: notice.createdAt, id: notice.id }));
}

/** One notice, by the rules of the list. */
export async function findReceivedNotice(
  em: EntityManager,
  recipient: NoticeRecipient,
  id: string,
): Promise<ReceivedNotice | null> {
  const { text, values } = await receivedSql(em, recipient);
  const { columns, toRow } = plainTable(em, Notice);
  const [row] = await em.execute<ReceivedRow[]>(`select ${columns('n')}, r.read_at ${text} and n.id = ?::uuid`, [
    ...values,
    id,
  ]);
  return row === undefined ? null : toReceived(row, toRow);
}

type ReceivedRow = Record<string, unknown> & { readonly read_at: string | null };

function toReceived(
  { read_at: readAt, ...row }: ReceivedRow,
  toRow: (raw: Readonly<Record<string, unknown>>) => Notice,
): ReceivedNotice {
  return { notice: toRow(row), readAt: readAt === null ? null : new Date(readAt) };
}

export async function countUnreadNotices(em: EntityManager, query: NoticeRecipient): Promise<number> {
  const { text, values } = await receivedSql(em, query);
  return count(em, `${text} and r.read_at is null`, values);
}

/** Marks those of the ids that were received by the person; returns how many were unread before. */
export async function markNoticesRead(
  em: EntityManager,
  query: NoticeRecipient & { readonly ids: readonly string[]; readonly now: Date },
): Promise<number> {
  if (query.ids.length === 0) return 0;
  const { text, values } = await receivedSql(em, query);
  const rows = await em.execute<unknown[]>(
    `insert into notice_read (notice_id, user_id, read_at)
    select n.id, ?::uuid, ?::timestamptz ${text} and n.id in (${query.ids.map(() => '?::uuid').join(', ')})
    on conflict do nothing returning notice_id`,
    [query.userId, query.now.toISOString(), ...values, ...query.ids],
  );
  return rows.length;
}

async function count(em: EntityManager, text: string, values: readonly unknown[]): Promise<number> {
  const [row] = await em.execute<{ notices: number }[]>(`select count(*)::int as notices ${text}`, [...values]);
  return row?.notices ?? 0;
}

/** What is told in advance has its time, and no delegation ends that was taken back before. */
const TOLD = `n.created_at <= now() and (n.kind <> 'delegationEnded'
  or exists (select from delegation d where d.id = n.delegation_id and d.revoked_at is null))`;

/** One branch per recipient, so that each reads its own index; a notice has one recipient, so none comes twice. */
async function receivedSql(em: EntityManager, { userId, holdings, withheldFrom }: NoticeRecipient): Promise<Condition> {
  const posts = holdings.map(() => '(n.recipient_unit_id = ?::uuid and n.recipient_post = ?)');
  const allowed = await notWithheld(em, 'n.case_id', withheldFrom);
  return {
    text: `from notice n left join notice_read r on r.notice_id = n.id and r.user_id = ?::uuid
      where (${['n.recipient_user_id = ?::uuid', ...posts].join(' or ')})
        and (n.case_id is null or ${allowed.text}) and ${TOLD}`,
    values: [userId, userId, ...holdings.flatMap(({ unitId, post }) => [unitId, post]), ...allowed.values],
  };
}
