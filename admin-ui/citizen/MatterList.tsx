/** What can be handed in: summary, who leads, how long it takes. */
import { Box, ButtonBase, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { PublicMattersDocument, type PublicMattersQuery } from '#graphql/generated/graphql.ts';
import { useLabel } from '../i18n/use-language.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { EmptyState } from '../widgets/EmptyState.tsx';
import { ErrorState } from '../widgets/ErrorState.tsx';
import { PageTitle } from '../widgets/PageTitle.tsx';
import { Loading } from './Loading.tsx';

type Matter = PublicMattersQuery['publicMatters'][number];

export function MatterList() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['publicMatters'],
    queryFn: async ({ signal }) => (await graphqlRequest(PublicMattersDocument, {}, { signal })).publicMatters,
    staleTime: 600_000,
  });
  return (
    <>
      <PageTitle title={translate('citizen.choose')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <EmptyState title={translate('citizen.none')} text={translate('citizen.noneText')} />}
      {[...Map.groupBy(data ?? [], ({ family }) => family)].map(([family, matters]) => (
        <Box key={family} component="section" aria-labelledby={`matters-${family}`} sx={{ mb: 3 }}>
          <Typography id={`matters-${family}`} variant="h2" sx={{ mb: 1 }}>
            {translate(`citizen.family.${family}`)}
          </Typography>
          <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {matters.map((matter) => (
              <li key={matter.process}>
                <MatterCard matter={matter} />
              </li>
            ))}
          </Stack>
        </Box>
      ))}
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
    <ButtonBase
      component={RouterLink}
      to={`/citizen/new/${matter.process}`}
      sx={{
        display: 'block',
        textAlign: 'start',
        p: 1.5,
        minHeight: 56,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        '&:hover, &:focus-visible': { borderColor: 'primary.main' },
      }}
    >
      <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
        {label(matter.title)}
      </Typography>
      {matter.summary && (
        <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
          {label(matter.summary)}
        </Typography>
      )}
      <Typography component="span" variant="caption" color="text.secondary">
        {facts.join(' · ')}
      </Typography>
    </ButtonBase>
  );
}
