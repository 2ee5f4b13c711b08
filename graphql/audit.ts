/**
 * The audit trail: who tried what with which outcome. Entries of requests that end at the same moment share one insert
 * (group commit), and nobody is answered before his entry is written: durable without an outbox, cheap under load.
 */
import type { MikroORM } from '@mikro-orm/postgresql';
import type { UserId } from '#domain/ids.ts';
import type { AuditEntry } from '#database/entities/audit-entry.entity.ts';
import { writeAudit } from '#database/repositories/write-audit.ts';

export interface AuditRecord {
  readonly userId: UserId | null;
  readonly action: string;
  /** By id: never personal data. */
  readonly subject: string;
  readonly outcome: AuditEntry['outcome'];
  readonly code?: string;
}

export interface AuditTrail {
  record(entry: AuditRecord): Promise<void>;
}

interface Waiting {
  readonly row: AuditRecord & { readonly at: Date };
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export function createAuditTrail(orm: MikroORM): AuditTrail {
  let waiting: Waiting[] = [];
  let writing = false;

  async function write(): Promise<void> {
    if (writing) return;
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await writeAudit(
          orm,
          batch.map(({ row }) => ({ ...row, code: row.code ?? '' })),
        );
        for (const entry of batch) entry.resolve();
      } catch (error) {
        for (const entry of batch) entry.reject(error);
      }
    }
    writing = false;
  }

  return {
    record: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ row: { ...entry, at: new Date() }, resolve, reject });
        void write();
      }),
  };
}
