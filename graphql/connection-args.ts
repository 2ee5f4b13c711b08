/** Repository pages as Relay connections. */
import type { Page } from '#database/repositories/keyset.ts';

const PAGE = 20;

interface PagingArgs {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
}

/** What a page costs grows with the rows asked for. */
export function pageComplexity({ first, last }: PagingArgs) {
  return { field: 2, multiplier: first ?? last ?? PAGE };
}

export function toConnection<Row>({ entries, totalCount, hasNextPage, hasPreviousPage }: Page<Row>) {
  return {
    edges: entries.map(({ node, cursor }) => ({ node, cursor })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: entries.at(0)?.cursor ?? null,
      endCursor: entries.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
