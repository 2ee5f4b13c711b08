/**
 * Where a dispatcher may send a case: departments above the place that the duty list names for its category, and grid
 * centres of the place at or below the owner whose own people can handle it. Preferred is the duty list's department
 * nearest to the owner's level.
 */
import { DomainError } from '#domain/errors.ts';
import type { UnitId } from '#domain/ids.ts';
import { levels } from '#domain/organisation.ts';
import type { UnitRef } from '#domain/organisation.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { DutyListEntry } from '#database/entities/duty-list-entry.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { PostHolding } from '#database/entities/post-holding.entity.ts';
import type { SignedInContext } from '../context.ts';

export interface DispatchTarget {
  readonly unit: OrgUnit;
  readonly onDutyList: boolean;
  readonly preferred: boolean;
}

export async function dispatchTargets(context: SignedInContext, row: CaseFile): Promise<DispatchTarget[]> {
  const now = new Date();
  const valid = { validFrom: { $lte: now }, $or: [{ validTo: null }, { validTo: { $gt: now } }] };
  const em = context.resources.orm.em.fork();
  const { jurisdiction, categoryCode } = row;
  const [units, duty] = await Promise.all([
    em.find(OrgUnit, { jurisdiction, divisionCode: { $in: divisionsOf(row) }, ...valid }),
    em.find(DutyListEntry, { jurisdiction, categoryCode }),
  ]);
  const handlers = await em.find(
    PostHolding,
    { unitId: { $in: units.map(({ id }) => id) }, post: 'handler', ...valid },
    { fields: ['unitId'] },
  );
  const staffed = new Set(handlers.map(({ unitId }) => unitId));
  const ownerRank = levels.indexOf(row.kernel.owner.level);
  const answersFor = (unit: OrgUnit): boolean =>
    duty.some((entry) => entry.departmentType === unit.departmentType && entry.level === unit.level);
  const targets = units.flatMap((unit) => {
    if (!staffed.has(unit.id)) return [];
    if (unit.kind === 'department') return answersFor(unit) ? [{ unit, onDutyList: true }] : [];
    return levels.indexOf(unit.level) <= ownerRank ? [{ unit, onDutyList: false }] : [];
  });
  return ranked(targets, ownerRank);
}

/** The unit, if the case may be sent there. */
export async function findDispatchTarget(context: SignedInContext, row: CaseFile, unitId: UnitId): Promise<UnitRef> {
  const target = (await dispatchTargets(context, row)).find(({ unit }) => unit.id === unitId);
  if (target === undefined) throw new DomainError('NOT_ON_DUTY_LIST');
  const { id, level, kind } = target.unit;
  return { id, level, kind };
}

function divisionsOf(row: CaseFile): string[] {
  return [row.villageCode, row.townCode, row.countyCode, row.cityCode].filter((code) => code !== '');
}

function ranked(targets: readonly Omit<DispatchTarget, 'preferred'>[], ownerRank: number): DispatchTarget[] {
  const distance = ({ unit }: { readonly unit: OrgUnit }): number => Math.abs(levels.indexOf(unit.level) - ownerRank);
  const sorted = targets.toSorted(
    (a, b) =>
      Number(b.onDutyList) - Number(a.onDutyList) || distance(a) - distance(b) || (a.unit.code < b.unit.code ? -1 : 1),
  );
  return sorted.map((target, position) => ({ ...target, preferred: position === 0 && target.onDutyList }));
}
