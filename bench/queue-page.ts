/** (d) One page of 50 out of 20,000 open work items, with its exact count, over HTTP. */
import type { Pool } from 'pg';
import type { Crew } from './incident.ts';
import { type LoadResult, runLoad } from './load.ts';

const OPEN_ITEMS = 20_000;

/** Copies one real case and its open item, so that every column has an honest value. */
const COPY_CASES = `
  insert into case_file
  select (jsonb_populate_record(null::case_file, to_jsonb(c) || jsonb_build_object(
    'id', gen_random_uuid(), 'number', c.number || '-' || n, 'due_at', now() + n * interval '1 minute',
    'opened_at', now() - n * interval '1 second'))).*
  from case_file c, generate_series(1, $2::int) n where c.number = $1`;
const COPY_ITEMS = `
  insert into work_item
  select (jsonb_populate_record(null::work_item, to_jsonb(w) || jsonb_build_object(
    'id', f.id || '.1', 'case_id', f.id, 'due_at', f.due_at, 'opened_at', f.opened_at))).*
  from work_item w join case_file c on c.id = w.case_id, case_file f
  where c.number = $1 and w.status = 'open' and f.number like $1 || '-%'`;

/** Cases without a workflow would fail in every later part that goes through the open ones. */
const FORGET_COPIES = [
  `delete from work_item where case_id in (select id from case_file where number like $1 || '-%')`,
  `delete from case_file where number like $1 || '-%'`,
];

const QUEUE = `query { queue(first: 50) { totalCount pageInfo { hasNextPage endCursor } edges { node {
  id purpose label { zh en } post openedAt claimedBy { displayName } unit { name { zh en } }
  case { number title state stateLabel { zh en } urgency dueAt overdue division { name } } } } } }`;

/** `number`: a case that waits in the acceptor's queue. */
export async function runQueuePage(pool: Pool, crew: Crew, number: string, pages: number): Promise<LoadResult> {
  await pool.query(COPY_CASES, [number, OPEN_ITEMS]);
  await pool.query(COPY_ITEMS, [number]);
  // Autovacuum does this within a minute on a living system; a page is not measured before it.
  await pool.query('vacuum (analyze) case_file, work_item');
  const readPage = async () => {
    const { queue } = await crew.acceptor.ask<{ queue: { totalCount: number; edges: unknown[] } }>(QUEUE, {});
    if (queue.totalCount < OPEN_ITEMS || queue.edges.length !== 50) throw new Error(JSON.stringify(queue.totalCount));
  };
  // The server's code is compiled while it runs.
  await runLoad(100, 1, readPage);
  const measured = await runLoad(pages, 1, readPage);
  for (const statement of FORGET_COPIES) await pool.query(statement, [number]);
  return measured;
}
