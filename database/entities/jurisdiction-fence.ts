/**
 * The second fence around case rows: a row-level security policy that shows the API's role the rows of its session's
 * jurisdiction alone (database/session.ts). The setting is read in a subselect, so once per query: the policy that a
 * MikroORM `rls` filter makes reads it for every row, which is felt in the exact count of a long queue.
 */
export const JURISDICTION_SETTING = 'gridcase.jurisdiction';

export const jurisdictionFence = [
  { name: 'in_jurisdiction', using: `"jurisdiction" = (select current_setting('${JURISDICTION_SETTING}'))` },
];
