/** An event of a case. Append-only and hash-chained: a trigger refuses UPDATE, DELETE and TRUNCATE. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { StoredJson } from './stored-json.ts';
import type { ActorStamp, CaseEventBody, CaseEventType } from '#domain/case/events.ts';
import type { CaseId, RequestId, UnitId, UserId } from '#domain/ids.ts';
import type { Post } from '#domain/organisation.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

type EngineReason = Extract<ActorStamp, { kind: 'engine' }>['reason'];

export const CaseEvent = defineEntity({
  name: 'CaseEvent',
  tableName: 'case_event',
  properties: {
    caseId: p.uuid().$type<CaseId>().primary(),
    seq: p.integer().primary(),
    jurisdiction: p.text(),
    type: p.text().$type<CaseEventType>(),
    data: p.type(StoredJson).$type<CaseEventBody['data']>(),
    at: p.datetime(),
    requestId: p.text().$type<RequestId>(),
    digest: p.text(),
    actorUserId: p.uuid().$type<UserId>().nullable(),
    actorUnitId: p.uuid().$type<UnitId>().nullable(),
    actorPost: p.text().$type<Post>().nullable(),
    actorOnBehalfOf: p.uuid().$type<UserId>().nullable(),
    engineReason: p.text().$type<EngineReason>().nullable(),
    previousHash: p.text(),
    hash: p.text(),
  },
  policies: jurisdictionFence,
});
export type CaseEvent = InferEntity<typeof CaseEvent>;
