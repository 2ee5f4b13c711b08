/** A page of a connection: rows, exact count, and the way to the pages beside it. */
import { keepPreviousData } from '@tanstack/react-query';
import { useGetList, type RaRecord, type SortPayload } from 'ra-core';
import type { PageMeta } from '../providers/data-provider.ts';
import type { UrlFilters } from './use-url-filters.ts';

export const PAGE_SIZE = 25;

export interface CursorList<Row> {
  readonly rows: readonly Row[] | undefined;
  readonly total: number | undefined;
  readonly isLoading: boolean;
  /** Newer rows are being read while the old ones are shown. */
  readonly isRefreshing: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  readonly isFirstPage: boolean;
  readonly next: (() => void) | undefined;
  readonly previous: (() => void) | undefined;
  readonly first: () => void;
}

interface ListQuery {
  readonly filter: object;
  readonly sort?: SortPayload;
}

export function useCursorList<Row extends RaRecord>(
  resource: string,
  query: ListQuery,
  url: UrlFilters,
): CursorList<Row> {
  const after = url.get('after');
  const before = url.get('before');
  const { data, total, pageInfo, meta, isPending, isFetching, error, refetch } = useGetList<Row>(
    resource,
    {
      pagination: { page: 1, perPage: PAGE_SIZE },
      sort: query.sort ?? { field: 'dueAt', order: 'ASC' },
      filter: query.filter,
      meta: { after: after || undefined, before: before || undefined },
    },
    { placeholderData: keepPreviousData },
  );
  const { startCursor, endCursor } = (meta ?? {}) as Partial<PageMeta>;
  return {
    rows: data,
    total,
    isLoading: isPending,
    isRefreshing: isFetching && !isPending,
    error: data ? null : error,
    retry: () => void refetch(),
    isFirstPage: !after && !before,
    next: pageInfo?.hasNextPage && endCursor ? () => url.goTo({ after: endCursor }) : undefined,
    previous: pageInfo?.hasPreviousPage && startCursor ? () => url.goTo({ before: startCursor }) : undefined,
    first: () => url.goTo({}),
  };
}
