/** While a matter is registered: what the same person has raised before. The clerk decides whether it is raised again. */
import { useDeferredValue } from 'react';
import { Button, Card, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { identitiesIn, identityFields } from '#domain/identity/party-identity.ts';
import { SamePartyOfFormDocument } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { SamePartyList } from './SamePartyList.tsx';

interface SamePartyHintProps {
  readonly process: string;
  readonly typed: Readonly<Record<string, unknown>>;
  readonly repeatOf: string | null;
  readonly onChange: (repeatOf: string | null) => void;
}

export function SamePartyHint({ process, typed, repeatOf, onChange }: SamePartyHintProps) {
  const translate = useTranslate();
  // Asked with whole numbers alone: each look-up is recorded.
  const known = useDeferredValue(JSON.stringify(identitiesIn(typed)));
  const { data: found } = useQuery({
    queryKey: ['cases', 'sameParty', process, known],
    enabled: known !== '[]',
    gcTime: 0,
    queryFn: async ({ signal }) =>
      (await graphqlRequest(SamePartyOfFormDocument, { process, form: identityFields(typed) }, { signal }))
        .samePartyCases,
  });
  if (!found || found.length === 0) return null;
  return (
    <Card component="section" aria-label={translate('sameParty.title')} sx={{ p: 2, borderColor: 'warning.main' }}>
      <Typography variant="h2">{translate('sameParty.title')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {translate('sameParty.help')}
      </Typography>
      <SamePartyList found={found}>
        {(one) => {
          const isChosen = one.case.id === repeatOf;
          return (
            <Button
              variant={isChosen ? 'contained' : 'outlined'}
              aria-pressed={isChosen}
              onClick={() => onChange(isChosen ? null : one.case.id)}
              sx={{ minHeight: 44 }}
            >
              {translate(isChosen ? 'sameParty.chosen' : 'sameParty.choose')}
            </Button>
          );
        }}
      </SamePartyList>
    </Card>
  );
}
