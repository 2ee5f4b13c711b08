/** At most so many sign-in attempts a minute from one address for one name: password checks are costly on purpose. */
import { LRUCache } from 'lru-cache';

const WINDOW_MS = 60_000;
const ATTEMPTS = 20;

export interface AttemptLimit {
  /** False when this attempt is one too many. */
  take(address: string, username: string): boolean;
}

export function createAttemptLimit(most: number = ATTEMPTS): AttemptLimit {
  const attempts = new LRUCache<string, { count: number }>({ max: 50_000, ttl: WINDOW_MS });
  return {
    take(address, username) {
      const key = `${address} ${username}`;
      const entry = attempts.get(key) ?? { count: 0 };
      entry.count += 1;
      if (entry.count === 1) attempts.set(key, entry);
      return entry.count <= most;
    },
  };
}
