/** One ability for server, browser and tests, made of the same rules. */
import { createMongoAbility, subject } from '@casl/ability';
import type { ForcedSubject, MongoAbility } from '@casl/ability';
import { packRules, unpackRules } from '@casl/ability/extra';
import type { PackRule } from '@casl/ability/extra';
import type { Rule } from './rules.ts';
import { rulesFor } from './rules.ts';
import type { Action, Caller, HeldPost, SubjectName, Subjects } from './subjects.ts';

type Tagged = { [Name in SubjectName]: Subjects[Name] & ForcedSubject<Name> }[SubjectName];
export type AppAbility = MongoAbility<[Action, SubjectName | Tagged]>;

export function defineAbility(caller: Caller, holdings: readonly HeldPost[]): AppAbility {
  return abilityOf(rulesFor(caller, holdings));
}

export function abilityOf(rules: Rule[]): AppAbility {
  return createMongoAbility<AppAbility>(rules);
}

/** Compact rules for the browser; `unpackAbility` is the way back. */
export function packAbility(ability: AppAbility): unknown[] {
  return packRules(ability.rules);
}

export function unpackAbility(packed: readonly unknown[]): AppAbility {
  return abilityOf(unpackRules(packed as PackRule<Rule>[]));
}

/** Checks a plain record; the record is copied, since tagging would mark the caller's own object. */
export function can<Name extends SubjectName>(
  ability: AppAbility,
  action: Action,
  name: Name,
  record: Subjects[Name],
): boolean {
  return ability.can(action, subject(name, { ...record }) as unknown as Tagged);
}
