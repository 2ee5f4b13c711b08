/** POST /auth/password: the person signed in gives himself another one. */
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { DomainError } from '#domain/errors.ts';
import { changePassword, type PasswordInput } from '../auth/change-password.ts';
import { tokenOf } from '../auth/token-of.ts';
import type { ApiResources } from '../resources.ts';
import type { Viewer } from '../viewer.ts';
import { errorResponse } from './error-response.ts';
import { readJson, smallBody } from './read-body.ts';
import { viewerOf } from './viewer-of.ts';

const input = z.object({ current: z.string().min(1).max(200), next: z.string() });

export function mountPassword(
  app: Hono,
  resources: ApiResources,
  admits: (c: Context, username: string) => Promise<boolean>,
): void {
  app.post('/auth/password', smallBody(), async (c) => {
    const given = await readJson(c, input);
    const viewer = await viewerOf(c, resources);
    const found = tokenOf(c);
    if (viewer === null || found === null) return errorResponse(c, 'UNAUTHENTICATED');
    if (given === null) return errorResponse(c, 'INVALID_INPUT');
    if (!(await admits(c, viewer.username))) return errorResponse(c, 'TOO_MANY_REQUESTS');
    return change(c, resources, viewer, found.token, given);
  });
}

async function change(
  c: Context,
  resources: ApiResources,
  viewer: Viewer,
  token: string,
  given: PasswordInput,
): Promise<Response> {
  const entry = { userId: viewer.userId, action: 'password', subject: `user:${viewer.userId}` };
  try {
    await changePassword(resources, viewer, token, given);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await resources.audit.record({ ...entry, outcome: 'refused', code: error.code });
    return errorResponse(c, error.code);
  }
  await resources.audit.record({ ...entry, outcome: 'done' });
  return c.body(null, 204);
}
