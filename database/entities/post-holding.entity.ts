/** Who holds which post in which unit, from when to when. `validTo` is exclusive. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { UnitId, UserId } from '#domain/ids.ts';
import type { Post } from '#domain/organisation.ts';

export const PostHolding = defineEntity({
  name: 'PostHolding',
  tableName: 'post_holding',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid().$type<UserId>(),
    unitId: p.uuid().$type<UnitId>(),
    post: p.text().$type<Post>(),
    validFrom: p.datetime(),
    validTo: p.datetime().nullable(),
  },
  uniques: [{ properties: ['userId', 'unitId', 'post', 'validFrom'] }],
  indexes: [{ properties: ['unitId', 'post'] }],
});
export type PostHolding = InferEntity<typeof PostHolding>;
