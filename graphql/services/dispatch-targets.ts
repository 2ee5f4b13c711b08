/**
 * Where a dispatcher may send a case: departments above the place that the duty list names for its category, and grid
 * centres of the place at or below the owner whose own people can handle it. Preferred is the duty list's department
 * nearest to the owner's level.
 */
import { DomainError } from '#domain/errors.ts';
import type { UnitId } from '#domain/ids.ts';
import type { UnitRef } from '#domain/organisation.ts';
import { rankTargets, type TargetCandidate } from '#domain/routing/assign.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { findDutyList, findStaffedUnits } from '#database/repositories/find-staffed-units.ts';
import { callableUnits } from './coordination/eligible.ts';
import type { SignedInContext } from '../context.ts';
import { targetsOfMatter } from './matter-targets.ts';

export interface DispatchTarget {
  readonly unit: OrgUnit;
  readonly onDutyList: boolean;
  readonly preferred: boolean;
}

/** `action`: what the units are chosen for. Petitions, applications and projects name departments of their own for it. */
export async function dispatchTargets(
  context: SignedInContext,
  row: CaseFile,
  action?: string,
): Promise<DispatchTarget[]> {
  if (row.family === 'coordination') return partyTargets(context, row);
  if (row.family !== 'incident') return targetsOfMatter(context, row, action);
  const em = context.resources.orm.em.fork();
  const [staffed, duty] = await Promise.all([
    findStaffedUnits(em, row.jurisdiction, divisionsOf(row), 'handler'),
    findDutyList(em, row.jurisdiction, row.categoryCode),
  ]);
  const atHand = staffed.map((unit) => ({ ...routingOf(unit), row: unit }));
  return rankTargets(atHand, duty, row.kernel.owner.level).map(({ unit, ...target }) => ({
    ...target,
    unit: unit.row,
  }));
}

/** A whistle's plan is carried out by departments that could have been called; who was called stands first. */
async function partyTargets(context: SignedInContext, row: CaseFile): Promise<DispatchTarget[]> {
  const called = new Set(row.kernel.parties?.map(({ unit }) => unit.id));
  const units = await callableUnits(context, row, row.kernel.owner.level);
  return units
    .map((unit) => ({ unit, onDutyList: true, preferred: called.has(unit.id) }))
    .toSorted((left, right) => Number(right.preferred) - Number(left.preferred));
}

function routingOf({ code, level, kind, departmentType }: OrgUnit): TargetCandidate {
  return { code, level, kind, departmentType: departmentType ?? null };
}

/** The unit, if the case may be sent there. */
export async function findDispatchTarget(
  context: SignedInContext,
  row: CaseFile,
  action: string,
  unitId: UnitId,
): Promise<UnitRef> {
  const [unit] = await findDispatchTargets(context, row, action, [unitId]);
  if (unit === undefined) throw new DomainError('NOT_ON_DUTY_LIST');
  return unit;
}

/** The units in the order given, if the case may be sent to every one of them. */
export async function findDispatchTargets(
  context: SignedInContext,
  row: CaseFile,
  action: string,
  unitIds: readonly UnitId[],
): Promise<UnitRef[]> {
  const targets = await dispatchTargets(context, row, action);
  return unitIds.map((unitId) => {
    const target = targets.find(({ unit }) => unit.id === unitId);
    if (target === undefined) throw new DomainError('NOT_ON_DUTY_LIST');
    const { id, level, kind } = target.unit;
    return { id, level, kind };
  });
}

function divisionsOf(row: CaseFile): string[] {
  return [row.villageCode, row.townCode, row.countyCode, row.cityCode].filter((code) => code !== '');
}
