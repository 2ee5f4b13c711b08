import { useState } from 'react';
import { Alert, Button, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { AddPartyMaterialDocument } from '#graphql/generated/graphql.ts';
import { useLabel } from '../i18n/use-language.ts';
import { messageKeyOf } from '../providers/api-error.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { newRequestId } from '../providers/request-id.ts';
import { MaterialField } from './MaterialField.tsx';
import type { TrackedProps } from './TrackedCase.tsx';

/** Material that the party adds on its own, whatever the case waits for. */
export function MorePapers({ proof }: TrackedProps) {
  const translate = useTranslate();
  const label = useLabel();
  const [files, setFiles] = useState<readonly string[]>([]);
  const [told, setTold] = useState<{ readonly ok: boolean; readonly text: string } | null>(null);
  const add = async () => {
    try {
      const input = { proof, attachmentIds: [...files], requestId: newRequestId() };
      const { addPartyMaterial: result } = await graphqlRequest(AddPartyMaterialDocument, { input });
      if (result.__typename === 'Refused') return setTold({ ok: false, text: label(result) });
      setFiles([]);
      setTold({ ok: true, text: translate('citizen.added') });
    } catch (error) {
      setTold({ ok: false, text: translate(messageKeyOf(error)) });
    }
  };
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      <MaterialField files={files} onChange={setFiles} />
      {files.length > 0 && (
        <Button variant="contained" onClick={() => void add()} sx={{ minHeight: 44 }}>
          {translate('citizen.send')}
        </Button>
      )}
      {told && <Alert severity={told.ok ? 'success' : 'error'}>{told.text}</Alert>}
    </Stack>
  );
}
