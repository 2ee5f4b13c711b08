/** What the signed-in person may register; the server knows his posts and departments. */
import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { NewCaseMattersDocument } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { mattersOf } from './matters.ts';

export function useMatters() {
  const { data, error, refetch } = useQuery({
    queryKey: ['openableMatters'],
    queryFn: async ({ signal }) => (await graphqlRequest(NewCaseMattersDocument, {}, { signal })).openableMatters,
    staleTime: 600_000,
  });
  const matters = useMemo(() => (data ? mattersOf(data) : null), [data]);
  return { matters, error, refetch };
}
