/** A post more for a demo account, for as long as a test needs it: the unit is that of another account. */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { Post } from '#domain/organisation.ts';

const GRANT = `
insert into post_holding (id, user_id, unit_id, post, valid_from)
select $1, u.id, h.unit_id, $4, now() - interval '1 minute'
from app_user u, app_user other join post_holding h on h.user_id = other.id
where u.username = $2 and other.username = $3 limit 1`;

export async function withPost(username: string, unitOf: string, post: Post, work: () => Promise<void>): Promise<void> {
  const database = new Client(inject('productEnvironment')['DATABASE_URL']);
  await database.connect();
  const id = randomUUID();
  try {
    await database.query(GRANT, [id, username, unitOf, post]);
    await work();
  } finally {
    await database.query('delete from post_holding where id = $1', [id]);
    await database.end();
  }
}
