/**
 * The second fence (docs/adr/0005): the API reads through connections that are the role `gridcase_api` in one
 * jurisdiction from the start. Role and jurisdiction are start-up settings, so a RESET falls back to them, and no query
 * pays for setting them: a transaction per query would cost four round trips. The fence stops a forgotten condition, not
 * an attacker who can run SQL of his own: for that, let the API log in as a user that is nothing but `gridcase_api`.
 */
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { JURISDICTION_SETTING } from './entities/jurisdiction-fence.ts';
import { ormOptions } from './options.ts';

export const API_ROLE = 'gridcase_api';

const fencedBy = new WeakMap<MikroORM, Map<string, MikroORM>>();

/** A fresh entity manager that sees the rows of one jurisdiction alone. `orm` is the process's own, see orm.ts. */
export function forkForApi(orm: MikroORM, jurisdiction: string): EntityManager {
  let fenced = fencedBy.get(orm);
  if (fenced === undefined) fencedBy.set(orm, (fenced = closedWith(orm)));
  let inside = fenced.get(jurisdiction);
  if (inside === undefined) fenced.set(jurisdiction, (inside = createFencedOrm(orm, jurisdiction)));
  return inside.em.fork();
}

/** A pool per jurisdiction: an installation has a few of them at most. */
function createFencedOrm(orm: MikroORM, jurisdiction: string): MikroORM {
  if (!/^[\w-]+$/.test(jurisdiction)) throw new TypeError('a jurisdiction code is letters, digits and hyphens');
  return new MikroORM({
    ...ormOptions,
    clientUrl: orm.config.get('clientUrl') ?? '',
    pool: orm.config.get('pool') ?? {},
    logger: orm.config.get('logger'),
    driverOptions: { options: `-c role=${API_ROLE} -c ${JURISDICTION_SETTING}=${jurisdiction}` },
  });
}

/** Whoever closes the process's ORM closes the fenced ones too. */
function closedWith(orm: MikroORM): Map<string, MikroORM> {
  const fenced = new Map<string, MikroORM>();
  const close = orm.close.bind(orm);
  orm.close = async (force) => {
    await Promise.all([...fenced.values()].map((inside) => inside.close(force)));
    fenced.clear();
    await close(force);
  };
  return fenced;
}
