/** Keyset pages (Relay): a cursor names the last row seen by what the list is sorted by, so that pages never shift. */
import { DomainError } from '#domain/errors.ts';

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  /** False: the whole list need not be counted. */
  readonly counted?: boolean | undefined;
}

export interface PageEntry<Row> {
  readonly node: Row;
  readonly cursor: string;
}

export interface Page<Row> {
  readonly entries: readonly PageEntry<Row>[];
  /** Rows of the whole list; null where the caller did not ask for it. */
  readonly totalCount: number | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Where a row stands: the instant it is sorted by (null sorts last, whatever comes first), then its id. */
export interface Position {
  readonly at: Date | null;
  readonly id: string;
}

export interface PageRequest {
  readonly size: number;
  /** The rows before `from`, nearest first. */
  readonly backward: boolean;
  readonly from: Position | null;
}

type KeysOfRows = 'ids' | 'workItems';

const DEFAULT_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

export function pageRequest({ first, after, last, before }: PageArgs, keys: KeysOfRows = 'ids'): PageRequest {
  const backward = first == null && (last != null || before != null);
  const size = (backward ? last : first) ?? DEFAULT_SIZE;
  if (!Number.isInteger(size) || size < 0 || size > MAX_PAGE_SIZE) {
    throw new DomainError('INVALID_INPUT', { field: backward ? 'last' : 'first' });
  }
  const cursor = backward ? before : after;
  return { size, backward, from: cursor == null ? null : readCursor(cursor, keys) };
}

/** `found` holds one row more than asked for where there are more, nearest to the cursor first. */
export function toPage<Row>(
  request: PageRequest,
  found: readonly Row[],
  totalCount: number | null,
  positionOf: (row: Row) => Position,
): Page<Row> {
  const { size, backward, from } = request;
  const rows = found.slice(0, size);
  if (backward) rows.reverse();
  const more = found.length > size;
  return {
    entries: rows.map((node) => ({ node, cursor: writeCursor(positionOf(node)) })),
    totalCount,
    hasNextPage: backward ? from !== null : more,
    hasPreviousPage: backward ? more : from !== null,
  };
}

function writeCursor({ at, id }: Position): string {
  return Buffer.from(`${at === null ? '' : at.getTime()}/${id}`).toString('base64url');
}

const CURSOR = /^(-?\d+)?\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\.\d{1,9})?$/;

/** Only what a list of the same keys has written: rows are named by an id, tasks by their case's and a number. */
function readCursor(cursor: string, keys: KeysOfRows): Position {
  const [, at, id, number] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const instant = at === undefined ? null : new Date(Number(at));
  const isOurs = id !== undefined && (number === undefined) === (keys === 'ids');
  if (!isOurs || (instant !== null && !isYearOfFourDigits(instant))) {
    throw new DomainError('INVALID_INPUT', { field: 'cursor' });
  }
  return { at: instant, id: `${id}${number ?? ''}` };
}

const [EARLIEST, LATEST] = [Date.UTC(1000, 0, 1), Date.UTC(9999, 11, 31)];

/** What JavaScript and PostgreSQL write and read alike. */
export function isYearOfFourDigits(instant: Date): boolean {
  return instant.getTime() >= EARLIEST && instant.getTime() <= LATEST;
}
