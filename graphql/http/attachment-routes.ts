/** POST /attachments takes a file in, GET /attachments/:id gives it out to whoever may see its case. */
import { createHash, randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AttachmentId } from '#domain/ids.ts';
import { Attachment } from '#database/entities/attachment.entity.ts';
import { createContext } from '../context.ts';
import type { SignedInContext } from '../context.ts';
import { isKey, toGlobalId } from '../global-ids.ts';
import type { ApiResources } from '../resources.ts';
import { auditedAs } from '../viewer.ts';
import { readableAttachment } from '../services/readable-attachment.ts';
import { errorResponse } from './error-response.ts';
import { readForm } from './read-body.ts';
import { sniffType } from './sniff-type.ts';
import { viewerOf } from './viewer-of.ts';

/** Room for the multipart frame around the file. */
const FRAME_BYTES = 16 * 1024;
const NAME_LENGTH = 200;

export function mountAttachments(app: Hono, resources: ApiResources): void {
  const limit = bodyLimit({
    maxSize: resources.config.maxUploadBytes + FRAME_BYTES,
    onError: (c) => errorResponse(c, 'FILE_TOO_LARGE'),
  });
  app.post('/attachments', limit, async (c) => {
    const viewer = await viewerOf(c, resources);
    if (viewer === null) return errorResponse(c, 'UNAUTHENTICATED');
    const { file } = await readForm(c);
    if (!(file instanceof File)) return errorResponse(c, 'INVALID_INPUT');
    if (file.size > resources.config.maxUploadBytes) return errorResponse(c, 'FILE_TOO_LARGE');
    return receive(c, { ...createContext(resources, viewer), viewer }, file);
  });
  app.get('/attachments/:id', async (c) => {
    const viewer = await viewerOf(c, resources);
    if (viewer === null) return errorResponse(c, 'UNAUTHENTICATED');
    const id = c.req.param('id');
    const row = isKey('Attachment', id) ? await readableAttachment(createContext(resources, viewer), id) : null;
    if (row === null) {
      const denied = {
        userId: viewer.userId,
        action: 'readAttachment',
        subject: isKey('Attachment', id) ? `attachment:${id}` : 'attachment',
      };
      await resources.audit.record({ ...denied, outcome: 'refused', code: 'NOT_FOUND' });
      return errorResponse(c, 'NOT_FOUND');
    }
    return send(c, resources, row);
  });
}

/** Shared with the citizen pages. */
export async function receive(c: Context, { resources, viewer, em }: SignedInContext, file: File): Promise<Response> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const contentType = sniffType(bytes);
  if (contentType === null) return errorResponse(c, 'FILE_TYPE_NOT_ALLOWED');
  const id = randomUUID() as AttachmentId;
  const storageKey = `${viewer.jurisdiction}/${id.slice(0, 2)}/${id}`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const row = {
    id,
    caseId: null,
    jurisdiction: viewer.jurisdiction,
    fileName:
      file.name
        .toWellFormed()
        .replaceAll(/[\p{Cc}/\\]/gu, '_')
        .slice(-NAME_LENGTH)
        .toWellFormed() || 'file',
    contentType,
    size: bytes.length,
    sha256,
    storageKey,
    createdBy: viewer.userId,
    createdAt: new Date(),
  };
  await resources.files.put(storageKey, bytes, { contentType });
  try {
    await em.insert(Attachment, row);
  } catch (error) {
    // Bytes without a row are found by nobody, not even by what discards unused files.
    await resources.files.delete(storageKey).catch(() => undefined);
    throw error;
  }
  const entry = { userId: auditedAs(viewer), action: 'upload', subject: `attachment:${id}`, outcome: 'done' as const };
  await resources.audit.record(entry);
  return c.json({ id: toGlobalId('Attachment', id), sha256, size: bytes.length, contentType }, 201);
}

/** Asked for anew each time, since permission may be over; the bytes are sent again only where they are not there. */
async function send(c: Context, { files }: ApiResources, row: Attachment): Promise<Response> {
  const asked = { 'Cache-Control': 'private, no-cache', ETag: `"${row.sha256}"` };
  if (c.req.header('if-none-match') === asked.ETag) return c.body(null, 304, asked);
  const bytes = await files.getBytes(row.storageKey);
  return c.body(Uint8Array.from(bytes), 200, {
    'Content-Type': row.contentType,
    'Content-Length': String(row.size),
    'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(row.fileName)}`,
    ...asked,
  });
}
