/** What every ORM of the product has in common: application, command line and tests. */
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig } from '@mikro-orm/postgresql';
import { entities } from './entities/index.ts';

export const ormOptions = defineConfig({
  entities,
  extensions: [Migrator],
  forceUtcTimezone: true,
  migrations: {
    path: `${import.meta.dirname}/migrations`,
    pathTs: `${import.meta.dirname}/migrations`,
    tableName: 'schema_migration',
    snapshotName: '.snapshot-gridcase',
    emit: 'ts',
    /** Written by `npm run db:migration` alone: running migrations must not touch the sources. */
    snapshotOnMigrate: false,
    allOrNothing: true,
  },
});
