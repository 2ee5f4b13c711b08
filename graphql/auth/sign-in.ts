/**
 * Password sign-in. Unknown and known user names take the same way, password check included, so that neither the answer
 * nor its time tells whether an account exists. Five failures in a row lock the account for a quarter of an hour, and a
 * name that nobody has alike: a lock for existing ones alone would tell which exist.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '#domain/errors.ts';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { hashPassword, verifyPassword } from '#platform/passwords.ts';
import type { AttemptLimit } from './attempt-limit.ts';

/** A day after the last of them failures are forgotten. */
const failures = { allowed: 5, lockedForMs: 15 * 60_000, keptMs: 24 * 3_600_000 };

/** A hash nobody knows the password of, with the cost of a real one. */
const decoy = hashPassword(crypto.randomUUID());

export async function signIn(
  em: EntityManager,
  attempts: AttemptLimit,
  username: string,
  password: string,
): Promise<AppUser> {
  const user = await em.findOne(AppUser, { username, disabledAt: null });
  const matches = await verifyPassword(user?.passwordHash ?? (await decoy), password);
  const now = new Date();
  if (user === null) {
    const isLocked = await attempts.fail('unknown name', username, failures);
    throw new DomainError(isLocked ? 'ACCOUNT_LOCKED' : 'INVALID_CREDENTIALS');
  }
  if (user.lockedUntil !== null && user.lockedUntil !== undefined && user.lockedUntil > now) {
    throw new DomainError('ACCOUNT_LOCKED', { userId: user.id });
  }
  if (!matches) {
    await countFailure(em, user, now);
    throw new DomainError('INVALID_CREDENTIALS', { userId: user.id });
  }
  if (user.failedLogins > 0) await em.nativeUpdate(AppUser, { id: user.id }, { failedLogins: 0, lockedUntil: null });
  return user;
}

/** This failure and those before it that are not forgotten. */
const IN_A_ROW = 'case when failed_at > ?::timestamptz then failed_logins else 0 end + 1';

/** Counted in the database: guesses sent side by side, or to several processes, add up. */
async function countFailure(em: EntityManager, user: AppUser, now: Date): Promise<void> {
  const { allowed, lockedForMs, keptMs } = failures;
  const at = (ms: number): string => new Date(now.getTime() + ms).toISOString();
  const remembered = at(-keptMs);
  await em.getConnection().execute(
    `update app_user set
       failed_logins = case when ${IN_A_ROW} >= ? then 0 else ${IN_A_ROW} end,
       locked_until = case when ${IN_A_ROW} >= ? then ?::timestamptz else locked_until end,
       failed_at = ?::timestamptz
     where id = ?`,
    [remembered, allowed, remembered, remembered, allowed, at(lockedForMs), at(0), user.id],
  );
}
