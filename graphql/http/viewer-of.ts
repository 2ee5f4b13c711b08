import type { Context } from 'hono';
import { tokenOf } from '../auth/token-of.ts';
import type { ApiResources } from '../resources.ts';
import type { Viewer } from '../viewer.ts';

export async function viewerOf(c: Context, { sessions }: ApiResources): Promise<Viewer | null> {
  const found = tokenOf(c);
  return found === null ? null : sessions.viewerOf(found.token);
}
