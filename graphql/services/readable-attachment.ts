/** A file is for those who may see its case; before it belongs to one, for whoever uploaded it. */
import type { Attachment } from '#database/entities/attachment.entity.ts';
import type { ApiContext } from '../context.ts';

export async function readableAttachment({ loaders, viewer }: ApiContext, id: string): Promise<Attachment | null> {
  const row = await loaders.attachment.load(id);
  if (row === null || viewer === null) return null;
  if (!row.caseId) return row.createdBy === viewer.userId ? row : null;
  return (await loaders.visibleCase.load(row.caseId)) === null ? null : row;
}
