/** The outbox of the person signed in, the same on every page. */
import { useSyncExternalStore } from 'react';
import { freshSession, useSession } from '../providers/session.ts';
import { Outbox, type OutboxState } from './outbox.ts';

const byPerson = new Map<string, Outbox>();

export function outboxOf(userId: string): Outbox {
  const known = byPerson.get(userId);
  if (known) return known;
  // Not under the name of who has signed in since, in another window; a session that ended shows here first.
  const isTheirs = async () =>
    // Without a network nothing gets out, and the attempt has to end before the network is back.
    !navigator.onLine || (await freshSession().catch(() => null))?.user.id === userId;
  const made = new Outbox(userId, isTheirs);
  byPerson.set(userId, made);
  return made;
}

const nobody = new Outbox('');

/** Null until it is known whose it is. */
export function useOutbox(): { readonly outbox: Outbox | null; readonly state: OutboxState } {
  const userId = useSession()?.user.id;
  const outbox = userId === undefined ? null : outboxOf(userId);
  const source = outbox ?? nobody;
  return { outbox, state: useSyncExternalStore(source.subscribe, source.snapshot) };
}
