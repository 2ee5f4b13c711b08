/**
 * The files that go on the case with a form: those given beside it and those it names, whoever wrote the page or program
 * that handed it in. A file that lies on a case stays there and may be named by whoever can open it.
 */
import { DomainError } from '#domain/errors.ts';
import type { AttachmentId, CaseId } from '#domain/ids.ts';
import { attachedFiles } from '#forms/attached-files.ts';
import { findForm } from '#forms/registry.ts';
import type { SignedInContext } from '../context.ts';
import { keyIn } from '../global-ids.ts';
import { assertOwnFiles } from './attach.ts';
import { readableAttachment } from './readable-attachment.ts';

interface Given {
  readonly form?: unknown;
  readonly attachmentIds: readonly AttachmentId[];
}

export async function filesOfForm(
  context: SignedInContext,
  caseId: CaseId,
  formId: string | undefined,
  { form, attachmentIds }: Given,
): Promise<readonly AttachmentId[]> {
  await assertOwnFiles(context, caseId, attachmentIds);
  const beside = namedIn(formId, form).filter((id) => !attachmentIds.includes(id));
  const free = await Promise.all(beside.map((id) => isFree(context, caseId, id)));
  return [...attachmentIds, ...beside.filter((_, index) => free[index])];
}

function namedIn(formId: string | undefined, form: unknown): readonly AttachmentId[] {
  const schema = formId === undefined ? undefined : findForm(formId)?.schema;
  if (schema === undefined || typeof form !== 'object' || form === null) return [];
  return attachedFiles(schema, { ...form }).flatMap((id) => keyIn(id, 'Attachment') ?? []);
}

async function isFree(context: SignedInContext, caseId: CaseId, id: AttachmentId): Promise<boolean> {
  const row = await context.loaders.attachment.load(id);
  if (row?.createdBy === context.viewer.userId && (!row.caseId || row.caseId === caseId)) return !row.caseId;
  if ((await readableAttachment(context, id)) === null) throw new DomainError('NOT_FOUND');
  return false;
}
