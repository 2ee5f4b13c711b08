/**
 * Refuses a body above the limit, by the length that its header declares: Node hands over no more bytes than that. To
 * look at the body itself would make streams of it, which costs more than the rest of receiving a request; only one that
 * comes in chunks is counted as it comes.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { errorResponse } from './error-response.ts';

export function limitBodySize(maxSize: number): MiddlewareHandler {
  const onError = (c: Context) => errorResponse(c, 'REQUEST_TOO_LARGE');
  const counting = bodyLimit({ maxSize, onError });
  return async (c, next) => {
    const declared = c.req.header('content-length');
    if (declared === undefined || c.req.header('transfer-encoding') !== undefined) return counting(c, next);
    return Number(declared) > maxSize ? onError(c) : next();
  };
}
