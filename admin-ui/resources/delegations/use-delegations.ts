/** Delegations as the server has them, and the two things one can do about them. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  DelegablePostsDocument,
  DelegateDocument,
  DelegatesDocument,
  DelegationsDocument,
  RevokeDelegationDocument,
  type DelegateInput,
  type DelegationOutcomeFragment,
  type DelegationRowFragment,
  type DelegationScope,
} from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';

export type DelegationRow = DelegationRowFragment;
export type Outcome = DelegationOutcomeFragment;
export type Refusal = Extract<Outcome, { readonly kind: 'Refused' }>;

/** Beginnings and ends come by themselves: read anew every minute while the page is open. */
const REREAD = 60_000;

export function useDelegations(scope: DelegationScope, past: boolean) {
  return useQuery({
    queryKey: ['delegations', scope, past],
    queryFn: async ({ signal }) => (await graphqlRequest(DelegationsDocument, { scope, past }, { signal })).delegations,
    refetchInterval: REREAD,
  });
}

export function useDelegablePosts() {
  return useQuery({
    queryKey: ['delegations', 'posts'],
    queryFn: async ({ signal }) => (await graphqlRequest(DelegablePostsDocument, {}, { signal })).delegablePosts,
  });
}

export function useDelegates(unitId: string | null) {
  return useQuery({
    queryKey: ['delegations', 'delegates', unitId],
    enabled: unitId !== null,
    queryFn: async ({ signal }) =>
      (await graphqlRequest(DelegatesDocument, { unitId: unitId ?? '' }, { signal })).delegates,
  });
}

export interface DelegationCommands {
  readonly delegate: (input: DelegateInput) => Promise<Outcome>;
  readonly revoke: (id: string) => Promise<Outcome>;
}

export function useDelegationCommands(): DelegationCommands {
  const client = useQueryClient();
  const settle = async (outcome: Outcome): Promise<Outcome> => {
    // Posts held by delegation change what one may see: the session too is read anew.
    if (outcome.kind === 'Delegated') {
      await Promise.all(['delegations', 'me'].map((key) => client.invalidateQueries({ queryKey: [key] })));
    }
    return outcome;
  };
  return {
    delegate: async (input) => settle((await graphqlRequest(DelegateDocument, { input })).delegate),
    revoke: async (id) => settle((await graphqlRequest(RevokeDelegationDocument, { id })).revokeDelegation),
  };
}
