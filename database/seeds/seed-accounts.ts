/** The accounts of the two chains and all departments with the posts they hold, under one password to begin with. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { UserId } from '#domain/ids.ts';
import { hashPassword } from '#platform/passwords.ts';
import { AppUser } from '../entities/app-user.entity.ts';
import { PostHolding } from '../entities/post-holding.entity.ts';
import { type DemoAccount, demoAccounts } from './demo-accounts.ts';
import { insertMissing } from './insert-missing.ts';
import { unitIdOf } from './org-units.ts';
import { QUANZHOU, VALID_FROM } from './quanzhou.ts';
import { namedUuid } from '#platform/named-uuid.ts';

export async function seedAccounts(em: EntityManager, password: string): Promise<number> {
  const usernames = demoAccounts.map(({ username }) => username);
  const there = await em.findAll(AppUser, { where: { username: { $in: usernames } }, disableIdentityMap: true });
  const known = new Set(there.map(({ username }) => username));
  const missing = demoAccounts.filter(({ username }) => !known.has(username));
  const users = await Promise.all(missing.map((account) => userRow(account, password)));
  await insertMissing(em, AppUser, users, () => false);
  await insertMissing(em, PostHolding, missing.flatMap(holdingRows), () => false);
  return users.length;
}

async function userRow(
  { username, displayName }: DemoAccount,
  password: string,
): Promise<{
  readonly id: UserId;
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly jurisdiction: string;
  readonly language: 'zh';
}> {
  const passwordHash = await hashPassword(password);
  return { id: userIdOf(username), username, displayName, passwordHash, jurisdiction: QUANZHOU, language: 'zh' };
}

function holdingRows({ username, unitCode, posts }: DemoAccount): {
  readonly id: string;
  readonly userId: UserId;
  readonly unitId: ReturnType<typeof unitIdOf>;
  readonly post: DemoAccount['posts'][number];
  readonly validFrom: Date;
  readonly validTo: null;
}[] {
  return posts.map((post) => ({
    id: namedUuid(`holding:${username}:${unitCode}:${post}`),
    userId: userIdOf(username),
    unitId: unitIdOf(unitCode),
    post,
    validFrom: VALID_FROM,
    validTo: null,
  }));
}

const userIdOf = (username: string): UserId => namedUuid(`user:${username}`) as UserId;
