import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { SESSION_COOKIE } from './session-cookie.ts';

export interface FoundToken {
  readonly token: string;
  /** A cookie travels by itself, a bearer token is sent on purpose: they are trusted differently. */
  readonly via: 'cookie' | 'bearer';
}

export function tokenOf(c: Context): FoundToken | null {
  const [scheme, bearer] = (c.req.header('authorization') ?? '').split(' ');
  if (scheme?.toLowerCase() === 'bearer' && bearer) return { token: bearer, via: 'bearer' };
  const cookie = getCookie(c, SESSION_COOKIE);
  return cookie ? { token: cookie, via: 'cookie' } : null;
}
