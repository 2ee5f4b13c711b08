/** What can be handed in: summary, who leads, how long it takes. */
import { useState } from 'react';
import { Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { PublicMattersDocument, type PublicMattersQuery } from '#graphql/generated/graphql.ts';
import { useLabel } from '../i18n/use-language.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { MatterSearch } from '../lists/MatterSearch.tsx';
import { searchMatters } from '../lists/search-matters.ts';
import { FamilyGroups } from '../lists/FamilyGroups.tsx';
import { ChoiceCard } from '../widgets/ChoiceCard.tsx';
import { EmptyState } from '../widgets/EmptyState.tsx';
import { Facts } from '../widgets/Facts.tsx';
import { ErrorState } from '../widgets/ErrorState.tsx';
import { PageTitle } from '../widgets/PageTitle.tsx';
import { BackLink } from './BackLink.tsx';
import { Loading } from './Loading.tsx';

type Matter = PublicMattersQuery['publicMatters'][number];

export function MatterList() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['publicMatters'],
    queryFn: async ({ signal }) => (await graphqlRequest(PublicMattersDocument, {}, { signal })).publicMatters,
    staleTime: 600_000,
  });
  const [search, setSearch] = useState('');
  const found = searchMatters(data ?? [], search);
  return (
    <>
      <BackLink to="/citizen" />
      <PageTitle title={translate('citizen.choose')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <EmptyState title={translate('citizen.none')} text={translate('citizen.noneText')} />}
      {data && data.length > 0 && (
        <Stack spacing={2}>
          <MatterSearch value={search} found={found.length} onChange={setSearch} />
          <FamilyGroups matters={found} renderMatter={(matter) => <MatterCard matter={matter} />} />
        </Stack>
      )}
    </>
  );
}

function MatterCard({ matter }: { readonly matter: Matter }) {
  const translate = useTranslate();
  const label = useLabel();
  const facts = [
    ...(matter.lead ? [translate('citizen.lead', { name: label(matter.lead) })] : []),
    ...matter.limits.map(({ label: name, limit }) => `${label(name)} ${label(limit)}`),
  ];
  return (
    <ChoiceCard
      title={label(matter.title)}
      text={matter.summary && label(matter.summary)}
      note={<Facts facts={facts} />}
      target={`/citizen/new/${matter.process}`}
    />
  );
}
