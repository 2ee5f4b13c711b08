/** Keeps accused units and persons from lists that read no case row (信访工作条例 §30): tasks, notices. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Withheld } from '#domain/authz/rules.ts';
import type { CaseId } from '#domain/ids.ts';

export interface Condition {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The cases kept from these units and persons, by two small indexes: nearly always none. */
export const withheldSql = (unitIds: string, userIds: string): string => `
  select id from case_file where denied_unit_ids <> '{}' and denied_unit_ids && ${unitIds}::uuid[]
  union select id from case_file where denied_user_ids <> '{}' and denied_user_ids && ${userIds}::uuid[]`;

export async function withheldCases(em: EntityManager, { unitIds, userIds }: Withheld): Promise<readonly CaseId[]> {
  const rows = await em.execute<{ id: CaseId }[]>(withheldSql('?', '?'), [
    arrayLiteral(unitIds),
    arrayLiteral(userIds),
  ]);
  return rows.map(({ id }) => id);
}

/** Asked first: where there is nothing, the list's own index answers alone. */
export async function notWithheld(em: EntityManager, caseId: string, from: Withheld): Promise<Condition> {
  const ids = await withheldCases(em, from);
  if (ids.length === 0) return { text: 'true', values: [] };
  return { text: `${caseId} <> all(?::uuid[])`, values: [arrayLiteral(ids)] };
}

const arrayLiteral = (ids: readonly string[]): string => `{${ids.join(',')}}`;
