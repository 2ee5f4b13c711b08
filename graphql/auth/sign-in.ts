/**
 * Password sign-in. Unknown and known user names take the same way, password check included, so that neither the answer
 * nor its time tells whether an account exists. Five failures in a row lock the account for a quarter of an hour.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '#domain/errors.ts';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { hashPassword, verifyPassword } from '#platform/passwords.ts';
import { createUnknownNames } from './unknown-names.ts';

const FAILURES_ALLOWED = 5;
const LOCKED_FOR_MS = 15 * 60_000;

/** A hash nobody knows the password of, with the cost of a real one. */
const decoy = hashPassword(crypto.randomUUID());
const unknownNames = createUnknownNames(FAILURES_ALLOWED, LOCKED_FOR_MS);

export async function signIn(em: EntityManager, username: string, password: string): Promise<AppUser> {
  const user = await em.findOne(AppUser, { username, disabledAt: null });
  const matches = await verifyPassword(user?.passwordHash ?? (await decoy), password);
  const now = new Date();
  if (user === null) {
    const isLocked = unknownNames.fail(username, now.getTime());
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

/** Counted in the database: guesses sent side by side, or to several processes, add up. */
async function countFailure(em: EntityManager, user: AppUser, now: Date): Promise<void> {
  await em.getConnection().execute(
    `update app_user set
       failed_logins = case when failed_logins + 1 >= ? then 0 else failed_logins + 1 end,
       locked_until = case when failed_logins + 1 >= ? then ?::timestamptz else locked_until end
     where id = ?`,
    [FAILURES_ALLOWED, FAILURES_ALLOWED, new Date(now.getTime() + LOCKED_FOR_MS).toISOString(), user.id],
  );
}
