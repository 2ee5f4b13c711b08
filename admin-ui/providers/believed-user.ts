/**
 * Whom this page takes to be signed in. It says so with every request, since the cookie is the browser's: another window may have
 * given it to somebody else, and then the server refuses (SESSION_CHANGED) what would be done in his name.
 */
let believed: string | null = null;
let hasChanged = false;
const listeners = new Set<() => void>();

/** Null: nobody, as on the sign-in page. Whoever comes next is right. */
export function believe(userId: string | null): void {
  believed = userId;
  set(false);
}

export const believedUser = (): string | null => believed;

/** The server has refused: the browser is somebody else's now. */
export function tellSessionChanged(): void {
  set(true);
}

function set(next: boolean): void {
  if (next === hasChanged) return;
  hasChanged = next;
  for (const listener of listeners) listener();
}

/** For useSyncExternalStore. */
export const sessionChange = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  snapshot: (): boolean => hasChanged,
};
