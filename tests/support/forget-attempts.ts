/** What one file of tests has tried from this address, as a stranger or a citizen, is not held against the next. */
import { Client } from 'pg';
import { beforeAll, inject } from 'vitest';

beforeAll(async () => {
  const client = new Client({ connectionString: inject('productEnvironment')['DATABASE_URL'] });
  await client.connect();
  await client.query('delete from attempt_count');
  await client.end();
});
