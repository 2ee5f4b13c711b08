/** A form handed in. Personal fields are sealed (AES-256-GCM) apart from the rest; Temporal only ever sees the id. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { StoredJson } from './stored-json.ts';
import type { CaseId, RequestId, SubmissionId, UserId } from '#domain/ids.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const Submission = defineEntity({
  name: 'Submission',
  tableName: 'submission',
  properties: {
    id: p.uuid().$type<SubmissionId>().primary().defaultRaw('uuidv7()'),
    caseId: p.uuid().$type<CaseId>().nullable(),
    jurisdiction: p.text(),
    /** `form@version`. */
    form: p.text(),
    data: p.type(StoredJson).$type<Record<string, unknown>>(),
    personal: p.uint8array().columnType('bytea').nullable(),
    createdBy: p.uuid().$type<UserId>(),
    createdAt: p.datetime(),
    requestId: p.text().$type<RequestId>(),
  },
  uniques: [{ properties: ['createdBy', 'requestId'] }],
  indexes: [{ properties: ['caseId'] }],
  policies: jurisdictionFence,
});
export type Submission = InferEntity<typeof Submission>;
