/** An uploaded file: the bytes lie in the file store under `storageKey`, their digest here. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AttachmentId, CaseId, UserId } from '#domain/ids.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const Attachment = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    id: p.uuid().$type<AttachmentId>().primary().defaultRaw('uuidv7()'),
    caseId: p.uuid().$type<CaseId>().nullable(),
    jurisdiction: p.text(),
    fileName: p.text(),
    contentType: p.text(),
    size: p.integer(),
    sha256: p.text(),
    storageKey: p.text(),
    createdBy: p.uuid().$type<UserId>(),
    createdAt: p.datetime(),
  },
  indexes: [{ properties: ['caseId'] }],
  policies: jurisdictionFence,
});
export type Attachment = InferEntity<typeof Attachment>;
