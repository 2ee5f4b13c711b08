/**
 * Rows as plain objects. The ORM gives every field of an entity an accessor of its own to notice changes, and builds its
 * SQL anew for every query; where rows are only read and shown, one statement and one object literal a row do.
 */
import type { EntityManager, EntityName } from '@mikro-orm/postgresql';

export interface PlainTable<Row> {
  /** Columns named like the entity's properties. */
  readonly columns: (alias: string) => string;
  readonly toRow: (raw: Readonly<Record<string, unknown>>) => Row;
  /** How many columns there are. */
  readonly width: number;
  /** From a row of values, of which this table's begin at `first`. */
  readonly fromValues: (values: readonly unknown[], first: number) => Row;
}

interface Column {
  readonly name: string;
  readonly field: string;
  readonly isInstant: boolean;
}

const tables = new WeakMap<object, Map<unknown, PlainTable<unknown>>>();

/** All columns of the entity's table, but for one that lists do without. */
export function plainTable<Row extends object, Except extends keyof Row = never>(
  em: EntityManager,
  entity: EntityName<Row> & object,
  except?: Except,
): PlainTable<Omit<Row, Except>> {
  let known = tables.get(entity);
  if (known === undefined) tables.set(entity, (known = new Map()));
  let table = known.get(except);
  if (table === undefined) known.set(except, (table = tableOf(columnsOf(em, entity, except))));
  return table as PlainTable<Omit<Row, Except>>;
}

function columnsOf<Row extends object>(em: EntityManager, entity: EntityName<Row> & object, except: unknown): Column[] {
  return Object.values(em.getMetadata(entity).properties)
    .filter(({ name }) => name !== except)
    .map(({ name, fieldNames, runtimeType }) => ({
      name,
      field: fieldNames[0] ?? name,
      isInstant: runtimeType === 'Date',
    }));
}

function tableOf(columns: readonly Column[]): PlainTable<unknown> {
  const instants = columns.filter(({ isInstant }) => isInstant).map(({ name }) => name);
  const lists = new Map<string, string>();
  return {
    width: columns.length,
    columns: (alias) => {
      let list = lists.get(alias);
      if (list === undefined) {
        list = columns.map(({ name, field }) => `${alias}.${field} as "${name}"`).join(', ');
        lists.set(alias, list);
      }
      return list;
    },
    toRow: (raw) => {
      const row: Record<string, unknown> = { ...raw };
      for (const name of instants) row[name] = instant(row[name]);
      return row;
    },
    fromValues: (values, first) => {
      const row: Record<string, unknown> = {};
      for (const [index, { name, isInstant }] of columns.entries()) {
        const value = values[first + index];
        row[name] = isInstant ? instant(value) : value;
      }
      return row;
    },
  };
}

const instant = (value: unknown): unknown => (typeof value === 'string' ? new Date(value) : value);

/** On the entity manager's own connections, behind its fence if it has one. A `name` makes it a prepared statement. */
export async function queryPlain<Raw extends object>(
  em: EntityManager,
  text: string,
  values: readonly unknown[],
  name?: string,
): Promise<Raw[]> {
  const pool = await poolOf(em);
  const { rows } = await pool.query<Raw>({ text, values: [...values], ...(name === undefined ? {} : { name }) });
  return rows;
}

/** The same, each row as the values of its columns in their order: for two tables at once, whose names may be the same. */
export async function queryValues(
  em: EntityManager,
  text: string,
  values: readonly unknown[],
  name?: string,
): Promise<unknown[][]> {
  const pool = await poolOf(em);
  const query = { text, values: [...values], rowMode: 'array' as const, ...(name === undefined ? {} : { name }) };
  return (await pool.query<unknown[]>(query)).rows;
}

const poolOf = (em: EntityManager) => em.getDriver().getConnection().getNativeClient();
