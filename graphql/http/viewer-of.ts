import type { Context } from 'hono';
import { UNATTENDED } from '#domain/identity/unattended.ts';
import { tokenOf } from '../auth/token-of.ts';
import type { ApiResources } from '../resources.ts';
import type { Viewer } from '../viewer.ts';

export async function viewerOf(c: Context, { sessions }: ApiResources): Promise<Viewer | null> {
  const found = tokenOf(c);
  if (found === null) return null;
  return sessions.viewerOf(found.token, c.req.header(UNATTENDED) === undefined ? 'person' : 'background');
}
