/** Uploaded files: what is known of them; the bytes come from GET /attachments/:id under the same permission. */
import type { Attachment } from '#database/entities/attachment.entity.ts';
import { builder } from '../builder.ts';
import type { ApiContext } from '../context.ts';
import { mayOpenFile, readableAttachment } from '../services/readable-attachment.ts';
import { isKey } from '../global-ids.ts';
import { AttachmentRef } from './refs.ts';

const CLOSED = 'Null where it is closed.';

const ifOpen =
  (value: (row: Attachment) => string) =>
  async (row: Attachment, _args: unknown, context: ApiContext): Promise<string | null> =>
    (await mayOpenFile(context, row)) ? value(row) : null;

export function registerAttachment(): void {
  builder.node(AttachmentRef, {
    id: { resolve: (row) => row.id },
    loadWithoutCache: (id, context) => (isKey('Attachment', id) ? readableAttachment(context, id) : null),
    fields: (t) => ({
      closed: t.boolean({
        description:
          'Kept for those who handle the case: what it is called and holds is not told, and it does not open.',
        resolve: async (row, _args, context) => !(await mayOpenFile(context, row)),
      }),
      fileName: t.string({ nullable: true, description: CLOSED, resolve: ifOpen(({ fileName }) => fileName) }),
      contentType: t.exposeString('contentType'),
      size: t.exposeInt('size'),
      sha256: t.string({ nullable: true, description: CLOSED, resolve: ifOpen(({ sha256 }) => sha256) }),
      url: t.string({ nullable: true, description: CLOSED, resolve: ifOpen(({ id }) => `/attachments/${id}`) }),
      createdAt: t.field({ type: 'DateTime', resolve: (row) => row.createdAt }),
    }),
  });
}
