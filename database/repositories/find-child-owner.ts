/** Which unit a case about another one belongs to, seen from that one. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseState, Place } from '#domain/case/state.ts';
import { DomainError } from '#domain/errors.ts';
import { levels, type UnitRef } from '#domain/organisation.ts';
import type { ChildPlace } from '#domain/processes/define.ts';
import { OrgUnit } from '../entities/org-unit.entity.ts';
import { findEscalationRoute } from './find-escalation-route.ts';
import { findStaffedUnits } from './find-staffed-units.ts';
import { findUnitOfToday } from './find-successor.ts';

export interface ChildOwner {
  readonly owner: UnitRef;
  /** The unit right above has nobody who takes new cases. */
  readonly skippedUnheld: boolean;
}

const TAKES_NEW_CASES = 'acceptor';

export async function findChildOwner(em: EntityManager, parent: CaseState, at: ChildPlace): Promise<ChildOwner> {
  if (at !== 'superior') {
    const unit = at === 'owner' ? parent.owner : (parent.assigned ?? parent.owner);
    return { owner: await findUnitOfToday(em, unit), skippedUnheld: false };
  }
  const accused = parent.denied?.unitIds ?? [];
  const { to, skippedUnheld } = await findEscalationRoute(em, parent.owner, TAKES_NEW_CASES, accused);
  if (to !== null) return { owner: to, skippedUnheld };
  const centre = (await centresAbove(em, parent)).find(({ id }) => !accused.includes(id));
  if (centre !== undefined) return { owner: refOf(centre), skippedUnheld: true };
  const superior = await superiorOf(em, parent.owner);
  if (superior === null || accused.includes(superior.id)) throw new DomainError('NO_SUPERIOR');
  return { owner: refOf(superior), skippedUnheld: true };
}

/** Nobody of the same trade is there to take it: the grid centre of the place does, the nearest first. */
async function centresAbove(em: EntityManager, { jurisdiction, place, owner }: CaseState): Promise<OrgUnit[]> {
  const staffed = await findStaffedUnits(em, jurisdiction, divisionsOf(place), TAKES_NEW_CASES);
  const rank = ({ level }: Pick<UnitRef, 'level'>): number => levels.indexOf(level);
  return staffed
    .filter((unit) => unit.kind === 'centre' && rank(unit) > rank(owner))
    .toSorted((left, right) => rank(left) - rank(right));
}

/** It waits there in the unowned queue until somebody is. */
async function superiorOf(em: EntityManager, { id }: UnitRef): Promise<OrgUnit | null> {
  const unit = await em.findOne(OrgUnit, { id });
  return unit?.superiorId == null ? null : em.findOne(OrgUnit, { id: unit.superiorId });
}

function divisionsOf({ villageCode, townCode, countyCode, cityCode }: Place): string[] {
  return [villageCode, townCode, countyCode, cityCode].filter((code) => code !== '');
}

function refOf({ id, level, kind }: OrgUnit): UnitRef {
  return { id, level, kind };
}
