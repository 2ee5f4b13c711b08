/**
 * What is open, late and soon due over the cases a caller may see, by level, division, unit or post. Added up by the
 * database under the same conditions as the lists, so that each number is the length of the list behind it.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Where } from '../accessible-by.ts';
import { CaseFile } from '../entities/case-file.entity.ts';
import { caseConditions, type CaseFilter } from './case-filter.ts';

/** `level` is the owner's; `unit` and `post` are those whose turn it is. */
export const workloadGroups = ['level', 'county', 'town', 'village', 'unit', 'post'] as const;
export type WorkloadGroup = (typeof workloadGroups)[number];

export interface WorkloadRow {
  /** Level, division code or unit id; '' where a case has none. */
  readonly key: string;
  /** With `post` only. */
  readonly post: string | null;
  readonly cases: number;
  readonly overdue: number;
  /** Not overdue yet, and due before `soon`. */
  readonly dueSoon: number;
  readonly unowned: number;
  /** Open tasks; joint handling has several in one case. */
  readonly items: number;
  /** Of the tasks by unit or post, of the cases otherwise. */
  readonly oldestAt: Date;
  readonly meanAgeMs: number;
}

export interface WorkloadQuery {
  /** Null: nothing is visible. */
  readonly accessible: Where | null;
  readonly filter?: CaseFilter | null | undefined;
  readonly groupBy: WorkloadGroup;
  readonly now: Date;
  readonly soon: Date;
}

interface Grouping {
  readonly key: string;
  readonly post: string;
  readonly age: string;
  readonly join: string;
}

const items = `join work_item w on w.case_id = c.id and w.status = 'open'`;
const division = (column: string): Grouping => ({ key: `c.${column}`, post: 'null', age: 'c.opened_at', join: '' });
const groupings: Readonly<Record<WorkloadGroup, Grouping>> = {
  level: { key: 'u.level', post: 'null', age: 'c.opened_at', join: 'join org_unit u on u.id = c.owner_unit_id' },
  county: division('county_code'),
  town: division('town_code'),
  village: division('village_code'),
  unit: { key: 'w.unit_id::text', post: 'null', age: 'w.opened_at', join: items },
  post: { key: 'w.unit_id::text', post: 'w.post', age: 'w.opened_at', join: items },
};

export async function readWorkload(em: EntityManager, query: WorkloadQuery): Promise<readonly WorkloadRow[]> {
  const { accessible, filter, groupBy, now, soon } = query;
  if (accessible === null) return [];
  const visible = em
    .createQueryBuilder(CaseFile, 'v')
    .select([
      'v.id',
      'v.ownerUnitId',
      'v.countyCode',
      'v.townCode',
      'v.villageCode',
      'v.overdue',
      'v.dueAt',
      'v.unownedReason',
      'v.openedAt',
    ])
    .where(caseConditions(accessible, { ...filter, open: true }))
    .toQuery();
  const { key, post, age, join } = groupings[groupBy];
  const rows = await em.execute<(Omit<WorkloadRow, 'oldestAt'> & { readonly oldestAt: Date | string })[]>(
    `with c as materialized (${visible.sql})
    select ${key} as "key", ${post} as "post",
      count(distinct c.id)::int as "cases",
      (count(distinct c.id) filter (where c.overdue))::int as "overdue",
      (count(distinct c.id) filter (where not c.overdue and c.due_at <= ?))::int as "dueSoon",
      (count(distinct c.id) filter (where c.unowned_reason <> ''))::int as "unowned",
      count(*)::int as "items",
      min(${age}) as "oldestAt",
      (avg(extract(epoch from (?::timestamptz - ${age}))) * 1000)::float8 as "meanAgeMs"
    from c ${join}
    group by 1, 2
    order by "overdue" desc, "dueSoon" desc, "cases" desc, 1, 2`,
    [...visible.params, soon, now],
  );
  return rows.map((row) => ({ ...row, oldestAt: new Date(row.oldestAt) }));
}
