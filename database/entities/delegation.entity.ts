/** A post handed to a colleague for a time. `validTo` is exclusive; whether it is in force is derived, never stored. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { UnitId, UserId } from '#domain/ids.ts';
import type { Post } from '#domain/organisation.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const Delegation = defineEntity({
  name: 'Delegation',
  tableName: 'delegation',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    jurisdiction: p.text(),
    unitId: p.uuid().$type<UnitId>(),
    post: p.text().$type<Post>(),
    fromUserId: p.uuid().$type<UserId>(),
    toUserId: p.uuid().$type<UserId>(),
    validFrom: p.datetime(),
    validTo: p.datetime(),
    reason: p.text().default(''),
    createdBy: p.uuid().$type<UserId>(),
    createdAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
    revokedBy: p.uuid().$type<UserId>().nullable(),
  },
  indexes: [
    { properties: ['unitId', 'post', 'validTo'] },
    { properties: ['toUserId', 'validTo'] },
    { properties: ['fromUserId', 'validTo'] },
  ],
  policies: jurisdictionFence,
});
export type Delegation = InferEntity<typeof Delegation>;
