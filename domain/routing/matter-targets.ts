/**
 * Where a petition, an application or a project may be sent. Its action names the departments; where it names none, the
 * units of the territory up to the owner's level, and the owner's superior. Pure over rows that the caller has read.
 */
import type { UnitId } from '../ids.ts';
import { type Level, levels, type Post, type UnitKind } from '../organisation.ts';
import type { ActionDefinition, ProcessDefinition, QueueRule } from '../processes/define.ts';

export interface MatterCandidate {
  readonly id: UnitId;
  readonly code: string;
  readonly level: Level;
  readonly kind: UnitKind;
  readonly departmentType: string | null;
  /** Posts that somebody holds. */
  readonly held: readonly Post[];
}

export interface MatterOwner {
  readonly level: Level;
  readonly superiorId: UnitId | null;
}

export interface MatterTarget<Unit> {
  readonly unit: Unit;
  /** Named by the action, as the duty list names it for an incident. */
  readonly onDutyList: boolean;
  readonly preferred: boolean;
}

type Departments = NonNullable<ActionDefinition['departments']>;

const rankOf = (level: Level): number => levels.indexOf(level);

/** Units that have nobody in the post where the task would wait are left out. */
export function matterTargets<Unit extends MatterCandidate>(
  units: readonly Unit[],
  owner: MatterOwner,
  definition: ProcessDefinition,
  action: ActionDefinition | undefined,
): readonly MatterTarget<Unit>[] {
  const able = units.filter((unit) => canWork(unit, action && arrivalOf(definition, action)));
  const near = able.toSorted(
    (left, right) =>
      Math.abs(rankOf(left.level) - rankOf(owner.level)) - Math.abs(rankOf(right.level) - rankOf(owner.level)) ||
      (left.code < right.code ? -1 : 1),
  );
  const { departments } = action ?? {};
  if (departments === undefined) {
    return near
      .filter((unit) => rankOf(unit.level) <= rankOf(owner.level) || unit.id === owner.superiorId)
      .map((unit) => ({ unit, onDutyList: false, preferred: false }));
  }
  return departments.choice === 'all' ? everyOne(near, departments, owner) : anyOf(near, departments);
}

/** One of each type, at the owner's level, in the order of the types; a village's owner has them above it. */
function everyOne<Unit extends MatterCandidate>(
  near: readonly Unit[],
  { types }: Departments,
  owner: MatterOwner,
): readonly MatterTarget<Unit>[] {
  return types.flatMap((type) => {
    const unit = near.find(
      ({ departmentType, level }) => departmentType === type && rankOf(level) >= rankOf(owner.level),
    );
    return unit === undefined ? [] : [{ unit, onDutyList: true, preferred: true }];
  });
}

/** Nearest to the owner first, then in the order of the types; where one type is named, the nearest is proposed. */
function anyOf<Unit extends MatterCandidate>(
  near: readonly Unit[],
  { types }: Departments,
): readonly MatterTarget<Unit>[] {
  const named = near.filter(({ departmentType }) => departmentType !== null && types.includes(departmentType));
  return named.map((unit, position) => ({ unit, onDutyList: true, preferred: types.length === 1 && position === 0 }));
}

/** The queue that the chosen unit will find its task in; null where the task stays with somebody else. */
function arrivalOf({ states }: ProcessDefinition, { to }: ActionDefinition): QueueRule | null {
  const queue = states[to]?.queue;
  return queue !== undefined && (queue.of === 'assigned' || queue.of === 'parties') ? queue : null;
}

function canWork({ kind, held }: MatterCandidate, queue: QueueRule | null | undefined): boolean {
  if (!queue) return held.some((post) => post !== 'administrator' && post !== 'gridWorker');
  return held.includes(typeof queue.post === 'string' ? queue.post : queue.post[kind]);
}
