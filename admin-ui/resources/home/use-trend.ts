import { useQuery } from '@tanstack/react-query';
import {
  type CaseFilter,
  LongestOverdueDocument,
  type LongestOverdueQuery,
  TrendDocument,
} from '#graphql/generated/graphql.ts';
import { overseesArea } from '../../providers/access.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { useSession } from '../../providers/session.ts';

export type LongestOverdueCase = LongestOverdueQuery['cases']['edges'][number]['node'];

/** Four weeks change little with one case more: read again when the page is, and not at every change. */
export function useTrend(filter: CaseFilter, isAsked: boolean) {
  const session = useSession();
  const isTold = isAsked && session !== undefined && overseesArea(session.holdings);
  const { data, error, refetch } = useQuery({
    queryKey: ['trend', filter],
    enabled: isTold,
    staleTime: 60_000,
    queryFn: async ({ signal }) => (await graphqlRequest(TrendDocument, { filter }, { signal })).trend,
  });
  return { isTold, data: isTold ? data : undefined, error, refetch };
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
