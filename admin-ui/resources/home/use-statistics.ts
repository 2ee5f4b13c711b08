import { useQuery } from '@tanstack/react-query';
import { StatisticsDocument, type CaseFilter, type StatisticsQuery } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';

export type Statistics = StatisticsQuery['statistics'];

/** Counts over the cases the person may see. */
export function useStatistics(filter: CaseFilter = {}) {
  return useQuery({
    queryKey: ['statistics', filter],
    queryFn: async ({ signal }) => (await graphqlRequest(StatisticsDocument, { filter }, { signal })).statistics,
  });
}
