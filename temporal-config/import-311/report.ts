/** What an import prints: counts, refused rows with line and reason, and how the engine's verdicts compare. */
import type { RowRefusalCode } from './read-rows.ts';
import type { Created } from './register.ts';

export interface RefusedLine {
  readonly line: number;
  readonly code: RowRefusalCode;
  readonly detail: string;
}
export interface Disagreement {
  readonly line: number;
  readonly sourceId: string;
  readonly engine: 'ONTIME' | 'OVERDUE';
  readonly source: 'ONTIME' | 'OVERDUE';
  readonly explanation: string;
}

export interface ImportReport {
  readonly read: number;
  readonly opened: number;
  readonly closed: number;
  readonly alreadyThere: number;
  readonly refused: readonly RefusedLine[];
  readonly withTarget: number;
  readonly agreed: number;
  readonly disagreements: readonly Disagreement[];
  readonly created: Created;
  readonly interrupted: boolean;
}

const reasons: Record<RowRefusalCode, string> = {
  COLUMN_COUNT: 'wrong number of columns',
  QUOTE_NOT_CLOSED: 'a quote is opened and not closed',
  ENCODING: 'bytes that are not in the encoding of the file',
  CELL_TOO_LARGE: 'a cell is too large',
  BAD_DATE: 'not a date',
  DATE_ORDER: 'dates in an impossible order',
  NO_COORDINATES: 'no coordinates',
  MISSING_VALUE: 'a required value is empty',
  ENGINE_REFUSED: 'refused by the engine',
};

/** Lines of plain text for a terminal. */
export function formatReport(report: ImportReport): string {
  const lines = [
    `rows read        ${report.read}`,
    `opened           ${report.opened}`,
    `  of them closed ${report.closed}`,
    `already there    ${report.alreadyThere}`,
    `refused          ${report.refused.length}`,
    ...report.refused.map(({ line, code, detail }) => `  line ${line}: ${code} (${reasons[code]}) ${detail}`),
    `with a target    ${report.withTarget}`,
    `verdict agrees   ${report.agreed}`,
    `verdict differs  ${report.disagreements.length}`,
    ...report.disagreements.map(
      (row) => `  line ${row.line} (${row.sourceId}): engine ${row.engine}, source ${row.source}: ${row.explanation}`,
    ),
    ...createdLines('divisions created', report.created.divisions),
    ...createdLines('units created', report.created.units),
    ...createdLines('categories created', report.created.categories),
  ];
  if (report.interrupted) lines.push('interrupted: run the same command again to continue');
  return lines.join('\n');
}

function createdLines(title: string, names: readonly string[]): readonly string[] {
  return [`${title} ${names.length}${names.length === 0 ? '' : `: ${names.toSorted().join('; ')}`}`];
}
