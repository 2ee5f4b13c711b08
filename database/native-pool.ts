/** The `pg` pool beneath an ORM, for prepared statements and sessions of one's own. */
import type { MikroORM } from '@mikro-orm/postgresql';

export const nativePool = (orm: MikroORM) => orm.driver.getConnection().getNativeClient();
