/**
 * Files of citizens without an account: POST /public/attachments takes one in, POST /public/documents gives a paper out
 * to who shows number and code. Neither stands in an address, where logs and histories would keep it.
 */
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { createContext } from '../context.ts';
import type { ApiResources } from '../resources.ts';
import { partyDocument } from '../services/public/party-document.ts';
import { takeFrom } from '../services/public/limits.ts';
import { partyContext } from '../services/public/party-context.ts';
import { jurisdictionAt } from '../services/public/submit-matter.ts';
import { receive } from './attachment-routes.ts';
import { clientAddress } from './client-address.ts';
import { sendDocument } from './document-routes.ts';
import { errorResponse } from './error-response.ts';
import { readForm, readJson, smallBody } from './read-body.ts';

const FRAME_BYTES = 16 * 1024;
const asked = z.object({
  number: z.string().min(1).max(60),
  code: z.string().min(1).max(20),
  documentId: z.string().min(1).max(200),
});

export function mountPublic(app: Hono, resources: ApiResources): void {
  const limit = bodyLimit({
    maxSize: resources.config.maxUploadBytes + FRAME_BYTES,
    onError: (c) => errorResponse(c, 'FILE_TOO_LARGE'),
  });
  const contextOf = (c: Context) => createContext(resources, null, undefined, clientAddress(c, resources.config));
  app.post('/public/attachments', limit, async (c) => {
    const context = contextOf(c);
    await takeFrom(resources, context.address, 'upload');
    const { file, division } = await readForm(c);
    if (!(file instanceof File) || typeof division !== 'string') return errorResponse(c, 'INVALID_INPUT');
    if (file.size > resources.config.maxUploadBytes) return errorResponse(c, 'FILE_TOO_LARGE');
    return receive(c, partyContext(context, await jurisdictionAt(context, division)), file);
  });
  app.post('/public/documents', smallBody(), async (c) => {
    const given = await readJson(c, asked);
    if (given === null) return errorResponse(c, 'INVALID_INPUT');
    return sendDocument(c, resources, await partyDocument(contextOf(c), given));
  });
}
