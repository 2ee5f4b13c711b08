/** Number and code first; the case after. */
import { useState } from 'react';
import { Alert, Button, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { type ProofInput, TrackCaseDocument } from '#graphql/generated/graphql.ts';
import { ApiError, messageKeyOf } from '../providers/api-error.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { PageTitle } from '../widgets/PageTitle.tsx';
import { BackLink } from './BackLink.tsx';
import { Loading } from './Loading.tsx';
import { keepProof, keptProof } from './proof.ts';
import { TrackedCase } from './TrackedCase.tsx';

export default function TrackPage() {
  const translate = useTranslate();
  const [proof, setProof] = useState<ProofInput | null>(keptProof);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['trackCase', proof?.number, proof?.code],
    enabled: proof !== null,
    queryFn: async ({ signal }) => {
      const { trackCase } = await graphqlRequest(TrackCaseDocument, { proof: proof! }, { signal });
      keepProof(proof);
      return trackCase;
    },
    retry: false,
    gcTime: 0,
  });
  const given = (next: ProofInput) => {
    if (next.number === proof?.number && next.code === proof.code) void refetch();
    else setProof(next);
  };
  const leave = () => {
    keepProof(null);
    setProof(null);
  };
  if (proof && data) {
    return <TrackedCase shown={data} proof={proof} onChanged={() => void refetch()} onLeave={leave} />;
  }
  const isWrong = error instanceof ApiError && error.code === 'NOT_FOUND';
  return (
    <>
      <BackLink to="/citizen" />
      <PageTitle title={translate('citizen.track')} subtitle={translate('citizen.trackText')} />
      {isFetching ? <Loading /> : <ProofForm onGiven={given} />}
      {error && !isFetching && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {translate(isWrong ? 'citizen.wrong' : messageKeyOf(error))}
        </Alert>
      )}
    </>
  );
}

interface ProofFormProps {
  readonly onGiven: (proof: ProofInput) => void;
}

function ProofForm({ onGiven }: ProofFormProps) {
  const translate = useTranslate();
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const isComplete = number.trim() !== '' && code.trim() !== '';
  return (
    <Stack
      component="form"
      noValidate
      spacing={2}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isComplete) return;
        onGiven({ number: number.trim(), code: code.trim() });
      }}
    >
      <TextField
        id="track-number"
        label={translate('citizen.number')}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off', autoCapitalize: 'characters' } }}
      />
      <TextField
        id="track-code"
        label={translate('citizen.code')}
        helperText={translate('citizen.codeHelp')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 20, autoComplete: 'off', autoCapitalize: 'characters' } }}
      />
      <Button type="submit" variant="contained" size="large" disabled={!isComplete} sx={{ minHeight: 52 }}>
        {translate('citizen.find')}
      </Button>
    </Stack>
  );
}
