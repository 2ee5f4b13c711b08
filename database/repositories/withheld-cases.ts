/**
 * The condition that keeps accused units and persons from lists that read no case row (信访工作条例 §30): tasks, notices.
 * Uncorrelated, so that it is answered once a query, from two small indexes.
 */
import type { Withheld } from '#domain/authz/rules.ts';

export interface Condition {
  readonly text: string;
  readonly values: readonly unknown[];
}

export function notWithheld(caseId: string, { unitIds, userIds }: Withheld): Condition {
  return {
    text: `${caseId} not in (
      select id from case_file where denied_unit_ids <> '{}' and denied_unit_ids && ?::uuid[]
      union all select id from case_file where denied_user_ids <> '{}' and denied_user_ids && ?::uuid[])`,
    values: [arrayLiteral(unitIds), arrayLiteral(userIds)],
  };
}

const arrayLiteral = (ids: readonly string[]): string => `{${ids.join(',')}}`;
