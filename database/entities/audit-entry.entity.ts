/** Who tried what, with which outcome. Append-only: a trigger refuses UPDATE, DELETE and TRUNCATE. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { UserId } from '#domain/ids.ts';

export const AuditEntry = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    at: p.datetime(),
    userId: p.uuid().$type<UserId>().nullable(),
    action: p.text(),
    /** What it was done to, by id: never personal data. */
    subject: p.text(),
    outcome: p.text().$type<'done' | 'refused' | 'failed'>(),
    /** Refusal code, '' when done. */
    code: p.text().default(''),
  },
  indexes: [{ properties: ['at'] }, { properties: ['userId', 'at'] }],
});
export type AuditEntry = InferEntity<typeof AuditEntry>;
