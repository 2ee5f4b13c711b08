/**
 * Reads, opens and judges a whole file in batches. Interrupting between batches loses nothing: ids derive from the source,
 * so a second run passes over what is there.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { Instant } from '#domain/ids.ts';
import { refusalOf } from '#workflows/refusals.ts';
import type { ColumnMap } from './columns.ts';
import { caseIdOf } from './identity.ts';
import { openRecord, type RecordOpener } from './open-record.ts';
import { readRows } from './read-rows.ts';
import { openRegister, type Register } from './register.ts';
import type { ImportReport, RefusedLine } from './report.ts';
import { type ImportRow, parseRow } from './row.ts';
import { compareVerdicts, type Verdicts } from './verdicts.ts';

export interface ImportOptions {
  readonly em: EntityManager;
  readonly client: Client;
  readonly file: string;
  readonly jurisdiction: string;
  readonly columns: ColumnMap;
  readonly encoding: string;
  readonly calendar: WorkingCalendar;
  readonly asOf: Instant;
  readonly now: Date;
  /** Checked between batches: the one under way is finished. */
  readonly signal: AbortSignal;
  readonly onProgress: (read: number) => void;
}

const BATCH = 200;
/** Openings under way at once: enough to keep one worker busy. */
const PARALLEL = 16;

interface Tally extends Verdicts {
  read: number;
  opened: number;
  closed: number;
  alreadyThere: number;
  readonly refused: RefusedLine[];
}

export async function importFile(options: ImportOptions): Promise<ImportReport> {
  const { em, jurisdiction, calendar } = options;
  const register = await openRegister(em.fork(), jurisdiction, calendar, options.now);
  const opener: RecordOpener = { em, client: options.client, calendar, jurisdiction, importUser: register.importUser };
  const tally: Tally = {
    read: 0,
    opened: 0,
    closed: 0,
    alreadyThere: 0,
    refused: [],
    withTarget: 0,
    agreed: 0,
    disagreements: [],
  };
  let batch: ImportRow[] = [];
  const finish = async () => {
    await openBatch(options, register, opener, batch, tally);
    await compareVerdicts(em, jurisdiction, calendar, batch, options.asOf, tally);
    batch = [];
    options.onProgress(tally.read);
  };
  for await (const raw of readRows(options.file, options.columns, options.encoding)) {
    if (options.signal.aborted) break;
    tally.read += 1;
    const row = 'refused' in raw ? raw : parseRow(raw, calendar);
    if ('refused' in row) tally.refused.push({ line: row.line, code: row.refused, detail: row.detail });
    else batch.push(row);
    if (batch.length === BATCH) await finish();
  }
  if (!options.signal.aborted) await finish();
  const refused = tally.refused.toSorted((left, right) => left.line - right.line);
  return { ...tally, refused, created: register.created, interrupted: options.signal.aborted };
}

async function openBatch(
  { em, jurisdiction }: ImportOptions,
  register: Register,
  opener: RecordOpener,
  rows: readonly ImportRow[],
  tally: Tally,
): Promise<void> {
  const ids = rows.map((row) => caseIdOf(jurisdiction, row.sourceId));
  const present = new Set(
    (await em.fork().find(CaseFile, { id: { $in: ids } }, { fields: ['id'] })).map(({ id }) => id),
  );
  const waiting = rows.toReversed();
  const openNext = async (): Promise<void> => {
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      const id = caseIdOf(jurisdiction, row.sourceId);
      if (present.has(id)) {
        tally.alreadyThere += 1;
        continue;
      }
      present.add(id);
      await openOne(opener, register, row, tally);
    }
  };
  const ends = await Promise.allSettled(
    Array.from({ length: PARALLEL }, () => openNext().finally(() => waiting.splice(0))),
  );
  // The others have come to their end by now: nothing of this run goes on after the connections are closed.
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function openOne(opener: RecordOpener, register: Register, row: ImportRow, tally: Tally): Promise<void> {
  try {
    await openRecord(opener, row, await register.of(row));
    tally.opened += 1;
    if (row.closedAt !== null) tally.closed += 1;
  } catch (error) {
    const refusal = refusalOf(error);
    // Anything else is no fault of the row (the server is gone): stop here, a second run goes on from this batch.
    if (refusal === null) throw error;
    tally.refused.push({ line: row.line, code: 'ENGINE_REFUSED', detail: refusal.code });
  }
}
