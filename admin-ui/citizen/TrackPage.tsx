/** Number and code first; the case after. */
import { useState } from 'react';
import { Alert } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { type ProofInput, TrackCaseDocument, type TrackedCaseFragment } from '#graphql/generated/graphql.ts';
import { ApiError, messageKeyOf } from '../providers/api-error.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { PageTitle } from '../widgets/PageTitle.tsx';
import { BackLink } from './BackLink.tsx';
import { forgetParty } from './party-draft.ts';
import { keepProof, keptProof } from './proof.ts';
import { ProofForm } from './ProofForm.tsx';
import { TrackedCase } from './TrackedCase.tsx';

export default function TrackPage() {
  const translate = useTranslate();
  const client = useQueryClient();
  const [proof, setProof] = useState<ProofInput | null>(keptProof);
  const queryKey = ['trackCase', proof?.number, proof?.code];
  const { data, error, isFetching, refetch } = useQuery({
    queryKey,
    enabled: proof !== null,
    queryFn: async ({ signal }) => {
      const { trackCase } = await graphqlRequest(TrackCaseDocument, { proof: proof! }, { signal });
      keepProof(proof);
      return trackCase;
    },
    // Each try counts against the number: the person decides about the next.
    retry: false,
    gcTime: 0,
  });
  const given = (next: ProofInput) => {
    if (next.number === proof?.number && next.code === proof.code) void refetch();
    else setProof(next);
  };
  const leave = () => {
    keepProof(null);
    forgetParty();
    setProof(null);
  };
  const problem = error && !isFetching && translate(problemKey(error));
  if (proof && data) {
    return (
      <TrackedCase
        shown={data}
        proof={proof}
        problem={problem || null}
        isBusy={isFetching}
        onShow={(shown: TrackedCaseFragment) => client.setQueryData(queryKey, shown)}
        onAgain={() => void refetch()}
        onLeave={leave}
      />
    );
  }
  return (
    <>
      <BackLink to="/citizen" />
      <PageTitle title={translate('citizen.track')} subtitle={translate('citizen.trackText')} />
      <ProofForm given={proof} isBusy={isFetching} onGiven={given} />
      {problem && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {problem}
        </Alert>
      )}
    </>
  );
}

function problemKey(error: Error): string {
  const code = error instanceof ApiError ? error.code : null;
  if (code === 'NOT_FOUND') return 'citizen.wrong';
  if (code === 'TOO_MANY_REQUESTS') return 'citizen.tooMany';
  // Nothing is filled in here that could be kept.
  return code === 'OFFLINE' ? 'citizen.offline' : messageKeyOf(error);
}
