/** An account. What its person may do follows from post holdings alone. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Language } from '#domain/labels.ts';
import type { UserId } from '#domain/ids.ts';

export const AppUser = defineEntity({
  name: 'AppUser',
  tableName: 'app_user',
  properties: {
    id: p.uuid().$type<UserId>().primary().defaultRaw('uuidv7()'),
    username: p.text().unique(),
    displayName: p.text(),
    passwordHash: p.text().hidden(),
    jurisdiction: p.text(),
    language: p.text().$type<Language>().default('zh'),
    failedLogins: p.integer().default(0),
    failedAt: p.datetime().nullable(),
    lockedUntil: p.datetime().nullable(),
    disabledAt: p.datetime().nullable(),
  },
});
export type AppUser = InferEntity<typeof AppUser>;
