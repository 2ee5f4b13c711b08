/** What was computed before, and computing anew. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ComputeHotlineRatesDocument, HotlineRatesDocument } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import type { Period } from './rate-period.ts';

const KEY = ['hotlineRates'] as const;

export function useRates() {
  return useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await graphqlRequest(HotlineRatesDocument, {}, { signal })).hotlineRates,
  });
}

export function useComputeRates() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ from, to }: Period) =>
      (await graphqlRequest(ComputeHotlineRatesDocument, { from, to })).computeHotlineRates,
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
