/** Who calls, as long as it is the person whom the calling page takes him for. */
import type { Context } from 'hono';
import { DomainError } from '#domain/errors.ts';
import { BELIEVED_USER } from '#domain/identity/believed-user.ts';
import { UNATTENDED } from '#domain/identity/unattended.ts';
import { tokenOf } from '../auth/token-of.ts';
import { toGlobalId } from '../global-ids.ts';
import type { ApiResources } from '../resources.ts';
import type { Viewer } from '../viewer.ts';

export async function viewerOf(c: Context, { sessions }: ApiResources): Promise<Viewer | null> {
  const found = tokenOf(c);
  if (found === null) return null;
  const viewer = await sessions.viewerOf(found.token, c.req.header(UNATTENDED) === undefined ? 'person' : 'background');
  const believed = c.req.header(BELIEVED_USER);
  if (viewer !== null && believed !== undefined && believed !== toGlobalId('User', viewer.userId)) {
    throw new DomainError('SESSION_CHANGED');
  }
  return viewer;
}
