/** Test databases: each a clone of the migrated template, made in some 30 ms and dropped by its owner. */
import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { inject } from 'vitest';
import { createOrm } from '#database/orm.ts';

export interface TestDatabase {
  readonly orm: MikroORM;
  readonly url: string;
  drop(): Promise<void>;
}

export const createTestDatabase = (): Promise<TestDatabase> => create('template gridcase_template strategy file_copy');

/** For migrations: nothing is in it. */
export const createEmptyDatabase = (): Promise<TestDatabase> => create('');

async function create(how: string): Promise<TestDatabase> {
  const cluster = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(cluster, `create database ${name} ${how}`);
  const url = Object.assign(new URL(cluster), { pathname: `/${name}` }).href;
  const orm = createOrm({ databaseUrl: url });
  return {
    orm,
    url,
    drop: async () => {
      await orm.close();
      await asAdmin(cluster, `drop database ${name} with (force)`);
    },
  };
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const admin = new Client(url);
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}
