/** ORMs beside the one of a process whose connections start with other settings: a pool each, made when first asked for. */
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from './options.ts';

const siblings = new WeakMap<MikroORM, Map<string, MikroORM>>();

/** `options` as libpq takes them, `-c name=value`. A RESET falls back to these settings. */
export function siblingOf(orm: MikroORM, options: string): MikroORM {
  let known = siblings.get(orm);
  if (known === undefined) siblings.set(orm, (known = closedWith(orm)));
  let sibling = known.get(options);
  if (sibling === undefined) known.set(options, (sibling = createSibling(orm, options)));
  return sibling;
}

function createSibling(orm: MikroORM, options: string): MikroORM {
  return new MikroORM({
    ...ormOptions,
    clientUrl: orm.config.get('clientUrl') ?? '',
    pool: orm.config.get('pool') ?? {},
    logger: orm.config.get('logger'),
    driverOptions: { ...(orm.config.get('driverOptions') as object | undefined), options },
  });
}

/** Whoever closes the process's ORM closes its siblings too. */
function closedWith(orm: MikroORM): Map<string, MikroORM> {
  const known = new Map<string, MikroORM>();
  const close = orm.close.bind(orm);
  orm.close = async (force) => {
    await Promise.all([...known.values()].map((sibling) => sibling.close(force)));
    known.clear();
    await close(force);
  };
  return known;
}
