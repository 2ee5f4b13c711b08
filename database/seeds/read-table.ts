/** Reference tables kept as text files. A line that does not parse stops the seed and says where. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA_FOLDER = join(import.meta.dirname, 'data');

export interface TableRow<Column extends string> {
  readonly values: Readonly<Record<Column, string>>;
  /** For messages: `file:line`. */
  readonly where: string;
}

/** Splits text into rows under a header that must be exactly the expected columns. Quoting is not part of the format. */
export function parseTable<Column extends string>(
  file: string,
  text: string,
  separator: ',' | '\t',
  columns: readonly Column[],
): readonly TableRow<Column>[] {
  const [header = '', ...lines] = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (header !== columns.join(separator)) throw new Error(`${file}:1: expected the columns ${columns.join(', ')}`);
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const where = `${file}:${index + 2}`;
    const fields = line.split(separator);
    if (fields.length !== columns.length) throw new Error(`${where}: ${fields.length} fields, not ${columns.length}`);
    if (line.includes('"')) throw new Error(`${where}: quoted fields are not read`);
    const values = Object.fromEntries(columns.map((column, position) => [column, fields[position] ?? '']));
    return [{ values: values as Record<Column, string>, where }];
  });
}

export function readDataFile(file: string): string {
  return readFileSync(join(DATA_FOLDER, file), 'utf8');
}
