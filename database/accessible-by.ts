/**
 * CASL rules → MikroORM condition, so that every list and count is filtered by the same rules as every record. Only the
 * operators the rules use are translated; anything else is refused rather than guessed (docs/adr/0005-two-fences.md).
 */
import { rulesToCondition } from '@casl/ability/extra';
import type { AppAbility } from '#domain/authz/ability.ts';
import type { Action, SubjectName } from '#domain/authz/subjects.ts';
import { arrayFields } from '#domain/authz/subjects.ts';

export type Where = Readonly<Record<string, unknown>>;

/** Null = nothing is visible: callers answer with an empty result instead of asking the database. */
export function accessibleBy(ability: AppAbility, action: Action, subject: SubjectName): Where | null {
  // A field-level "cannot" hides a column, not the row.
  const rules = ability.rulesFor(action, subject).filter((rule) => !(rule.inverted && rule.fields));
  return rulesToCondition<AppAbility, Where, Where>(
    rules,
    (rule) => {
      const where = toWhere(rule.conditions ?? {});
      return rule.inverted ? { $not: where } : where;
    },
    { and: (all) => ({ $and: all }), or: (alternatives) => ({ $or: alternatives }), empty: () => ({}) },
  );
}

function toWhere(conditions: object): Where {
  return Object.fromEntries(Object.entries(conditions).map(([field, value]) => [field, toFieldWhere(field, value)]));
}

function toFieldWhere(field: string, value: unknown): unknown {
  if (typeof value === 'string') return arrayFields.has(field) ? { $contains: [value] } : value;
  const operators = Object.entries(value ?? {});
  const [operator, operand] = operators[0] ?? [];
  if (operators.length !== 1 || operator !== '$in' || !Array.isArray(operand)) {
    throw new TypeError(`Rule condition on ${field} cannot be translated to SQL`);
  }
  return arrayFields.has(field) ? { $overlap: operand } : { $in: operand };
}
