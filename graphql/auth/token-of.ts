import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { SESSION_COOKIE } from './session-cookie.ts';

export interface FoundToken {
  readonly token: string;
  /** A cookie travels by itself, a bearer token is sent on purpose: they are trusted differently. */
  readonly via: 'cookie' | 'bearer';
}

export function tokenOf(c: Context): FoundToken | null {
  const bearer = bearerIn(c.req.header('authorization') ?? '');
  if (bearer !== null) return { token: bearer, via: 'bearer' };
  const cookie = getCookie(c, SESSION_COOKIE);
  return cookie ? { token: cookie, via: 'cookie' } : null;
}

/**
 * Scheme and token with any number of spaces between (RFC 9110 §11.4). Who names the scheme means his token: what cannot be one
 * is nobody's, and the cookie beside it does not stand in for it.
 */
function bearerIn(authorization: string): string | null {
  const [named] = /^bearer(?=\s|$)/i.exec(authorization) ?? [];
  return named === undefined ? null : authorization.slice(named.length).replace(/^ +/, '');
}
