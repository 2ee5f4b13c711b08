/**
 * Something a person, or whoever holds a post, is told. (case, seq, ordinal) makes writing it idempotent. What the ladder
 * sweep tells hangs on no event: `seq` is null there and `rung` names what was reached, `<clock>/<generation>/<rung>`.
 * What tells of a delegation hangs on no case; nobody reads it before `createdAt`.
 */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { NoticeKind } from '#domain/case/projection.ts';
import type { DelegationNoticeKind } from '#domain/delegation/notices.ts';
import type { CaseId, UnitId, UserId } from '#domain/ids.ts';
import type { Post } from '#domain/organisation.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const Notice = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    jurisdiction: p.text(),
    caseId: p.uuid().$type<CaseId>().nullable(),
    delegationId: p.uuid().nullable(),
    seq: p.integer().nullable(),
    rung: p.text().nullable(),
    ordinal: p.integer(),
    kind: p.text().$type<NoticeKind | DelegationNoticeKind>(),
    recipientUserId: p.uuid().$type<UserId>().nullable(),
    recipientUnitId: p.uuid().$type<UnitId>().nullable(),
    recipientPost: p.text().$type<Post>().nullable(),
    createdAt: p.datetime(),
  },
  uniques: [{ properties: ['caseId', 'seq', 'ordinal'] }],
  indexes: [
    { properties: ['recipientUserId', 'createdAt'] },
    { properties: ['recipientUnitId', 'recipientPost', 'createdAt'] },
  ],
  policies: [
    ...jurisdictionFence,
    // The API tells of delegations alone: what happens to cases is the worker's to tell.
    {
      name: 'of_delegations',
      command: 'insert',
      type: 'restrictive',
      roles: ['gridcase_api'],
      check: '"delegation_id" is not null',
    },
  ],
});
export type Notice = InferEntity<typeof Notice>;
