/** Walks a whole list page by page, forwards or backwards, as a client would. */
import type { Page, PageArgs } from '#database/repositories/keyset.ts';

export interface Walk<Row> {
  readonly rows: readonly Row[];
  readonly totals: ReadonlySet<number | null>;
}

export async function walkForwards<Row>(
  size: number,
  read: (page: PageArgs) => Promise<Page<Row>>,
): Promise<Walk<Row>> {
  const rows: Row[] = [];
  const totals = new Set<number | null>();
  for (let after: string | undefined; ;) {
    const page = await read({ first: size, after });
    rows.push(...page.entries.map(({ node }) => node));
    totals.add(page.totalCount);
    if (!page.hasNextPage) return { rows, totals };
    after = page.entries.at(-1)?.cursor;
  }
}

export async function walkBackwards<Row>(
  size: number,
  read: (page: PageArgs) => Promise<Page<Row>>,
): Promise<Walk<Row>> {
  const rows: Row[] = [];
  const totals = new Set<number | null>();
  for (let before: string | undefined; ;) {
    const page = await read({ last: size, before });
    rows.unshift(...page.entries.map(({ node }) => node));
    totals.add(page.totalCount);
    if (!page.hasPreviousPage) return { rows, totals };
    before = page.entries[0]?.cursor;
  }
}
