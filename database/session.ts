/**
 * The second fence (docs/adr/0005): the API reads through connections that are the role `gridcase_api` in one
 * jurisdiction from the start. Role and jurisdiction are start-up settings, so a RESET falls back to them, and no query
 * pays for setting them: a transaction per query would cost four round trips. The fence stops a forgotten condition, not
 * an attacker who can run SQL of his own: for that, let the API log in as a user that is nothing but `gridcase_api`.
 */
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { JURISDICTION_SETTING } from './entities/jurisdiction-fence.ts';
import { siblingOf } from './sibling-orm.ts';

export const API_ROLE = 'gridcase_api';

/**
 * A fresh entity manager that sees the rows of one jurisdiction alone, through a pool of its own: an installation has a
 * few jurisdictions at most. `orm` is the process's own, see orm.ts.
 */
export function forkForApi(orm: MikroORM, jurisdiction: string): EntityManager {
  if (!/^[\w-]+$/.test(jurisdiction)) throw new TypeError('a jurisdiction code is letters, digits and hyphens');
  return siblingOf(orm, `-c role=${API_ROLE} -c ${JURISDICTION_SETTING}=${jurisdiction}`).em.fork();
}
