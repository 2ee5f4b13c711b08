/** A signed-in session. Only the digest of its token is stored. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { UserId } from '#domain/ids.ts';

export const Session = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    tokenHash: p.text().primary(),
    userId: p.uuid().$type<UserId>(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
  },
  indexes: [{ properties: ['userId'] }, { properties: ['expiresAt'] }],
});
export type Session = InferEntity<typeof Session>;
