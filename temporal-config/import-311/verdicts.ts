/** The engine's own verdict on every row with a target, read from the clock of its case, beside the source's. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { readClock } from '#domain/clock/reading.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { Instant } from '#domain/ids.ts';
import { caseIdOf } from './identity.ts';
import type { Disagreement } from './report.ts';
import type { ImportRow } from './row.ts';

export interface Verdicts {
  withTarget: number;
  agreed: number;
  readonly disagreements: Disagreement[];
}

/** `asOf` judges rows that are still open: an export says what was overdue on the day it was made. */
export async function compareVerdicts(
  em: EntityManager,
  jurisdiction: string,
  calendar: WorkingCalendar,
  rows: readonly ImportRow[],
  asOf: Instant,
  into: Verdicts,
): Promise<void> {
  const judged = rows.filter((row) => row.targetAt !== null && row.onTime !== null);
  const ids = judged.map((row) => caseIdOf(jurisdiction, row.sourceId));
  const files = await em.fork().find(CaseFile, { id: { $in: ids } }, { fields: ['id', 'kernel'] });
  const kernels = new Map(files.map((file) => [file.id, file.kernel]));
  for (const row of judged) {
    const clock = kernels.get(caseIdOf(jurisdiction, row.sourceId))?.clocks['handle'];
    if (clock === undefined) continue;
    into.withTarget += 1;
    const isLate = readClock(clock, calendar, asOf).overdue;
    if (isLate !== row.onTime) into.agreed += 1;
    else into.disagreements.push(explain(row, isLate, asOf));
  }
}

function explain(row: ImportRow, isLate: boolean, asOf: Instant): Disagreement {
  const source = row.onTime === true ? 'ONTIME' : 'OVERDUE';
  const engine = isLate ? 'OVERDUE' : 'ONTIME';
  const target = new Date(row.targetAt ?? 0).toISOString();
  const explanation =
    row.closedAt === null
      ? `still open with target ${target}, judged as of ${new Date(asOf).toISOString()}: give --as-of the day of the export`
      : `closed ${new Date(row.closedAt).toISOString()} against target ${target}: the source contradicts its own dates`;
  return { line: row.line, sourceId: row.sourceId, engine, source, explanation };
}
