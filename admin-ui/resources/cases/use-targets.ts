/** The units an action may hand the case to, those that the rules prefer marked. */
import { useQuery } from '@tanstack/react-query';
import { CaseDispatchTargetsDocument } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';

/** Asked for only when `action` goes to units; `isLoading` while a choice may still come by itself. */
export function useTargets(caseId: string, action: string, isAsked = true) {
  return useQuery({
    queryKey: ['cases', 'targets', caseId, action],
    enabled: isAsked,
    queryFn: async ({ signal }) =>
      (await graphqlRequest(CaseDispatchTargetsDocument, { caseId, action }, { signal })).dispatchTargets,
  });
}
