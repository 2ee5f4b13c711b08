/** Repository pages as Relay connections. */
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
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

/** Whether the answer names the field of the connection: an exact count of a long list is only made for whoever shows it. */
export function isCounted({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const names = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === 'Field') return selection.name.value === 'totalCount';
      if (selection.kind === 'InlineFragment') return names(selection.selectionSet);
      return names(fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => names(selectionSet));
}
