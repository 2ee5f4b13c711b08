/**
 * Who gets a case: the centre that owns a new report, and the units it may be sent to. Pure over rows that the caller
 * has read: who holds a post today is a question for the database.
 */
import type { Refusal } from '../errors.ts';
import { type Level, levels, type UnitKind } from '../organisation.ts';

/** A grid centre of the place, from its village upwards. `isHeld`: somebody holds the post that takes new reports. */
export interface CentreCandidate {
  readonly level: Level;
  readonly isHeld: boolean;
}

export interface Ownership<Centre> {
  readonly owner: Centre;
  /** The lowest centre of the place: its workers go to the site. */
  readonly site: Centre;
  /** A lower centre had nobody in the post: the case shows in the unowned queue of its owner. */
  readonly skippedUnheld: boolean;
}

const rankOf = (level: Level): number => levels.indexOf(level);

/** The lowest centre that can take the report; null where nobody can. */
export function chooseOwner<Centre extends CentreCandidate>(centres: readonly Centre[]): Ownership<Centre> | null {
  const upwards = centres.toSorted((left, right) => rankOf(left.level) - rankOf(right.level));
  const site = upwards[0];
  const owner = upwards.find(({ isHeld }) => isHeld);
  return site && owner ? { owner, site, skippedUnheld: owner !== site } : null;
}

/** One line of the duty list (职责清单), for the category at hand. */
export interface Duty {
  readonly departmentType: string;
  readonly level: Level;
}

export interface TargetCandidate {
  readonly code: string;
  readonly level: Level;
  readonly kind: UnitKind;
  readonly departmentType: string | null;
}

export interface RankedTarget<Unit> {
  readonly unit: Unit;
  readonly onDutyList: boolean;
  /** The one to propose: on the duty list and nearest to the owner. */
  readonly preferred: boolean;
}

function isOnDutyList(unit: TargetCandidate, duties: readonly Duty[]): boolean {
  return duties.some(({ departmentType, level }) => departmentType === unit.departmentType && level === unit.level);
}

/**
 * Beijing's rule (北京市接诉即办工作条例 §17): nothing may be pushed down to a unit whose duty list does not name it. A
 * grid centre at or below the owner may be asked, since its own people settle what they can; a centre above is reached
 * by escalation, not by dispatch.
 */
export function refuseTarget(unit: TargetCandidate, duties: readonly Duty[], ownerLevel: Level): Refusal | null {
  const isAllowed = unit.kind === 'department' ? isOnDutyList(unit, duties) : rankOf(unit.level) <= rankOf(ownerLevel);
  return isAllowed ? null : { code: 'NOT_ON_DUTY_LIST' };
}

/** The units a case may be sent to, the duty list's choice first, then by how near they are to the owner's level. */
export function rankTargets<Unit extends TargetCandidate>(
  units: readonly Unit[],
  duties: readonly Duty[],
  ownerLevel: Level,
): readonly RankedTarget<Unit>[] {
  const distance = ({ level }: TargetCandidate): number => Math.abs(rankOf(level) - rankOf(ownerLevel));
  return units
    .filter((unit) => refuseTarget(unit, duties, ownerLevel) === null)
    .map((unit) => ({ unit, onDutyList: isOnDutyList(unit, duties) }))
    .sort(
      (left, right) =>
        Number(right.onDutyList) - Number(left.onDutyList) ||
        distance(left.unit) - distance(right.unit) ||
        (left.unit.code < right.unit.code ? -1 : 1),
    )
    .map((target, position) => ({ ...target, preferred: position === 0 && target.onDutyList }));
}
