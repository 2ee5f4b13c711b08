/**
 * The one statement that stores a commit. It locks the case row, goes on only if the commit follows the stored one,
 * chains the hashes and writes every table: one round trip, one implicit transaction, prepared once per connection.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const CASE_FIXED = words('id number jurisdiction process created_at');
const CASE_CHANGING = words(`
  title version family state phase final category_code urgency city_code county_code town_code village_code cell_code
  longitude latitude owner_unit_id assigned_unit_id unit_ids reporter_ids seq overdue due_at unowned_reason
  suspended_until master_case_id opened_at closed_at updated_at kernel`);
const ITEM_FIXED = words('id case_id jurisdiction kind purpose unit_id post opened_at');
const ITEM_CHANGING = words('claimed_by status closed_at due_at urgency overdue');
const CLOCK_FIXED = words('case_id name jurisdiction');
const CLOCK_CHANGING = words('unit status budget due_at provisional overdue');
const NOTICE = words(`
  jurisdiction case_id seq ordinal kind recipient_user_id recipient_unit_id recipient_post created_at`);
const EVENT = words(`
  case_id seq jurisdiction type data at request_id digest actor_user_id actor_unit_id actor_post
  actor_on_behalf_of engine_reason`);

const list = (columns: readonly string[], prefix = ''): string => columns.map((name) => `${prefix}${name}`).join(', ');
const sets = (columns: readonly string[]): string => columns.map((name) => `${name} = excluded.${name}`).join(', ');
const differs = (table: string, columns: readonly string[]): string =>
  `(${list(columns, `${table}.`)}) is distinct from (${list(columns, 'excluded.')})`;

/** $1 case id, $2 first new seq, $3 rows, $4 channel, $5 payload. */
export const COMMIT_STATEMENT = `
with recursive
  head as materialized (select seq, head_hash from case_file where id = $1 for update),
  ready as materialized (
    select coalesce((select head_hash from head), '') as hash
    where coalesce((select seq from head), 0) = $2::int - 1),
  rows as materialized (select $3::jsonb as r from ready),
  fresh as materialized (select e.* from rows, jsonb_populate_recordset(null::case_event, r->'events') e),
  chain (seq, previous_hash, hash) as (
    select f.seq, ready.hash, encode(sha256(convert_to(ready.hash || E'\\n' || f.hash, 'UTF8')), 'hex')
    from ready join fresh f on f.seq = $2::int
    union all
    select f.seq, c.hash, encode(sha256(convert_to(c.hash || E'\\n' || f.hash, 'UTF8')), 'hex')
    from chain c join fresh f on f.seq = c.seq + 1),
  stored as (
    insert into case_file as t (${list(CASE_FIXED)}, ${list(CASE_CHANGING)}, head_hash)
    select ${list(CASE_FIXED, 'c.')}, ${list(CASE_CHANGING, 'c.')},
      (select hash from chain order by seq desc limit 1)
    from rows, jsonb_populate_record(null::case_file, r->'caseFile') c
    on conflict (id) do update set ${sets(CASE_CHANGING)}, head_hash = excluded.head_hash
    where t.seq < excluded.seq
    returning 1),
  events as (
    insert into case_event (${list(EVENT)}, previous_hash, hash)
    select ${list(EVENT, 'f.')}, c.previous_hash, c.hash
    from fresh f join chain c on c.seq = f.seq
    on conflict do nothing),
  items as (
    insert into work_item as t (${list(ITEM_FIXED)}, ${list(ITEM_CHANGING)})
    select ${list(ITEM_FIXED, 'i.')}, ${list(ITEM_CHANGING, 'i.')}
    from rows, jsonb_populate_recordset(null::work_item, r->'workItems') i
    on conflict (id) do update set ${sets(ITEM_CHANGING)} where ${differs('t', ITEM_CHANGING)}),
  clocks as (
    insert into case_clock as t (${list(CLOCK_FIXED)}, ${list(CLOCK_CHANGING)})
    select ${list(CLOCK_FIXED, 'k.')}, ${list(CLOCK_CHANGING, 'k.')}
    from rows, jsonb_populate_recordset(null::case_clock, r->'clocks') k
    on conflict (case_id, name) do update set ${sets(CLOCK_CHANGING)} where ${differs('t', CLOCK_CHANGING)}),
  notices as (
    insert into notice (${list(NOTICE)})
    select ${list(NOTICE, 'n.')}
    from rows, jsonb_populate_recordset(null::notice, r->'notices') n
    on conflict do nothing),
  links as (
    insert into case_link (jurisdiction, case_id, other_case_id, kind, created_at)
    select l.jurisdiction, l.case_id, l.other_case_id, l.kind, l.created_at
    from rows, jsonb_populate_recordset(null::case_link, r->'links') l
    on conflict do nothing),
  unlinked as (
    delete from case_link using rows
    where case_id = $1 and other_case_id in (select v::uuid from jsonb_array_elements_text(r->'unlinked') v)),
  submissions as (
    update submission set case_id = $1 from rows
    where case_id is null and id in (select v::uuid from jsonb_array_elements_text(r->'submissionIds') v)),
  attachments as (
    update attachment set case_id = $1 from rows
    where case_id is null and id in (select v::uuid from jsonb_array_elements_text(r->'attachmentIds') v))
select pg_notify($4, $5) from stored`;
