/** Reads the explanation of a case; live updates of cases refresh it. */
import { useQuery } from '@tanstack/react-query';
import { CaseExplanationDocument, type CaseExplanationQuery } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';

type ExplainedCase = NonNullable<CaseExplanationQuery['case']>;
export type Explanation = ExplainedCase['explanation'];
export type ExplainedClock = Explanation['clocks'][number];
export type ExplainedHolding = Explanation['holdings'][number];

export function useExplanation(caseId: string, seq: number) {
  return useQuery({
    // With the sequence number: an explanation of an older case is not shown beside a newer one.
    queryKey: ['cases', 'explanation', caseId, seq],
    queryFn: async ({ signal }) => (await graphqlRequest(CaseExplanationDocument, { caseId }, { signal })).case,
    placeholderData: (previous) => previous,
  });
}
