/** Where an action of a petition, an application or a project may send it, with what the database knows of the units. */
import { DomainError } from '#domain/errors.ts';
import type { UnitRef } from '#domain/organisation.ts';
import { matterTargets } from '#domain/routing/matter-targets.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { findUnitsWithPosts } from '#database/repositories/find-units-with-posts.ts';
import type { SignedInContext } from '../context.ts';
import { processOf } from '../process-of.ts';
import type { DispatchTarget } from './dispatch-targets.ts';

export async function targetsOfMatter(
  { resources, loaders }: SignedInContext,
  row: CaseFile,
  actionName: string | undefined,
): Promise<DispatchTarget[]> {
  const { owner, assigned, denied } = row.kernel;
  const [staffed, ownerRow] = await Promise.all([
    findUnitsWithPosts(resources.orm.em.fork(), row.jurisdiction, divisionsOf(row), owner.id),
    loaders.unit.load(owner.id),
  ]);
  const definition = processOf(row);
  const action = actionName === undefined ? undefined : definition.actions[actionName];
  // Passing a case on means passing it to somebody else.
  const isOffered = ({ id }: OrgUnit): boolean =>
    denied?.unitIds.includes(id) !== true && !(action?.target === 'unit' && id === assigned?.id);
  const candidates = staffed
    .filter(({ unit }) => isOffered(unit))
    .map(({ unit, held }) => {
      const { id, code, level, kind, departmentType } = unit;
      return { id, code, level, kind, departmentType: departmentType ?? null, held, row: unit };
    });
  const { level } = owner;
  return matterTargets(candidates, { level, superiorId: ownerRow?.superiorId ?? null }, definition, action).map(
    ({ unit, ...target }) => ({ ...target, unit: unit.row }),
  );
}

/** Departments whose opinions are all asked for: nobody chooses among them, and none may be missing. */
export async function everyDepartment(context: SignedInContext, row: CaseFile, actionName: string): Promise<UnitRef[]> {
  const types = processOf(row).actions[actionName]?.departments?.types ?? [];
  const targets = await targetsOfMatter(context, row, actionName);
  if (targets.length < types.length) throw new DomainError('NO_RESPONSIBLE_UNIT');
  return targets.map(({ unit: { id, level, kind } }) => ({ id, level, kind }));
}

function divisionsOf(row: CaseFile): string[] {
  return [row.villageCode, row.townCode, row.countyCode, row.cityCode].filter((code) => code !== '');
}
