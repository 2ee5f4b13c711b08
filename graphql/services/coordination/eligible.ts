/** Who may supervise or call others together about a case, and whom he may call. */
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { findStaffedUnits } from '#database/repositories/find-staffed-units.ts';
import type { HeldPost } from '#domain/authz/subjects.ts';
import { DomainError } from '#domain/errors.ts';
import type { UnitId } from '#domain/ids.ts';
import { levels, type Level, type Post, type UnitRef } from '#domain/organisation.ts';
import type { SignedInContext } from '../../context.ts';
import type { Viewer } from '../../viewer.ts';

type Held = HeldPost['unit'];

const CONVENING: readonly Post[] = ['dispatcher', 'acceptor', 'handler', 'unitLeader'];
const rank = (level: Level): number => levels.indexOf(level);

/** The centre in whose name the viewer would supervise: the case's own, else one above it; null where there is none. */
export function issuingUnit({ holdings }: Viewer, row: CaseFile): Held | null {
  if (!isOpenMatter(row)) return null;
  const supervising = holdings.filter(({ post, unit }) => post === 'supervisor' && unit.kind === 'centre');
  const own = supervising.find(({ unit }) => unit.id === row.ownerUnitId);
  const above = supervising.find(({ unit }) => isAbove(unit, row));
  return (own ?? above)?.unit ?? null;
}

/** The village or town that calls: it runs the case or has it in hand. */
export function conveningUnit({ holdings }: Viewer, row: CaseFile): Held | null {
  if (!isOpenMatter(row)) return null;
  const found = holdings.find(
    ({ post, unit }) =>
      CONVENING.includes(post) &&
      unit.kind === 'centre' &&
      rank(unit.level) <= rank('town') &&
      (unit.id === row.ownerUnitId || unit.id === row.assignedUnitId),
  );
  return found?.unit ?? null;
}

/** Departments above the convener's level that are responsible for the place and have a leader. */
export async function callableUnits({ resources }: SignedInContext, row: CaseFile, caller: Level): Promise<OrgUnit[]> {
  const em = resources.orm.em.fork();
  const staffed = await findStaffedUnits(em, row.jurisdiction, divisionsOf(row), 'unitLeader');
  return staffed
    .filter(({ kind, level }) => kind === 'department' && rank(level) > rank(caller))
    .toSorted((left, right) => rank(left.level) - rank(right.level) || (left.code < right.code ? -1 : 1));
}

export async function calledUnits(
  context: SignedInContext,
  row: CaseFile,
  caller: Level,
  unitIds: readonly UnitId[],
): Promise<readonly UnitRef[]> {
  const callable = await callableUnits(context, row, caller);
  return [...new Set(unitIds)].map((wanted) => {
    const unit = callable.find(({ id }) => id === wanted);
    if (unit === undefined) throw new DomainError('PARTY_NOT_ELIGIBLE');
    return { id: unit.id, level: unit.level, kind: unit.kind };
  });
}

/** The centre of the place at the highest level among the departments called: it hears who stays away. */
export async function coordinatorOf(
  { resources }: SignedInContext,
  row: CaseFile,
  units: readonly UnitRef[],
): Promise<UnitRef | null> {
  const level = levels.findLast((candidate) => units.some((unit) => unit.level === candidate));
  if (level === undefined) return null;
  const em = resources.orm.em.fork();
  const { jurisdiction } = row;
  const centre = await em.findOne(OrgUnit, {
    jurisdiction,
    kind: 'centre',
    level,
    divisionCode: { $in: divisionsOf(row) },
  });
  return centre === null ? null : { id: centre.id, level, kind: 'centre' };
}

/** Orders are about matters, not about other orders, and not about what has ended. */
function isOpenMatter({ family, final }: CaseFile): boolean {
  return family !== 'coordination' && !final;
}

function isAbove({ level, divisionCode }: Held, row: CaseFile): boolean {
  return rank(level) > rank(row.kernel.owner.level) && divisionsOf(row).includes(divisionCode);
}

function divisionsOf({ villageCode, townCode, countyCode, cityCode }: CaseFile): string[] {
  return [villageCode, townCode, countyCode, cityCode].filter((code) => code !== '');
}
