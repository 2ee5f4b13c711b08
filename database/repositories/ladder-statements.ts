/** The statements of the ladder sweep. Time is the database's own in all of them (docs/adr/0008). */

/**
 * Takes the cases of due rungs, of $1 rungs at most. Whoever commits to a case, or sweeps it, holds its row: cases held by
 * another are left for the next round, so nobody waits for anybody and no two sweeps have the same case. The limit counts
 * what was not held, or those who hold many cases would keep the sweep from all the others.
 */
export const HOLD_DUE_CASES = `
select c.id from planned_rung t join case_file c on c.id = t.case_id
where t.fired_at is null and t.try_at <= (select clock_timestamp())
order by t.try_at limit $1
for no key update of c skip locked`;

export const HOLD_CASE = `select c.id from case_file c where c.id = $1 for no key update of c skip locked`;

/**
 * Fires the due rungs of the cases $1, which this transaction holds: claim, overdue marks, notices, news to listeners on
 * channel $2. With $3, $4 and $5 that one rung alone. A statement of its own after the cases are held: it sees what the
 * last commit of each has left. What it writes has whole milliseconds, as all instants of the product: a cursor of a list
 * has no more, and a whole batch of notices lies in one instant.
 */
export const FIRE_RUNGS = `
with
  clock as materialized (select n as now, date_trunc('milliseconds', n) as stamp from clock_timestamp() n),
  fired as (
    update planned_rung t set fired_at = clock.stamp from clock
    where t.case_id = any($1::uuid[]) and t.fired_at is null and t.at <= clock.now and t.try_at <= clock.now
      and ($3::text is null or (t.clock, t.generation, t.rung) = ($3::text, $4::int, $5::text))
    returning t.*),
  late as materialized (select distinct case_id, clock from fired where effect = 'markOverdue'),
  files as (
    update case_file c set overdue = true
    where c.id in (select case_id from late) and not c.overdue),
  clocks as (
    update case_clock k set overdue = true from late l
    where k.case_id = l.case_id and k.name = l.clock and not k.overdue),
  items as (
    update work_item w set overdue = true
    where w.case_id in (select case_id from late) and w.status = 'open' and not w.overdue),
  told as (
    insert into notice (jurisdiction, case_id, seq, rung, ordinal, kind,
      recipient_user_id, recipient_unit_id, recipient_post, created_at)
    select f.jurisdiction, f.case_id, null, concat_ws('/', f.clock, f.generation, f.rung), n.ordinality - 1,
      case f.effect when 'remind' then 'reminder' else 'overdue' end,
      (n.value->>'userId')::uuid, (n.value->>'unitId')::uuid, n.value->>'post', f.fired_at
    from fired f, jsonb_array_elements(f.recipients) with ordinality n),
  news as (
    select c.id, jsonb_build_object('caseId', c.id, 'number', c.number, 'jurisdiction', c.jurisdiction,
      'cityCode', c.city_code, 'countyCode', c.county_code, 'townCode', c.town_code, 'villageCode', c.village_code,
      'unitIds', c.unit_ids, 'reporterIds', c.reporter_ids,
      'deniedUnitIds', c.denied_unit_ids, 'deniedUserIds', c.denied_user_ids)::text as payload
    from case_file c where c.id in (select case_id from fired)),
  notified as materialized (
    select count(pg_notify($2, case when octet_length(payload) < 7900 then payload
      else jsonb_build_object('caseId', id)::text end)) from news)
select f.effect, (extract(epoch from f.fired_at - f.at) * 1000)::float8 as "lateness" from fired f, notified`;

export const LIST_DUE_RUNGS = `
select t.case_id as "caseId", t.clock, t.generation, t.rung from planned_rung t
where t.fired_at is null and t.try_at <= (select clock_timestamp())
order by t.try_at limit $1`;

/** Tried again after 1, 2, 4 … seconds, at most every five minutes: it must not come first for ever. */
export const PUT_OFF_RUNG = `
update planned_rung set attempts = attempts + 1, last_error = $5,
  try_at = clock_timestamp() + least(power(2, least(attempts, 20)) * interval '1 second', interval '5 minutes')
where case_id = $1 and clock = $2 and generation = $3 and rung = $4 and fired_at is null
returning attempts`;

/** Milliseconds to the next rung, null when none is planned. */
export const NEXT_RUNG = `
select (extract(epoch from min(try_at) - clock_timestamp()) * 1000)::float8 as "wait"
from planned_rung where fired_at is null`;

/** What an operator watches: the sweep lives as long as the oldest due rung is young. */
export const LADDER_BACKLOG = `
select count(*) filter (where at <= now())::int as due,
  count(*) filter (where attempts > 0)::int as failing,
  coalesce(extract(epoch from now() - min(at)), 0)::float8 as "oldestSeconds"
from planned_rung where fired_at is null and (try_at <= now() or attempts > 0)`;
