/** Uploaded files: what is known of them; the bytes come from GET /attachments/:id under the same permission. */
import { builder } from '../builder.ts';
import { readableAttachment } from '../services/readable-attachment.ts';
import { isKey } from '../global-ids.ts';
import { AttachmentRef } from './refs.ts';

export function registerAttachment(): void {
  builder.node(AttachmentRef, {
    id: { resolve: (row) => row.id },
    loadWithoutCache: (id, context) => (isKey('Attachment', id) ? readableAttachment(context, id) : null),
    fields: (t) => ({
      fileName: t.exposeString('fileName'),
      contentType: t.exposeString('contentType'),
      size: t.exposeInt('size'),
      sha256: t.exposeString('sha256'),
      url: t.string({ resolve: (row) => `/attachments/${row.id}` }),
      createdAt: t.field({ type: 'DateTime', resolve: (row) => row.createdAt }),
    }),
  });
}
