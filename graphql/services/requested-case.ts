/** A case asked for by id or number. Asking for one that is not visible is a denied access: it is audited. */
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { ApiContext } from '../context.ts';

export async function requestedCase({ loaders, resources, viewer }: ApiContext, id: string): Promise<CaseFile | null> {
  const row = await loaders.visibleCase.load(id);
  if (row !== null) return row;
  await resources.audit.record({
    userId: viewer?.userId ?? null,
    action: 'readCase',
    subject: `case:${id}`,
    outcome: 'refused',
    code: 'NOT_FOUND',
  });
  return null;
}
