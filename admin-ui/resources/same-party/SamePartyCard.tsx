/** On the page of a case: other matters of the same person that the reader may know of. */
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { SamePartyOfCaseDocument } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { Section } from '../cases/Section.tsx';
import { SamePartyList } from './SamePartyList.tsx';

export function SamePartyCard({ caseId }: { readonly caseId: string }) {
  const translate = useTranslate();
  const { data: found } = useQuery({
    queryKey: ['cases', 'samePartyOf', caseId],
    queryFn: async ({ signal }) =>
      (await graphqlRequest(SamePartyOfCaseDocument, { id: caseId }, { signal })).case?.samePartyCases ?? [],
  });
  if (!found || found.length === 0) return null;
  return (
    <Section title={translate('sameParty.title')} count={found.length}>
      <SamePartyList found={found} />
    </Section>
  );
}
