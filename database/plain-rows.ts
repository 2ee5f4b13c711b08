/**
 * Rows as plain objects. The ORM gives every field of an entity an accessor of its own to notice changes, and builds its
 * SQL anew for every query; where rows are only read and shown, one statement and one object literal a row do.
 */
import type { EntityManager, EntityName } from '@mikro-orm/postgresql';

export interface PlainTable<Row> {
  /** Columns named like the entity's properties, but for those left out. */
  readonly columns: (alias: string, except?: keyof Row) => string;
  readonly toRow: (raw: Readonly<Record<string, unknown>>) => Row;
}

const tables = new WeakMap<object, PlainTable<unknown>>();

export function plainTable<Row extends object>(em: EntityManager, entity: EntityName<Row> & object): PlainTable<Row> {
  const known = tables.get(entity);
  if (known !== undefined) return known as PlainTable<Row>;
  const properties = Object.values(em.getMetadata(entity).properties);
  const instants = properties.filter(({ runtimeType }) => runtimeType === 'Date').map(({ name }) => name);
  const table: PlainTable<Row> = {
    columns: (alias, except) =>
      properties
        .filter(({ name }) => name !== except)
        .map(({ name, fieldNames }) => `${alias}.${fieldNames[0]} as "${name}"`)
        .join(', '),
    toRow: (raw) => {
      const row: Record<string, unknown> = { ...raw };
      for (const name of instants) {
        const text = row[name];
        if (typeof text === 'string') row[name] = new Date(text);
      }
      return row as Row;
    },
  };
  tables.set(entity, table);
  return table;
}

/** On the entity manager's own connections, behind its fence if it has one. A `name` makes it a prepared statement. */
export async function queryPlain<Raw extends object>(
  em: EntityManager,
  text: string,
  values: readonly unknown[],
  name?: string,
): Promise<Raw[]> {
  const pool = await em.getDriver().getConnection().getNativeClient();
  const { rows } = await pool.query<Raw>({ text, values: [...values], ...(name === undefined ? {} : { name }) });
  return rows;
}
