/**
 * A matter of a division: a petition, an application, a project. The department whose business it is takes it, at the
 * lowest of its levels at or above the division; a unit that a report accuses is passed over (信访工作条例 §30).
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Denied, Place } from '#domain/case/state.ts';
import { DomainError } from '#domain/errors.ts';
import type { UnitId } from '#domain/ids.ts';
import type { Level, UnitKind } from '#domain/organisation.ts';
import type { IntakeRule, ProcessDefinition } from '#domain/processes/define.ts';
import { chooseOwner } from '#domain/routing/assign.ts';
import type { Intake } from './intake.ts';

export type DivisionRule = Extract<IntakeRule, { readonly kind: 'division' }>;

export interface DivisionMatter {
  readonly jurisdiction: string;
  readonly definition: ProcessDefinition;
  readonly rule: DivisionRule;
  readonly divisionCode: string | undefined;
  readonly denied: Denied | undefined;
}

interface Ancestor {
  readonly code: string;
  readonly level: Level;
  readonly name: string;
}

interface Candidate {
  readonly id: UnitId;
  readonly code: string;
  readonly level: Level;
  readonly kind: UnitKind;
  readonly isHeld: boolean;
}

/** The division itself first. `height` bounds the climb. */
const ANCESTORS = `
with recursive up (code, level, name, parent_code, height) as (
  select code, level, name, parent_code, 0 from division where code = ? and jurisdiction = ?
  union all
  select d.code, d.level, d.name, d.parent_code, up.height + 1
  from division d join up on d.code = up.parent_code where up.height < 8)
select code, level, name from up order by height`;

const CANDIDATES = `
select u.id, u.code, u.level, u.kind, exists (
  select from post_holding h join app_user p on p.id = h.user_id
  where h.unit_id = u.id and h.post = 'acceptor' and p.disabled_at is null
    and h.valid_from <= now() and (h.valid_to is null or h.valid_to > now())) as "isHeld"
from org_unit u
where u.jurisdiction = ? and u.division_code = any(?::text[])
  and ((u.kind = 'department' and u.department_type = ? and u.level = any(?::text[]))
    or (u.kind = 'centre' and u.division_code = ? and u.level = any(?::text[])))
  and u.valid_from <= now() and (u.valid_to is null or u.valid_to > now())`;

export async function intakeAtDivision(em: EntityManager, matter: DivisionMatter): Promise<Intake> {
  const { jurisdiction, definition, divisionCode, denied } = matter;
  if (divisionCode === undefined) throw new DomainError('DIVISION_REQUIRED');
  const path: Ancestor[] = await em.execute(ANCESTORS, [divisionCode, jurisdiction]);
  const [division] = path;
  if (division === undefined) throw new DomainError('OUTSIDE_JURISDICTION');
  const found: Candidate[] = await em.execute(CANDIDATES, candidateValues(matter, path, division));
  const candidates = found.filter(({ id }) => denied?.unitIds.includes(id) !== true);
  const chosen = chooseOwner(candidates) ?? unheld(candidates);
  if (chosen === null) throw new DomainError('NO_RESPONSIBLE_UNIT', { division: divisionCode });
  const { id, code, level, kind } = chosen.owner;
  return {
    owner: { id, level, kind },
    ownerCode: code,
    site: null,
    skippedUnheld: chosen.skippedUnheld,
    place: placeOf(path),
    divisionCode,
    category: { code: definition.id, limit: null },
    title: `${definition.title.zh} · ${division.name}`,
    ...(denied !== undefined && { denied }),
  };
}

function candidateValues(
  { jurisdiction, rule }: DivisionMatter,
  path: readonly Ancestor[],
  division: Ancestor,
): readonly string[] {
  const centres = rule.centres?.includes(division.level) === true ? [division.level] : [];
  return [
    jurisdiction,
    arrayLiteral(path.map(({ code }) => code)),
    rule.department,
    arrayLiteral(rule.levels),
    division.code,
    arrayLiteral(centres),
  ];
}

/** Nobody is there to take it anywhere: it waits at the lowest, in the unowned queue, and is not turned away. */
function unheld(candidates: readonly Candidate[]) {
  const [owner] = candidates.toSorted((left, right) => (left.code < right.code ? 1 : -1));
  return owner === undefined ? null : { owner, skippedUnheld: true };
}

function placeOf(path: readonly Ancestor[]): Place {
  const codeOf = (level: Level): string => path.find((ancestor) => ancestor.level === level)?.code ?? '';
  return {
    cityCode: codeOf('city'),
    countyCode: codeOf('county'),
    townCode: codeOf('town'),
    villageCode: codeOf('village'),
    cellCode: '',
    longitude: null,
    latitude: null,
  };
}

const arrayLiteral = (texts: readonly string[]): string => `{${texts.join(',')}}`;
