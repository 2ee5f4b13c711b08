/**
 * Streams the rows of a 311 export. A broken row becomes a refusal with its line number and the rest goes on: wrong
 * column count, bytes that are not in the file's encoding, a cell too large, a quote that never closes.
 */
import { createReadStream } from 'node:fs';
import { parse, type CsvError, type Info } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import { missingColumns, type ColumnMap, type ImportField } from './columns.ts';

export type RowRefusalCode =
  | 'COLUMN_COUNT'
  | 'QUOTE_NOT_CLOSED'
  | 'ENCODING'
  | 'CELL_TOO_LARGE'
  | 'BAD_DATE'
  | 'DATE_ORDER'
  | 'NO_COORDINATES'
  | 'MISSING_VALUE'
  | 'ENGINE_REFUSED';

export interface RawRow {
  readonly line: number;
  readonly values: Readonly<Record<ImportField, string>>;
}
export interface RefusedRow {
  readonly line: number;
  readonly refused: RowRefusalCode;
  readonly detail: string;
}

/** Bytes of one cell; far above any honest description. */
const MAX_CELL = 64 * 1024;
/** A record larger than this is an open quote that has swallowed the file: nothing after it can be trusted. */
const MAX_RECORD = 64 * 1024 * 1024;

type Parsed = { readonly record: Record<string, string>; readonly info: Info };

/**
 * @param encoding a WHATWG encoding name, e.g. `utf-8` or `gb18030`
 * @throws Error with a plain sentence when the file lacks required columns
 */
export async function* readRows(file: string, map: ColumnMap, encoding: string): AsyncGenerator<RawRow | RefusedRow> {
  const decode = cellDecoder(encoding);
  const broken: { error: CsvError; raw: string }[] = [];
  let header: readonly string[] = [];
  const parser = parse({
    // Bytes are kept one to one and decoded cell by cell, so that one bad row does not spoil its neighbours.
    encoding: 'latin1',
    bom: true,
    columns: (names: string[]) => {
      header = names.map((name) => decode(name.replace(/^\u00EF\u00BB\u00BF/, '')) ?? name);
      const missing = missingColumns(header, map);
      if (missing.length > 0) throw new Error(`The file has no column ${missing.join(', ')}: name it with --map`);
      return [...header];
    },
    info: true,
    raw: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_RECORD,
    on_skip: (error, raw) => {
      if (error) broken.push({ error, raw: raw ?? '' });
      return undefined;
    },
  });
  const input = createReadStream(file);
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    for (const item of broken.splice(0)) yield* recover(item, header, map, decode);
    yield checkCells(record, info.lines, map, decode);
  }
  for (const item of broken.splice(0)) yield* recover(item, header, map, decode);
}

/** Strict decoder of one latin1-carried cell; null when the bytes are not in the encoding. */
function cellDecoder(encoding: string): (cell: string) => string | null {
  const strict = new TextDecoder(encoding, { fatal: true });
  return (cell) => {
    try {
      return strict.decode(Buffer.from(cell, 'latin1'));
    } catch {
      return null;
    }
  };
}

function checkCells(
  record: Record<string, string>,
  line: number,
  map: ColumnMap,
  decode: (cell: string) => string | null,
): RawRow | RefusedRow {
  const values: Partial<Record<ImportField, string>> = {};
  for (const [column, cell] of Object.entries(record)) {
    if (cell.length > MAX_CELL) return { line, refused: 'CELL_TOO_LARGE', detail: `${column}: ${cell.length} bytes` };
  }
  for (const [field, column] of Object.entries(map) as [ImportField, string][]) {
    const text = decode(record[column] ?? '');
    if (text === null) return { line, refused: 'ENCODING', detail: column };
    values[field] = text.trim();
  }
  return { line, values: values as Record<ImportField, string> };
}

/**
 * A record of the wrong length that spans lines is most often an open quote that has swallowed its neighbours: its first
 * line is refused and the following lines are read again, one by one.
 */
function* recover(
  item: { error: CsvError; raw: string },
  header: readonly string[],
  map: ColumnMap,
  decode: (cell: string) => string | null,
): Generator<RawRow | RefusedRow> {
  const lines = item.raw.replace(/\r?\n$/, '').split(/\r?\n/);
  const last = (item.error as { lines?: number }).lines ?? 0;
  const first = Math.max(1, last - lines.length + 1);
  const refused = item.error.code === 'CSV_QUOTE_NOT_CLOSED' || lines.length > 1 ? 'QUOTE_NOT_CLOSED' : 'COLUMN_COUNT';
  yield { line: first, refused, detail: item.error.code };
  for (const [index, text] of lines.slice(1).entries()) {
    if (text.trim() === '') continue;
    const line = first + index + 1;
    const [cells] = parseSync(text, { relax_quotes: true, relax_column_count: true });
    if (cells === undefined || cells.length !== header.length) {
      yield { line, refused: 'COLUMN_COUNT', detail: `${cells?.length ?? 0} columns` };
      continue;
    }
    yield checkCells(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])), line, map, decode);
  }
}
