/** Lets the server see that a long activity is alive, so that another worker takes over soon after this one is gone. */
import { Context } from '@temporalio/activity';

const EVERY_MS = 5_000;

export function withHeartbeat<Arguments extends readonly unknown[], Result>(
  activity: (...args: Arguments) => Promise<Result>,
): (...args: Arguments) => Promise<Result> {
  return async (...args) => {
    const context = Context.current();
    const beating = setInterval(() => context.heartbeat(), EVERY_MS);
    try {
      return await activity(...args);
    } finally {
      clearInterval(beating);
    }
  };
}
