/**
 * The yearly notice as a table: `date,kind,name` with one day a row, or `from,to,kind,name` with ranges; optional columns
 * `nameEn` and `hours`. Headers and kinds in Chinese or English.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { isOpeningKind } from './day-rules.ts';
import { parseHours, parseKind, parseWrittenDay, daysBetween } from './import-words.ts';
import { DayCollector, type ImportedFile } from './imported-days.ts';

const headerWords = {
  date: ['date', '日期'],
  from: ['from', 'start', '开始', '开始日期', '起', '自'],
  to: ['to', 'end', '结束', '结束日期', '止', '至'],
  kind: ['kind', 'type', '类型', '类别', '性质', '安排'],
  name: ['name', '名称', '节日', '节假日', '说明'],
  nameEn: ['nameen', 'name_en', '英文名', '英文名称'],
  hours: ['hours', 'periods', '时段', '工作时段', '工作时间'],
} as const;
type Column = keyof typeof headerWords;
type Columns = Partial<Record<Column, number>>;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export function parseCsvCalendar(text: string): ImportedFile {
  const collector = new DayCollector();
  const [header, ...rows] = readRows(text, collector);
  if (header === undefined) return collector.finish();
  const columns = columnsOf(header.cells);
  if (columns === null) collector.problem('UNKNOWN_HEADER', header.line, header.cells.join(','));
  else for (const row of rows) readRow(row, header.cells.length, columns, collector);
  return collector.finish();
}

function readRows(text: string, collector: DayCollector): readonly Row[] {
  try {
    // One kind of line end: the library takes the first it meets for that of the whole file, and counts CRLF in quotes twice.
    const records = parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as { readonly lines?: unknown };
    collector.problem('BROKEN_LINE', typeof lines === 'number' ? lines : null);
    return [];
  }
}

function columnsOf(header: readonly string[]): Columns | null {
  const words = header.map((cell) => cell.toLowerCase());
  const columns: Columns = {};
  for (const [column, names] of Object.entries(headerWords) as [Column, readonly string[]][]) {
    const position = words.findIndex((word) => names.includes(word));
    if (position >= 0) columns[column] = position;
  }
  const hasDay = columns.date !== undefined || (columns.from !== undefined && columns.to !== undefined);
  return hasDay && columns.kind !== undefined ? columns : null;
}

/** A comma outside quotes cuts a cell in two: what follows it would be lost, an afternoon of working hours for example. */
function readRow(row: Row, width: number, columns: Columns, collector: DayCollector): void {
  const surplus = row.cells.slice(width).filter((cell) => cell !== '');
  if (surplus.length > 0) return collector.problem('BROKEN_LINE', row.line, surplus.join(','));
  readDays(row, columns, collector);
}

function readDays({ line, cells }: Row, columns: Columns, collector: DayCollector): void {
  const cell = (column: Column): string => cells[columns[column] ?? -1] ?? '';
  const [firstText, lastText] = columns.date === undefined ? [cell('from'), cell('to')] : [cell('date'), cell('date')];
  const first = parseWrittenDay(firstText);
  const last = parseWrittenDay(lastText);
  const kind = parseKind(cell('kind'));
  const periods = cell('hours') === '' ? null : parseHours(cell('hours'));
  if (first === null) return collector.problem('BAD_DATE', line, firstText);
  if (last === null) return collector.problem('BAD_DATE', line, lastText);
  if (kind === null) return collector.problem('UNKNOWN_KIND', line, cell('kind'));
  if (cell('hours') !== '' && periods === null) return collector.problem('BAD_HOURS', line, cell('hours'));
  if (periods !== null && (kind === 'regular' || !isOpeningKind(kind)))
    return collector.problem('HOURS_OF_CLOSED_DAY', line, cell('hours'));
  const dates = daysBetween(first, last);
  if (dates === null) return collector.problem('BAD_RANGE', line, `${firstText} – ${lastText}`);
  const name = { zh: cell('name'), en: cell('nameEn') || cell('name') };
  for (const date of dates) collector.add({ date, kind, name, periods }, line);
}
