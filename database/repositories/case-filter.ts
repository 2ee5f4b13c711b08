/** What a list of cases may be narrowed by, as conditions on the case's row. */
import type { UnitId, UserId } from '#domain/ids.ts';
import type { Family, Phase } from '#domain/processes/define.ts';
import type { Where } from '../accessible-by.ts';
import { containing } from './text-search.ts';

export interface CaseFilter {
  readonly search?: string | null | undefined;
  readonly state?: readonly string[] | null | undefined;
  readonly phase?: readonly Phase[] | null | undefined;
  readonly family?: Family | null | undefined;
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
  readonly reportedBy?: UserId | null | undefined;
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
    filter.reportedBy == null ? null : { reporterIds: { $contains: [filter.reportedBy] } },
  ];
  return conditions.filter((condition) => condition !== null);
}
