/**
 * Post holdings → rules. A grid centre sees the cases of its territory, every unit what is or was its own, a reporter
 * what he reported. Powers are split: an administrator as such sees no case (GB/T 22239, three separate powers).
 */
import type { RawRuleOf } from '@casl/ability';
import type { Level } from '../organisation.ts';
import type { AppAbility } from './ability.ts';
import type { Caller, CaseSubject, HeldPost } from './subjects.ts';

export type Rule = RawRuleOf<AppAbility>;

export const territoryField = {
  village: 'villageCode',
  town: 'townCode',
  county: 'countyCode',
  city: 'cityCode',
} as const satisfies Record<Level, keyof CaseSubject>;

/** Rules of one person in his own jurisdiction; nothing of another jurisdiction is ever matched. */
export function rulesFor(caller: Caller, holdings: readonly HeldPost[]): Rule[] {
  return [...caseRules(caller, holdings), ...calendarRules(caller, holdings), ...licenceRules(caller, holdings)];
}

/** Calendars are the administrator's; supervisors see what due dates are counted with. */
function calendarRules({ jurisdiction }: Caller, holdings: readonly HeldPost[]): Rule[] {
  const holds = (post: HeldPost['post']): boolean => holdings.some((holding) => holding.post === post);
  return [
    ...(holds('administrator') || holds('supervisor')
      ? [{ action: 'read', subject: 'Calendar', conditions: { jurisdiction } } as const]
      : []),
    ...(holds('administrator')
      ? [{ action: 'publish', subject: 'Calendar', conditions: { jurisdiction } } as const]
      : []),
  ];
}

/** The register of licences: each unit sees its own territory's; who holds one is for the unit that issued it. */
function licenceRules({ jurisdiction }: Caller, holdings: readonly HeldPost[]): Rule[] {
  const working = holdings.filter(({ post }) => post !== 'administrator');
  if (working.length === 0) return [];
  const issuerUnitId = { $in: [...new Set(working.map(({ unit }) => unit.id as string))] };
  const places = new Map(
    working
      .filter(({ unit }) => unit.divisionCode !== '')
      .map(({ unit }) => [`${unit.level}/${unit.divisionCode}`, { [territoryField[unit.level]]: unit.divisionCode }]),
  );
  return [
    ...[...places.values()].map((place): Rule => ({
      action: 'read',
      subject: 'Licence',
      conditions: { jurisdiction, ...place },
    })),
    { action: ['read', 'readPersonal'], subject: 'Licence', conditions: { jurisdiction, issuerUnitId } },
  ];
}

function caseRules(caller: Caller, holdings: readonly HeldPost[]): Rule[] {
  const working = holdings.filter((holding) => holding.post !== 'administrator');
  if (working.length === 0) return [];
  const { jurisdiction, userId } = caller;
  const unitIds = [...new Set(working.map((holding) => holding.unit.id as string))];
  return [
    ...territories(jurisdiction, working),
    { action: 'read', subject: 'Case', conditions: { jurisdiction, unitIds: { $in: unitIds } } },
    { action: 'read', subject: 'Case', conditions: { jurisdiction, reporterIds: { $in: [userId] } } },
    ...(['ownerUnitId', 'handlingUnitIds'] as const).map((field): Rule => ({
      action: 'readPersonal',
      subject: 'PersonalData',
      conditions: { jurisdiction, [field]: { $in: unitIds } },
    })),
    ...working.map(({ unit, post }): Rule => ({
      action: ['read', 'work'],
      subject: 'WorkItem',
      conditions: { jurisdiction, unitId: unit.id, post },
    })),
    ...denials(caller, holdings),
  ];
}

/**
 * An accusation never reaches the accused (信访工作条例 §30, §46). These come last, so that no grant before them holds:
 * one post in an accused unit is enough, and so is standing in for an accused person.
 */
function denials(caller: Caller, holdings: readonly HeldPost[]): Rule[] {
  const { unitIds, userIds } = withheldFrom(caller, holdings);
  return (['Case', 'PersonalData'] as const).flatMap((subject): Rule[] => {
    const action = subject === 'Case' ? 'read' : 'readPersonal';
    return [
      { inverted: true, action, subject, conditions: { deniedUnitIds: { $in: [...unitIds] } } },
      { inverted: true, action, subject, conditions: { deniedUserIds: { $in: [...userIds] } } },
    ];
  });
}

/** Whom a case may name as accused so that this caller is kept from it; lists without a case row ask with the same. */
export function withheldFrom({ userId }: Caller, holdings: readonly HeldPost[]): Withheld {
  return {
    unitIds: [...new Set(holdings.map(({ unit }) => unit.id as string))],
    userIds: [...new Set([userId, ...holdings.flatMap(({ onBehalfOf }) => onBehalfOf ?? [])])],
  };
}

export interface Withheld {
  readonly unitIds: readonly string[];
  readonly userIds: readonly string[];
}

function territories(jurisdiction: string, working: readonly HeldPost[]): Rule[] {
  const seen = new Map<string, Rule>();
  for (const { unit } of working) {
    // An empty code would match every case that has no division of that level.
    if (unit.kind !== 'centre' || unit.divisionCode === '') continue;
    const field = territoryField[unit.level];
    seen.set(`${field}=${unit.divisionCode}`, {
      action: 'read',
      subject: 'Case',
      conditions: { jurisdiction, [field]: unit.divisionCode },
    });
  }
  return [...seen.values()];
}
