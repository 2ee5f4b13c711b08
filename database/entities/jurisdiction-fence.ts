/**
 * The second fence around case rows: a row-level security policy that shows the API's role the rows of its session's
 * jurisdiction alone (database/session.ts). The setting is read in a subselect, so once per query: MikroORM's `rls`
 * filters read it for every row, which made an exact count of 20,000 queue items three times as slow.
 */
export const JURISDICTION_SETTING = 'gridcase.jurisdiction';

export const jurisdictionFence = [
  { name: 'in_jurisdiction', using: `"jurisdiction" = (select current_setting('${JURISDICTION_SETTING}'))` },
];
