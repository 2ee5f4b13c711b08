/** The demo accounts hold each post alone. Two people before one task need a second holder of the same post. */
import { AppUser } from '#database/entities/app-user.entity.ts';
import { PostHolding } from '#database/entities/post-holding.entity.ts';
import { createOrm } from '#database/orm.ts';
import type { UserId } from '#domain/ids.ts';
import { namedUuid } from '#platform/named-uuid.ts';

export const secondAcceptor = { username: 'jj-village-acceptor-2', displayName: '晋江市社区 受理员（二）' } as const;

/** With the same unit, password and language as the first. */
export async function hireSecondAcceptor(databaseUrl: string): Promise<void> {
  const orm = createOrm({ databaseUrl, poolSize: 1 });
  try {
    const em = orm.em.fork();
    const first = await em.findOneOrFail(AppUser, { username: 'jj-village-acceptor' });
    const held = await em.findOneOrFail(PostHolding, { userId: first.id, post: 'acceptor' });
    const id = namedUuid(`user:${secondAcceptor.username}`) as UserId;
    const { passwordHash, jurisdiction, language } = first;
    await em.insert(AppUser, { id, ...secondAcceptor, passwordHash, jurisdiction, language });
    const { unitId, post, validFrom } = held;
    await em.insert(PostHolding, { id: namedUuid(`holding:${id}`), userId: id, unitId, post, validFrom });
  } finally {
    await orm.close();
  }
}
