/**
 * CSRF: a request that carries the session cookie and can change something must come from our own pages. Bearer tokens
 * are never sent by a browser on its own and need no check.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { SESSION_COOKIE } from '../auth/session-cookie.ts';
import { errorResponse } from './error-response.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

export function originCheck(): MiddlewareHandler {
  return async (c, next) => {
    const cookie = getCookie(c, SESSION_COOKIE);
    if (cookie !== undefined && !harmless.has(c.req.method) && !isSameOrigin(c)) return errorResponse(c, 'FORBIDDEN');
    return next();
  };
}

function isSameOrigin(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('origin');
  if (origin === undefined || !URL.canParse(origin)) return false;
  // Behind a proxy the browser's host stands in X-Forwarded-Host; a page cannot set that header across origins.
  const host = c.req.header('x-forwarded-host') ?? c.req.header('host');
  return new URL(origin).host === host;
}
