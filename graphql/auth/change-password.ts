/**
 * A person's new password. The current one is asked for as at sign-in, with the same count of failures and the same lock:
 * a session left open is no way round it. Whoever else is signed in as this person is put out.
 */
import type { MikroORM } from '@mikro-orm/postgresql';
import { DomainError } from '#domain/errors.ts';
import { passwordFault } from '#domain/identity/password-rule.ts';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { hashPassword } from '#platform/passwords.ts';
import type { Viewer } from '../viewer.ts';
import type { AttemptLimit } from './attempt-limit.ts';
import type { SessionStore } from './session-store.ts';
import { signIn } from './sign-in.ts';

export interface PasswordInput {
  readonly current: string;
  readonly next: string;
}

type ChangeResources = {
  readonly orm: MikroORM;
  readonly sessions: SessionStore;
  readonly attempts: AttemptLimit;
};

export async function changePassword(
  { orm, sessions, attempts }: ChangeResources,
  { username }: Pick<Viewer, 'username'>,
  token: string,
  { current, next }: PasswordInput,
): Promise<void> {
  const fault = passwordFault({ username, current, next });
  if (fault !== null) throw new DomainError(fault);
  const { id, passwordHash: former } = await signIn(orm.em.fork(), attempts, username, current).catch(wrongPassword);
  const passwordHash = await hashPassword(next);
  await sessions.closeOthers(id, token, async (em) => {
    // Changed meanwhile by another request: what was given is the current one no longer.
    const changed = await em.nativeUpdate(AppUser, { id, passwordHash: former }, { passwordHash });
    if (changed === 0) throw new DomainError('WRONG_PASSWORD');
  });
}

function wrongPassword(error: unknown): never {
  if (error instanceof DomainError && error.code === 'INVALID_CREDENTIALS') throw new DomainError('WRONG_PASSWORD');
  throw error;
}
