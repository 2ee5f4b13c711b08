/** Appends entries to the audit trail, all of them with one statement. */
import type { MikroORM } from '@mikro-orm/postgresql';
import type { AuditEntry } from '../entities/audit-entry.entity.ts';
import { nativePool } from '../native-pool.ts';

export type AuditRow = Omit<AuditEntry, 'id'>;

const WRITE = `
insert into audit_entry (at, user_id, action, subject, outcome, code)
select * from unnest($1::timestamptz[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])`;

export async function writeAudit(orm: MikroORM, rows: readonly AuditRow[]): Promise<void> {
  const values = [
    rows.map(({ at }) => at.toISOString()),
    rows.map(({ userId }) => userId ?? null),
    rows.map(({ action }) => action),
    rows.map(({ subject }) => subject),
    rows.map(({ outcome }) => outcome),
    rows.map(({ code }) => code),
  ];
  await (await nativePool(orm)).query({ name: 'write-audit', text: WRITE, values });
}
