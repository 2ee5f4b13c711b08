/**
 * At most so many tries of a kind a minute, by address or by what is tried: password checks are costly on purpose, and
 * numbers are not to be guessed. Counted in the database, so that all API processes count together.
 */
import { createHmac } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import {
  countAttempts,
  countFailure,
  type FailureRule,
  forgetAttempts,
  giveAttemptBack,
  takeAttempt,
} from '#database/repositories/count-attempts.ts';

const WINDOW_MS = 60_000;

export interface AttemptLimit {
  /** False when this attempt is one too many. */
  take(what: string, key: string, most: number): Promise<boolean>;
  /** An attempt that proves to be none. */
  giveBack(what: string, key: string): Promise<void>;
  /** Have there been so many in the present minute? Counts nothing. */
  isReached(what: string, key: string, most: number): Promise<boolean>;
  /** A failure that locks when there are too many; true while it is locked. */
  fail(what: string, key: string, rule: FailureRule): Promise<boolean>;
}

/** `secret`: neither addresses nor what somebody typed can be read from the table, or tried out against it. */
export function createAttemptLimit(orm: Pick<MikroORM, 'em'>, secret: Buffer): AttemptLimit {
  let sweptAt = 0;
  const digest = (what: string, key: string): string =>
    createHmac('sha256', secret).update(`attempt:${what}:${key}`).digest('base64url');

  async function sweep(now: Date): Promise<void> {
    if (now.getTime() - sweptAt < WINDOW_MS) return;
    sweptAt = now.getTime();
    await forgetAttempts(orm.em.fork(), now);
  }

  return {
    async take(what, key, most) {
      const now = new Date();
      await sweep(now);
      return (await takeAttempt(orm.em.fork(), digest(what, key), now, WINDOW_MS)) <= most;
    },
    async giveBack(what, key) {
      await giveAttemptBack(orm.em.fork(), digest(what, key), new Date());
    },
    async isReached(what, key, most) {
      return (await countAttempts(orm.em.fork(), digest(what, key), new Date())) >= most;
    },
    async fail(what, key, rule) {
      return countFailure(orm.em.fork(), digest(what, key), new Date(), rule);
    },
  };
}
