/** GET /documents/:id gives a paper out to those who may read its case's personal data. */
import type { Context, Hono } from 'hono';
import type { Document } from '#database/entities/document.entity.ts';
import { createContext } from '../context.ts';
import { isKey } from '../global-ids.ts';
import type { ApiResources } from '../resources.ts';
import { readableDocument } from '../services/documents/readable-document.ts';
import { errorResponse } from './error-response.ts';
import { viewerOf } from './viewer-of.ts';

export function mountDocuments(app: Hono, resources: ApiResources): void {
  app.get('/documents/:id', async (c) => {
    const viewer = await viewerOf(c, resources);
    if (viewer === null) return errorResponse(c, 'UNAUTHENTICATED');
    const id = c.req.param('id');
    const isAnId = isKey('Document', id);
    const row = isAnId ? await readableDocument(createContext(resources, viewer), id) : null;
    const entry = { userId: viewer.userId, action: 'readDocument', subject: isAnId ? `document:${id}` : 'document' };
    if (row === null) {
      await resources.audit.record({ ...entry, outcome: 'refused', code: 'NOT_FOUND' });
      return errorResponse(c, 'NOT_FOUND');
    }
    await resources.audit.record({ ...entry, outcome: 'done' });
    return sendDocument(c, resources, row);
  });
}

/** Shared with the citizen pages, which have their own way to know who asks. */
export async function sendDocument(c: Context, { files }: ApiResources, row: Document): Promise<Response> {
  const bytes = await files.getBytes(row.storageKey);
  return c.body(Uint8Array.from(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Length': String(row.size),
    'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(`${row.titleZh}${row.number}.pdf`)}`,
    'Cache-Control': 'private, no-store',
    ETag: `"${row.sha256}"`,
  });
}
