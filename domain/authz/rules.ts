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
  return [...caseRules(caller, holdings), ...calendarRules(caller, holdings)];
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
  ];
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
