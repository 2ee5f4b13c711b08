/**
 * A paper of a case: asked for by the event `seq`, made by an activity, kept in the file store under `storageKey`. The
 * row is there before the file, so that a paper still to come or one that failed is seen.
 */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DocumentKind } from '#domain/documents/kinds.ts';
import type { DeliveryManner, DocumentStatus } from '#domain/documents/delivery.ts';
import type { CaseId, UserId } from '#domain/ids.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const Document = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    caseId: p.uuid().$type<CaseId>(),
    jurisdiction: p.text(),
    seq: p.integer(),
    kind: p.text().$type<DocumentKind>(),
    status: p.text().$type<DocumentStatus>(),
    /** '' until it is given. */
    number: p.text().default(''),
    titleZh: p.text(),
    titleEn: p.text(),
    /** `kind@version` of the wording. */
    template: p.text(),
    toParty: p.boolean(),
    attempts: p.integer().default(0),
    createdAt: p.datetime(),
    issuedAt: p.datetime().nullable(),
    sha256: p.text().default(''),
    size: p.integer().default(0),
    storageKey: p.text().default(''),
    deliveredAt: p.datetime().nullable(),
    deliveryManner: p.text().$type<DeliveryManner>().nullable(),
    /** Null: the party took it himself. */
    deliveredBy: p.uuid().$type<UserId>().nullable(),
  },
  uniques: [{ properties: ['caseId', 'seq', 'kind'] }],
  policies: jurisdictionFence,
});
export type Document = InferEntity<typeof Document>;
