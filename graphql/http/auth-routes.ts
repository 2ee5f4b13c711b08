/** POST /auth/login and /auth/logout; what limits sign-ins limits changes of a password too. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { DomainError } from '#domain/errors.ts';
import { DEMO_PASSWORD, demoAccounts } from '#database/seeds/demo-accounts.ts';
import { clearSessionCookie, setSessionCookie } from '../auth/session-cookie.ts';
import { signIn } from '../auth/sign-in.ts';
import { tokenOf } from '../auth/token-of.ts';
import type { ApiResources } from '../resources.ts';
import { clientAddress } from './client-address.ts';
import { errorResponse } from './error-response.ts';
import { readJson, smallBody } from './read-body.ts';
import { mountPassword } from './password-route.ts';
import { viewerOf } from './viewer-of.ts';

/** From one address for all names together: each try costs a password check. An office behind one address signs in too. */
const PER_ADDRESS = 300;
/** From one address for one name. */
const PER_NAME = 20;
const credentials = z.object({ username: z.string().min(1).max(100), password: z.string().min(1).max(200) });

export function mountAuth(app: Hono, resources: ApiResources): void {
  const { attempts } = resources;
  const admits = async (c: Context, username: string): Promise<boolean> => {
    const address = clientAddress(c, resources.config);
    if (!(await attempts.take('sign-in', address, PER_ADDRESS))) return false;
    return attempts.take('sign-in', `${address} ${username}`, PER_NAME);
  };
  mountPassword(app, resources, admits);
  app.post('/auth/login', smallBody(), async (c) => {
    // JSON: nobody is signed in as somebody else behind his back.
    const given = await readJson(c, credentials);
    if (given === null) return errorResponse(c, 'INVALID_INPUT');
    const { username, password } = given;
    if (!(await admits(c, username))) return errorResponse(c, 'TOO_MANY_REQUESTS');
    return login(c, resources, username, password);
  });
  // Wherever the demo accounts are not all that there is to protect, nothing tells that this address exists.
  app.get('/auth/demo', (c) =>
    resources.config.demo
      ? c.json(
          {
            password: DEMO_PASSWORD,
            accounts: demoAccounts.map(({ username, title }) => ({ username, title })),
          },
          200,
          { 'Cache-Control': 'no-store' },
        )
      : c.notFound(),
  );
  app.post('/auth/logout', async (c) => {
    const found = tokenOf(c);
    // A page that was left open signs out nobody who has signed in since.
    const viewer = await viewerOf(c, resources);
    if (found !== null && viewer !== null) await resources.sessions.close(found.token);
    clearSessionCookie(c);
    return c.body(null, 204);
  });
}

/** Longer than a refusal takes: that a failure of an account is counted and one of no account is not takes its time. */
const REFUSED_AFTER_MS = 400;

async function login(c: Context, resources: ApiResources, username: string, password: string): Promise<Response> {
  const answerable = wait(REFUSED_AFTER_MS, undefined, { ref: false });
  try {
    const user = await signIn(resources.orm.em.fork(), resources.attempts, username, password);
    const { token, expiresAt } = await resources.sessions.open(user);
    await resources.audit.record({ userId: user.id, action: 'login', subject: `user:${user.id}`, outcome: 'done' });
    // The cookie that this one takes the place of is in nobody's hands any more: what it left open ends with it.
    const former = tokenOf(c);
    if (former?.via === 'cookie') await resources.sessions.close(former.token);
    setSessionCookie(c, token, expiresAt, resources.config.secureCookies);
    return c.json({ token });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // The name as typed may be a password typed in the wrong field: it is not recorded.
    await resources.audit.record({
      userId: null,
      action: 'login',
      subject: typeof error.details['userId'] === 'string' ? `user:${error.details['userId']}` : 'user',
      outcome: 'refused',
      code: error.code,
    });
    await answerable;
    return errorResponse(c, error.code);
  }
}
