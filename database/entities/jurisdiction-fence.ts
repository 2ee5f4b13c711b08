/**
 * The second fence around case rows: a filter that MikroORM also writes as a PostgreSQL row-level security policy. It
 * is off in the ORM itself; the database applies it to every query of the API's role (see database/session.ts).
 */
export const JURISDICTION_SETTING = 'gridcase.jurisdiction';

export const jurisdictionFence = {
  jurisdiction: {
    name: 'jurisdiction',
    cond: (args: { jurisdiction: string }) => ({ jurisdiction: args.jurisdiction }),
    rls: { setting: JURISDICTION_SETTING },
    default: false,
  },
};
