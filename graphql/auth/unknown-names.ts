/**
 * Failed sign-ins under names that nobody has, locked as an account would be: a lock for existing ones alone would tell
 * which exist. Each process remembers its own; after the lock the count begins anew, as it does for an account.
 */
import { LRUCache } from 'lru-cache';

interface Failures {
  readonly count: number;
  readonly lockedUntil: number;
}

export interface UnknownNames {
  /** True while the name is locked; else this failure has been counted. */
  fail(username: string, now: number): boolean;
}

export function createUnknownNames(allowed: number, lockedForMs: number): UnknownNames {
  const known = new LRUCache<string, Failures>({ max: 20_000 });
  return {
    fail(username, now) {
      const { count, lockedUntil } = known.get(username) ?? { count: 0, lockedUntil: 0 };
      if (lockedUntil > now) return true;
      const isLast = count + 1 >= allowed;
      known.set(username, { count: isLast ? 0 : count + 1, lockedUntil: isLast ? now + lockedForMs : 0 });
      return false;
    },
  };
}
