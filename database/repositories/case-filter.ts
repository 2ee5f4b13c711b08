/** What a list of cases may be narrowed by, as conditions on the case's row. */
import { raw } from '@mikro-orm/postgresql';
import type { UnitId, UserId } from '#domain/ids.ts';
import type { Level, Post } from '#domain/organisation.ts';
import type { Family, Phase } from '#domain/processes/define.ts';
import type { Where } from '../accessible-by.ts';
import { containing } from './text-search.ts';

export interface CaseFilter {
  readonly search?: string | null | undefined;
  readonly state?: readonly string[] | null | undefined;
  readonly phase?: readonly Phase[] | null | undefined;
  readonly family?: Family | null | undefined;
  readonly process?: string | null | undefined;
  readonly ownerUnitIds?: readonly UnitId[] | null | undefined;
  readonly assignedUnitIds?: readonly UnitId[] | null | undefined;
  readonly categoryCode?: string | null | undefined;
  /** A division of any level: everything inside it. */
  readonly divisionCode?: string | null | undefined;
  /** Owner, handler, or once one of them. */
  readonly unitId?: UnitId | null | undefined;
  readonly open?: boolean | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly unowned?: boolean | null | undefined;
  readonly openedFrom?: Date | null | undefined;
  /** Exclusive. */
  readonly openedTo?: Date | null | undefined;
  /** A clock that runs falls due by then, or has. */
  readonly dueBefore?: Date | null | undefined;
  readonly reportedBy?: UserId | null | undefined;
  /** A task of the case waits at this unit, or at a post of this name. */
  readonly heldByUnit?: UnitId | null | undefined;
  readonly heldByPost?: Post | null | undefined;
  readonly ownerLevel?: Level | null | undefined;
}

export function caseConditions(accessible: Where, filter: CaseFilter): Where {
  return { $and: [accessible, ...conditionsOf(filter)] };
}

function conditionsOf(filter: CaseFilter): Where[] {
  const { search, divisionCode: code, openedFrom, openedTo } = filter;
  const pattern = search == null || search.trim() === '' ? null : containing(search);
  const conditions: (Where | null)[] = [
    pattern === null ? null : { $or: [{ title: { $ilike: pattern } }, { number: { $ilike: pattern } }] },
    filter.state == null ? null : { state: { $in: filter.state } },
    filter.phase == null ? null : { phase: { $in: filter.phase } },
    filter.family == null ? null : { family: filter.family },
    filter.process == null ? null : { process: filter.process },
    filter.ownerUnitIds == null ? null : { ownerUnitId: { $in: [...filter.ownerUnitIds] } },
    filter.assignedUnitIds == null ? null : { assignedUnitId: { $in: [...filter.assignedUnitIds] } },
    filter.categoryCode == null ? null : { categoryCode: filter.categoryCode },
    code == null
      ? null
      : { $or: [{ cityCode: code }, { countyCode: code }, { townCode: code }, { villageCode: code }] },
    filter.unitId == null ? null : { unitIds: { $contains: [filter.unitId] } },
    filter.open == null ? null : { final: !filter.open },
    filter.overdue == null ? null : { overdue: filter.overdue },
    filter.unowned == null ? null : { unownedReason: filter.unowned ? { $ne: '' } : '' },
    openedFrom == null ? null : { openedAt: { $gte: openedFrom } },
    openedTo == null ? null : { openedAt: { $lt: openedTo } },
    filter.dueBefore == null ? null : { dueAt: { $lte: filter.dueBefore } },
    filter.reportedBy == null ? null : { reporterIds: { $contains: [filter.reportedBy] } },
    heldBy(filter),
    ownedAt(filter),
  ];
  return conditions.filter((condition) => condition !== null);
}

/** One task must fit both: a unit's other post does not hold the case. */
function heldBy({ heldByUnit, heldByPost }: CaseFilter): Where | null {
  if (heldByUnit == null && heldByPost == null) return null;
  const unit = heldByUnit == null ? '' : 'and w.unit_id = ?::uuid';
  const post = heldByPost == null ? '' : 'and w.post = ?';
  const text = (alias: string) =>
    `exists (select 1 from work_item w where w.case_id = ${alias}.id and w.status = 'open' ${unit} ${post})`;
  const values = [heldByUnit, heldByPost].filter((value) => value != null);
  return { [raw(text, values)]: [] };
}

function ownedAt({ ownerLevel }: CaseFilter): Where | null {
  if (ownerLevel == null) return null;
  const text = (alias: string) =>
    `exists (select 1 from org_unit u where u.id = ${alias}.owner_unit_id and u.level = ?)`;
  return { [raw(text, [ownerLevel])]: [] };
}
