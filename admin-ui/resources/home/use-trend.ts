import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  type CaseFilter,
  LongestOverdueDocument,
  type LongestOverdueQuery,
  TrendDocument,
} from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';

export type LongestOverdueCase = LongestOverdueQuery['cases']['edges'][number]['node'];

/** Four weeks change little with one case more: read again when the page is, and not at every change. */
export function useTrend(filter: CaseFilter, enabled: boolean) {
  return useQuery({
    queryKey: ['trend', filter],
    enabled,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await graphqlRequest(TrendDocument, { filter }, { signal })).trend,
  });
}

/** Overdue by the limit that runs now: a case keeps its mark also when the limit it missed has ended. */
const PAST_DUE: CaseFilter = { open: true, overdue: true, dueWithinHours: 0 };

export function useLongestOverdue(first: number) {
  return useQuery({
    queryKey: ['cases', 'longestOverdue', first],
    queryFn: async ({ signal }) =>
      (await graphqlRequest(LongestOverdueDocument, { filter: PAST_DUE, first }, { signal })).cases,
  });
}
