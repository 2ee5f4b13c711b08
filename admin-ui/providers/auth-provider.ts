/** Sign-in, guards and access for react-admin. A lost connection never signs anybody out. */
import type { AuthProvider } from 'ra-core';
import { mayUse } from './access.ts';
import { ApiError } from './api-error.ts';
import { abilityOf, currentSession, signIn, signOut } from './session.ts';

function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'UNAUTHENTICATED';
}

/** react-admin's way to go to the sign-in page without a red notice: nobody did anything wrong. */
const withoutReproach = (): Error => Object.assign(new Error('signed out'), { message: false });

export const authProvider: AuthProvider = {
  login: async ({ username, password }: { username: string; password: string }) => {
    await signIn(username, password);
    await currentSession();
  },
  logout: async () => {
    await signOut().catch(() => undefined);
  },
  checkAuth: async () => {
    try {
      await currentSession();
    } catch (error) {
      if (isSignedOut(error)) throw withoutReproach();
    }
  },
  checkError: async (error: unknown) => {
    if (isSignedOut(error)) throw withoutReproach();
  },
  getIdentity: async () => {
    const { user } = await currentSession();
    return { id: user.id, fullName: user.displayName };
  },
  getPermissions: async () => (await currentSession()).holdings,
  canAccess: async (request) => {
    const session = await currentSession();
    return mayUse(abilityOf(session), session.holdings, {
      action: request.action,
      resource: request.resource,
      record: request.record,
    });
  },
};
