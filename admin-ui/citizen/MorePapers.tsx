import { useState } from 'react';
import { Alert, Button, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { AddPartyMaterialDocument } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { MaterialField } from './MaterialField.tsx';
import type { TrackedProps } from './TrackedCase.tsx';
import { useSending } from './use-sending.ts';

/** Material that the party adds on its own, whatever the case waits for. */
export function MorePapers({ proof }: TrackedProps) {
  const translate = useTranslate();
  const [files, setFiles] = useState<readonly string[]>([]);
  const [isDone, setIsDone] = useState(false);
  const { isBusy, fault, send } = useSending();
  const add = () =>
    send(
      files,
      async (requestId) => {
        const input = { proof, attachmentIds: [...files], requestId };
        return (await graphqlRequest(AddPartyMaterialDocument, { input })).addPartyMaterial;
      },
      () => {
        setFiles([]);
        setIsDone(true);
      },
    );
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      <MaterialField files={files} onChange={setFiles} />
      {files.length > 0 && (
        <Button variant="contained" loading={isBusy} onClick={() => void add()} sx={{ minHeight: 44 }}>
          {translate('citizen.send')}
        </Button>
      )}
      {fault !== null && <Alert severity="error">{fault}</Alert>}
      {isDone && fault === null && <Alert severity="success">{translate('citizen.added')}</Alert>}
    </Stack>
  );
}
