/** Who is signed in, with which posts and rules. One cached answer of `me` serves guards, navigation and counts. */
import { useQuery } from '@tanstack/react-query';
import { unpackAbility, type AppAbility } from '#domain/authz/ability.ts';
import { MeDocument, type MeQuery } from '#graphql/generated/graphql.ts';
import { deleteDraft, readDraft, writeDraft } from '../drafts/draft-store.ts';
import { ApiError } from './api-error.ts';
import { believe, believedUser, tellSessionChanged } from './believed-user.ts';
import { faultOf, graphqlRequest, readJson, send } from './graphql-client.ts';
import { queryClient } from './query-client.ts';

/** Within the minute in which a use counts as one (presence.ts), so that none is missed. */
const ASKED_EVERY = 50_000;

export type Session = NonNullable<MeQuery['me']>;

const ME_KEY = ['me'] as const;
/** Whose device it is, for reports written without a network; gone with the sign-out. */
const KEPT = 'session';

async function askWhoIAm(signal: AbortSignal): Promise<Session> {
  const { me } = await graphqlRequest(MeDocument, {}, { signal });
  if (!me) throw new ApiError('UNAUTHENTICATED');
  believe(me.user.id);
  void writeDraft(KEPT, me);
  return me;
}

const meQuery = {
  queryKey: ME_KEY,
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Session> => {
    try {
      return await askWhoIAm(signal);
    } catch (error) {
      const kept = error instanceof ApiError && error.code === 'OFFLINE' && (await readDraft<Session>(KEPT));
      if (!kept) throw error;
      // Written by another window, in which somebody else has signed in.
      if (believedUser() !== null && believedUser() !== kept.user.id) {
        tellSessionChanged();
        throw new ApiError('SESSION_CHANGED');
      }
      believe(kept.user.id);
      return kept;
    }
  },
  staleTime: 60_000,
  // Without a network the guard must get its answer now, not wait for one.
  networkMode: 'always' as const,
};

/** The session for guards: cached for a minute. Throws UNAUTHENTICATED. */
export function currentSession(): Promise<Session> {
  return queryClient.fetchQuery(meQuery);
}

/** Asked anew: for what must not be done in another's name. */
export function freshSession(): Promise<Session> {
  return queryClient.fetchQuery({ ...meQuery, staleTime: 0, retry: false });
}

/**
 * Has the session that was shown run out? Asked again and again: whoever types for long uses his session without a request, and
 * what an ended one showed must not stay on the screen.
 */
export function useSessionEnded(): boolean {
  const { error } = useQuery({ ...meQuery, refetchInterval: ASKED_EVERY });
  return error instanceof ApiError && error.code === 'UNAUTHENTICATED';
}

/** The session for components; undefined until it is known. */
export function useSession(): Session | undefined {
  return useQuery(meQuery).data;
}

export async function signIn(username: string, password: string): Promise<void> {
  const response = await send('/auth/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  const body = await readJson(response);
  if (!response.ok) throw faultOf(response, body);
  await deleteDraft(KEPT);
  believe(null);
  queryClient.clear();
}

export async function changePassword({
  current,
  next,
}: {
  readonly current: string;
  readonly next: string;
}): Promise<void> {
  const response = await send('/auth/password', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ current, next }),
  });
  if (!response.ok) throw faultOf(response, await readJson(response));
}

/** Signs out here even when the server cannot be reached: nothing read so far stays on the screen. */
export async function signOut(): Promise<void> {
  try {
    await send('/auth/logout', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  } finally {
    await deleteDraft(KEPT);
    believe(null);
    queryClient.clear();
  }
}

/** Rules of the session as an ability; the server applies the same ones. */
export function abilityOf(session: Pick<Session, 'rules'>): AppAbility {
  return unpackAbility(session.rules as readonly unknown[]);
}
