/** Which column of a 311 export holds which fact. Defaults are Boston's; `--map field=column` overrides one. */

export const importFields = [
  'id',
  'openedAt',
  'targetAt',
  'closedAt',
  'onTime',
  'type',
  'department',
  'queue',
  'title',
  'neighborhood',
  'ward',
  'latitude',
  'longitude',
] as const;
export type ImportField = (typeof importFields)[number];
export type ColumnMap = Readonly<Record<ImportField, string>>;

export const bostonColumns: ColumnMap = {
  id: 'case_enquiry_id',
  openedAt: 'open_dt',
  targetAt: 'target_dt',
  closedAt: 'closed_dt',
  onTime: 'ontime',
  type: 'type',
  department: 'department',
  queue: 'queue',
  title: 'case_title',
  neighborhood: 'neighborhood',
  ward: 'ward',
  latitude: 'latitude',
  longitude: 'longitude',
};

/** Columns without which no row can become a case. */
const requiredFields: readonly ImportField[] = ['id', 'openedAt', 'type', 'department', 'latitude', 'longitude'];

const isField = (name: string): name is ImportField => (importFields as readonly string[]).includes(name);

/**
 * Reads `field=column,field=column`. Throws a plain sentence on a field that does not exist: the command line shows it.
 */
export function parseColumnMap(text: string | undefined): ColumnMap {
  const map: Record<ImportField, string> = { ...bostonColumns };
  for (const pair of (text ?? '').split(',').filter((part) => part.trim() !== '')) {
    const at = pair.indexOf('=');
    const field = pair.slice(0, Math.max(at, 0)).trim();
    if (at < 1 || !isField(field)) {
      throw new Error(`--map: "${pair}" is not field=column; fields are ${importFields.join(', ')}`);
    }
    map[field] = pair.slice(at + 1).trim();
  }
  return map;
}

/** Required columns that a header lacks: with any of these missing the whole file is refused before the first row. */
export function missingColumns(header: readonly string[], map: ColumnMap): readonly string[] {
  return requiredFields.map((field) => map[field]).filter((column) => !header.includes(column));
}
