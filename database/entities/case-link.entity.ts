/** `caseId` is a duplicate of `otherCaseId`, the master, or raises its matter again; or a supervision order, a whistle or another case about it. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CaseId } from '#domain/ids.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const CaseLink = defineEntity({
  name: 'CaseLink',
  tableName: 'case_link',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    jurisdiction: p.text(),
    caseId: p.uuid().$type<CaseId>(),
    otherCaseId: p.uuid().$type<CaseId>(),
    kind: p.text().$type<'duplicate' | 'repeat' | 'supervision' | 'whistle' | 'child'>(),
    createdAt: p.datetime(),
  },
  uniques: [{ properties: ['caseId', 'otherCaseId', 'kind'] }],
  indexes: [{ properties: ['otherCaseId'] }],
  policies: jurisdictionFence,
});
export type CaseLink = InferEntity<typeof CaseLink>;
