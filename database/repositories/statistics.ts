/** Counts over the cases a caller may see, added up by the database. */
import { type EntityManager, type QBFilterQuery, sql } from '@mikro-orm/postgresql';
import { formatDay, parseDay } from '#domain/clock/local-date.ts';
import type { UnitId } from '#domain/ids.ts';
import type { Family } from '#domain/processes/define.ts';
import type { Where } from '../accessible-by.ts';
import { CaseFile } from '../entities/case-file.entity.ts';
import { caseConditions, type CaseFilter } from './case-filter.ts';

export interface Statistics {
  readonly open: number;
  /** Open and overdue. */
  readonly overdue: number;
  readonly closed: number;
  /** Open, not overdue yet, and due within a day. */
  readonly dueWithinDay: number;
  /** Open cases only, as `byUnit`. A state's name means another thing in another family. */
  readonly byState: readonly { readonly family: Family; readonly state: string; readonly count: number }[];
  /** By owner, open cases only. */
  readonly byUnit: readonly { readonly unitId: UnitId; readonly open: number; readonly overdue: number }[];
  /** The last days, oldest first, in local dates. */
  readonly byDay: readonly { readonly day: string; readonly opened: number; readonly closed: number }[];
}

export interface StatisticsQuery {
  readonly accessible: Where | null;
  readonly filter?: CaseFilter | null | undefined;
  readonly now: Date;
  readonly timeZone: string;
  readonly days?: number;
}

interface Group {
  readonly family: Family;
  readonly state: string;
  readonly unitId: UnitId;
  readonly final: boolean;
  readonly cases: number;
  readonly late: number;
  readonly soon: number;
}

const DAY = 86_400_000;

export async function readStatistics(em: EntityManager, query: StatisticsQuery): Promise<Statistics> {
  const { accessible, filter, now } = query;
  if (accessible === null) return summary([], []);
  const where: QBFilterQuery<CaseFile> = caseConditions(accessible, filter ?? {});
  const groups = em
    .createQueryBuilder(CaseFile, 'c')
    .select([
      'c.family',
      'c.state',
      sql`c.owner_unit_id`.as('unitId'),
      'c.final',
      sql`count(*)::int`.as('cases'),
      sql`(count(*) filter (where c.overdue and not c.final))::int`.as('late'),
      sql`(count(*) filter (where not c.final and not c.overdue and c.due_at <= ${new Date(now.getTime() + DAY)}))::int`.as(
        'soon',
      ),
    ])
    .where(where)
    .groupBy(['c.family', 'c.state', 'c.ownerUnitId', 'c.final'])
    .execute<Group[]>('all', false);
  const [grouped, opened, closed] = await Promise.all([
    groups,
    perDay(em, where, 'opened_at', query),
    perDay(em, where, 'closed_at', query),
  ]);
  return summary(grouped, daysOf(query, opened, closed));
}

type PerDay = ReadonlyMap<string, number>;

async function perDay(
  em: EntityManager,
  where: QBFilterQuery<CaseFile>,
  column: 'opened_at' | 'closed_at',
  { now, timeZone, days = 30 }: StatisticsQuery,
): Promise<PerDay> {
  const instant = sql.ref(`c.${column}`);
  const day = sql`to_char(${instant} at time zone ${timeZone}, 'YYYY-MM-DD')`;
  const from = new Date(now.getTime() - days * DAY);
  const rows = await em
    .createQueryBuilder(CaseFile, 'c')
    .select([day.as('day'), sql`count(*)::int`.as('cases')])
    .where(where)
    .andWhere(sql`${instant} >= ${from}`)
    .groupBy(sql`1`)
    .execute<{ day: string; cases: number }[]>('all', false);
  return new Map(rows.map((row) => [row.day, row.cases]));
}

function daysOf({ now, timeZone, days = 30 }: StatisticsQuery, opened: PerDay, closed: PerDay): Statistics['byDay'] {
  const local = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  // By the calendar: where clocks are changed, a day has 23 hours or 25.
  const today = parseDay(local.format(now)) ?? 0;
  return Array.from({ length: days }, (_, index) => {
    const day = formatDay(today - (days - 1 - index));
    return { day, opened: opened.get(day) ?? 0, closed: closed.get(day) ?? 0 };
  });
}

function summary(groups: readonly Group[], byDay: Statistics['byDay']): Statistics {
  const open = groups.filter(({ final }) => !final);
  const total = (of: readonly Group[], key: 'cases' | 'late' | 'soon'): number =>
    of.reduce((sum, group) => sum + group[key], 0);
  return {
    open: total(open, 'cases'),
    overdue: total(open, 'late'),
    closed: total(groups, 'cases') - total(open, 'cases'),
    dueWithinDay: total(open, 'soon'),
    byState: [...Map.groupBy(open, ({ family, state }) => `${family}/${state}`).values()].map((of) => {
      const { family, state } = of[0]!;
      return { family, state, count: total(of, 'cases') };
    }),
    byUnit: [...Map.groupBy(open, ({ unitId }) => unitId)].map(([unitId, of]) => ({
      unitId,
      open: total(of, 'cases'),
      overdue: total(of, 'late'),
    })),
    byDay,
  };
}
