import { useDeferredValue } from 'react';
import { useQuery } from '@tanstack/react-query';
import { identitiesIn, identityFields } from '#domain/identity/party-identity.ts';
import { SamePartyOfFormDocument } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';

/** Asked with whole numbers alone, and once for all who show it: each look-up is recorded. */
export function useSameParty(process: string, typed: Readonly<Record<string, unknown>>) {
  const known = useDeferredValue(JSON.stringify(identitiesIn(typed)));
  const { data } = useQuery({
    queryKey: ['cases', 'sameParty', process, known],
    enabled: known !== '[]',
    gcTime: 0,
    queryFn: async ({ signal }) =>
      (await graphqlRequest(SamePartyOfFormDocument, { process, form: identityFields(typed) }, { signal }))
        .samePartyCases,
  });
  return data ?? [];
}
