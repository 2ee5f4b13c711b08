/** Configuration of the `mikro-orm` command line. The connection is MikroORM's own MIKRO_ORM_CLIENT_URL. */
import { defineConfig } from '@mikro-orm/postgresql';
import { ormOptions } from './options.ts';

export default defineConfig({ ...ormOptions, dbName: 'gridcase' });
