/**
 * The one statement that stores a commit. It locks the case row, goes on only if the commit follows the stored one,
 * chains the hashes and writes every table: one round trip, one implicit transaction, prepared once per connection.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** With where it lies, which no event changes: a state that began under an earlier build may name a point it has not. */
const CASE_FIXED = words(`
  id number jurisdiction process created_at city_code county_code town_code village_code cell_code longitude latitude`);
const CASE_CHANGING = words(`
  title version family state phase final category_code urgency owner_unit_id assigned_unit_id unit_ids reporter_ids denied_unit_ids denied_user_ids seq overdue due_at unowned_reason
  suspended_until master_case_id opened_at closed_at updated_at kernel`);
const ITEM_FIXED = words('id case_id jurisdiction kind purpose unit_id post opened_at');
const ITEM_CHANGING = words('claimed_by status closed_at due_at urgency overdue');
const CLOCK_FIXED = words('case_id name jurisdiction');
const CLOCK_CHANGING = words('unit status budget due_at provisional overdue');
const NOTICE = words(`
  jurisdiction case_id seq rung ordinal kind recipient_user_id recipient_unit_id recipient_post created_at`);
const RUNG_KEY = words('clock generation rung');
const RUNG = words('case_id clock generation rung jurisdiction effect at recipients fired_at try_at');
const EVENT = words(`
  case_id seq jurisdiction type data at request_id digest actor_user_id actor_unit_id actor_post
  actor_on_behalf_of engine_reason`);

const list = (columns: readonly string[], prefix = ''): string => columns.map((name) => `${prefix}${name}`).join(', ');
const sets = (columns: readonly string[]): string => columns.map((name) => `${name} = excluded.${name}`).join(', ');
const differs = (table: string, columns: readonly string[]): string =>
  `(${list(columns, `${table}.`)}) is distinct from (${list(columns, 'excluded.')})`;

/** The selected columns, where `overdue` is also what the sweep has marked since the commit was decided. */
const orMarked = (columns: readonly string[], prefix: string, marked: string): string =>
  columns.map((name) => (name === 'overdue' ? `(${prefix}overdue or ${marked})` : `${prefix}${name}`)).join(', ');
const sameRung = (left: string, right: string): string =>
  `(${list(RUNG_KEY, `${left}.`)}) = (${list(RUNG_KEY, `${right}.`)})`;

/**
 * $1 case id, $2 first new seq, $3 rows, $4 channel, $5 payload, $6 instant of the commit, $7 is time counted anew.
 *
 * Rungs of the ladder: what is no longer planned goes, unless it was fired and due at the instant of the commit. One that
 * the sweep fired after that instant, while the commit was on its way, was not due: it is taken back with its notices.
 * The statement sees the tables as they were when it began. Where the sweep fired rungs of the case while it waited for
 * the case's row, it changes nothing and answers `again`.
 */
