/** The two local activities of a case's workflow: storing what the kernel decided, and finding who is above. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { commitCase } from '#database/repositories/commit-case.ts';
import { findEscalationRoute } from '#database/repositories/find-escalation-route.ts';
import type { CaseActivities } from './contract.ts';
import { withFailures } from './failures.ts';

export interface CaseResources {
  readonly orm: MikroORM;
}

export function createCaseActivities({ orm }: CaseResources): CaseActivities {
  return {
    commitTransition: withFailures(async (commit) => {
      await commitCase(orm, commit);
    }),
    findEscalationRoute: withFailures((from, post, accused) => findEscalationRoute(orm.em.fork(), from, post, accused)),
  };
}
