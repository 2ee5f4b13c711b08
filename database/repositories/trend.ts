/**
 * How many cases stood open and overdue at this hour of each of the last days, and what came in and was closed between.
 * Told from what is on record: openings, closings, reopenings and the instants at which limits ran out. What was due soon
 * on a day gone by is not: dues move with extensions and pauses, and a clock keeps its present due alone.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Where } from '../accessible-by.ts';
import { CaseFile } from '../entities/case-file.entity.ts';
import { caseConditions, type CaseFilter } from './case-filter.ts';

export interface TrendPoint {
  /** Local date; the hour is that of now. */
  readonly day: string;
  readonly open: number;
  /** Null where a case is marked overdue and no record says since when. */
  readonly overdue: number | null;
  /** Since the point before. */
  readonly opened: number;
  readonly closed: number;
}

export interface TrendQuery {
  /** Null: nothing is visible. */
  readonly accessible: Where | null;
  readonly filter?: CaseFilter | null | undefined;
  readonly now: Date;
  readonly timeZone: string;
  /** So many points, the last of them now. */
  readonly days: number;
}

interface Point {
  readonly at: Date | string;
  readonly day: string;
}

/** What changed before a point and after the one before it; without a point, what is marked and not on record. */
interface Step {
  readonly point: number | null;
  readonly open: number;
  readonly overdue: number;
  readonly opened: number;
  readonly closed: number;
}

/** By the local calendar: where clocks are changed, a day has 23 hours or 25. Oldest first. */
const POINTS = `
select local at time zone ? as "at", to_char(local, 'YYYY-MM-DD') as "day"
from generate_series(?::int, 0, -1) d, lateral (select ?::timestamptz at time zone ? - make_interval(days => d)) p(local)
order by 1`;

/**
 * `gaps`: from a closing until the case was taken up again; the row keeps the last closing alone. Only cases with an event
 * since the first point can have one that matters. A step lies before the first point that shows it.
 */
const STEPS = (visible: string): string => `
with c as materialized (${visible}),
  late as materialized (
    select t.case_id, min(t.at) as at from planned_rung t join c on c.id = t.case_id
    where t.effect = 'markOverdue' and t.at <= ? group by 1),
  closings as (
    select e.case_id, e.seq, e.at from case_event e join c on c.id = e.case_id
    where e.type in ('opened', 'moved') and (e.data->>'final')::boolean
      and c.updated_at >= ? and (c.closed_at is null or e.at < c.closed_at)),
  gaps as materialized (
    select l.case_id, min(l.at) as "from", n.at as "to" from closings l, lateral (
      select e.at from case_event e
      where e.case_id = l.case_id and e.seq > l.seq and e.type = 'moved' and not (e.data->>'final')::boolean
      order by e.seq limit 1) n
    group by l.case_id, n.at),
  steps (at, open, overdue, opened, closed) as (
    select c.opened_at, 1, 0, 1, 0 from c
    union all select c.closed_at, -1, 0, 0, 1 from c where c.closed_at is not null
    union all select g."from", -1, 0, 0, 1 from gaps g
    union all select g."to", 1, 0, 0, 0 from gaps g
    union all select greatest(l.at, c.opened_at), 0, 1, 0, 0 from c join late l on l.case_id = c.id
      where c.closed_at is null or l.at < c.closed_at
    union all select c.closed_at, 0, -1, 0, 0 from c join late l on l.case_id = c.id where l.at < c.closed_at
    union all select greatest(l.at, g."from"), 0, -1, 0, 0 from gaps g join late l using (case_id) where l.at < g."to"
    union all select g."to", 0, 1, 0, 0 from gaps g join late l using (case_id) where l.at < g."to")
select width_bucket(at, ?::timestamptz[]) as "point", sum(open)::int as "open", sum(overdue)::int as "overdue",
  sum(opened)::int as "opened", sum(closed)::int as "closed"
from steps group by 1
union all
select null, 0, count(*)::int, 0, 0 from c where c.overdue and not exists (select from late l where l.case_id = c.id)`;

export async function readTrend(em: EntityManager, query: TrendQuery): Promise<readonly TrendPoint[]> {
  const { accessible, filter, now, timeZone, days } = query;
  const points = await em.execute<Point[]>(POINTS, [timeZone, days, now, timeZone]);
  const steps = accessible === null ? [] : await readSteps(em, caseConditions(accessible, filter ?? {}), points);
  return pointsOf(points, steps);
}

async function readSteps(em: EntityManager, where: Where, points: readonly Point[]): Promise<readonly Step[]> {
  const instants = points.map(({ at }) => new Date(at));
  const [first, last] = [instants[0], instants.at(-1)];
  const visible = em
    .createQueryBuilder(CaseFile, 'v')
    .select(['v.id', 'v.openedAt', 'v.closedAt', 'v.updatedAt', 'v.overdue'])
    .where({ $and: [where, { $or: [{ closedAt: null }, { closedAt: { $gte: first } }] }] })
    .toQuery();
  const thresholds = `{${instants.map((at) => at.toISOString()).join(',')}}`;
  return em.execute<Step[]>(STEPS(visible.sql), [...visible.params, last, first, thresholds]);
}

function pointsOf(points: readonly Point[], steps: readonly Step[]): readonly TrendPoint[] {
  const byPoint = new Map(steps.map((step) => [step.point, step]));
  const isRecorded = (byPoint.get(null)?.overdue ?? 0) === 0;
  let [open, overdue] = [0, 0];
  const told = points.map(({ day }, index) => {
    const step = byPoint.get(index);
    open += step?.open ?? 0;
    overdue += step?.overdue ?? 0;
    return { day, open, overdue: isRecorded ? overdue : null, opened: step?.opened ?? 0, closed: step?.closed ?? 0 };
  });
  // The first one stands for all that was before.
  return told.slice(1);
}