export const COMMIT_STATEMENT = `
with recursive
  head as materialized (select seq, head_hash from case_file where id = $1 for update),
  rungs as materialized (
    select t.* from head cross join planned_rung t where t.case_id = $1 for update of t),
  unseen as materialized (
    select from rungs g join planned_rung t on t.case_id = $1 and ${sameRung('t', 'g')}
    where t.fired_at is distinct from g.fired_at limit 1),
  ready as materialized (
    select coalesce((select head_hash from head), '') as hash
    where coalesce((select seq from head), 0) = $2::int - 1 and not exists (select from unseen)),
  rows as materialized (select $3::jsonb as r from ready),
  fresh as materialized (select e.* from rows, jsonb_populate_recordset(null::case_event, r->'events') e),
  plan as materialized (
    select p.* from rows, jsonb_populate_recordset(null::planned_rung, r->'plannedRungs') p),
  claims as materialized (
    select c.* from rows, jsonb_populate_recordset(null::planned_rung, r->'claimedRungs') c
    where not exists (select from plan p where ${sameRung('p', 'c')})),
  marked as materialized (
    select g.clock from rungs g join plan p on ${sameRung('p', 'g')} and p.at = g.at
    where g.fired_at is not null and g.effect = 'markOverdue'),
  early as materialized (
    select g.* from rungs g, ready
    where g.fired_at is not null and g.at > $6::timestamptz
      and not exists (select from plan p where ${sameRung('p', 'g')} and p.at = g.at)),
  chain (seq, previous_hash, hash) as (
    select f.seq, ready.hash, encode(sha256(convert_to(ready.hash || E'\\n' || f.hash, 'UTF8')), 'hex')
    from ready join fresh f on f.seq = $2::int
    union all
    select f.seq, c.hash, encode(sha256(convert_to(c.hash || E'\\n' || f.hash, 'UTF8')), 'hex')
    from chain c join fresh f on f.seq = c.seq + 1),
  stored as (
    insert into case_file as t (${list(CASE_FIXED)}, ${list(CASE_CHANGING)}, head_hash)
    select ${list(CASE_FIXED, 'c.')}, ${orMarked(CASE_CHANGING, 'c.', 'exists (select from marked)')},
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
    select ${list(ITEM_FIXED, 'i.')}, ${orMarked(ITEM_CHANGING, 'i.', 'exists (select from marked)')}
    from rows, jsonb_populate_recordset(null::work_item, r->'workItems') i
    on conflict (id) do update set ${sets(ITEM_CHANGING)} where ${differs('t', ITEM_CHANGING)}),
  clocks as (
    insert into case_clock as t (${list(CLOCK_FIXED)}, ${list(CLOCK_CHANGING)})
    select ${list(CLOCK_FIXED, 'k.')}, ${orMarked(CLOCK_CHANGING, 'k.', 'k.name in (select clock from marked)')}
    from rows, jsonb_populate_recordset(null::case_clock, r->'clocks') k
    on conflict (case_id, name) do update set ${sets(CLOCK_CHANGING)} where ${differs('t', CLOCK_CHANGING)}),
  renamed as (
    delete from case_clock t using rows
    where t.case_id = $1 and t.name not in (select k->>'name' from jsonb_array_elements(r->'clocks') k)),
  recalled as (
    delete from notice n using early e
    where n.case_id = $1 and n.seq is null and n.rung = concat_ws('/', e.clock, e.generation, e.rung)),
  withdrawn as (
    delete from planned_rung t using rungs g, ready
    where t.case_id = $1 and ${sameRung('t', 'g')} and (g.fired_at is null or g.at > $6::timestamptz)
      and not exists (select from plan p where ${sameRung('p', 'g')})
      and not exists (select from claims c where ${sameRung('c', 'g')})),
  planned as (
    insert into planned_rung as t (${list(RUNG)})
    select ${list(RUNG, 'p.')} from plan p
    on conflict (case_id, ${list(RUNG_KEY)}) do update set
      effect = excluded.effect, at = excluded.at, recipients = excluded.recipients,
      fired_at = null, try_at = excluded.at, attempts = 0, last_error = ''
    where case
      when t.fired_at is null then (t.effect, t.at, t.recipients) is distinct from
        (excluded.effect, excluded.at, excluded.recipients)
      else t.at <> excluded.at and (t.at > $6::timestamptz or ($7::boolean and excluded.at > $6::timestamptz)) end),
  claimed as (
    insert into planned_rung as t (${list(RUNG)})
    select ${list(RUNG, 'c.')} from claims c
    on conflict (case_id, ${list(RUNG_KEY)}) do update set fired_at = excluded.fired_at where t.fired_at is null
    returning concat_ws('/', ${list(RUNG_KEY, 't.')}) as rung),
  notices as (
    insert into notice (${list(NOTICE)})
    select ${list(NOTICE, 'n.')}
    from rows, jsonb_populate_recordset(null::notice, r->'notices') n
    where n.rung is null or n.rung in (select rung from claimed)
    on conflict do nothing),
  links as (
    insert into case_link (jurisdiction, case_id, other_case_id, kind, created_at)
    select l.jurisdiction, l.case_id, l.other_case_id, l.kind, l.created_at
    from rows, jsonb_populate_recordset(null::case_link, r->'links') l
    on conflict do nothing),
  unlinked as (
    delete from case_link using rows
    where case_id = $1 and kind = 'duplicate'
      and other_case_id in (select v::uuid from jsonb_array_elements_text(r->'unlinked') v)),
  submissions as (
    update submission set case_id = $1 from rows
    where case_id is null and id in (select v::uuid from jsonb_array_elements_text(r->'submissionIds') v)),
  attachments as (
    update attachment set case_id = $1 from rows
    where case_id is null and id in (select v::uuid from jsonb_array_elements_text(r->'attachmentIds') v))
select 'stored' as outcome, pg_notify($4, $5)::text from stored
union all select 'again', '' from unseen`;
