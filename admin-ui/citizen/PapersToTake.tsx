/** Papers for the party. The code goes in the body of the request, never in an address. */
import { useState } from 'react';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ProofInput } from '#graphql/generated/graphql.ts';
import { useFormats, useLabel } from '../i18n/use-language.ts';
import { messageKeyOf } from '../providers/api-error.ts';
import { faultOf, readJson, send } from '../providers/graphql-client.ts';
import type { TrackedProps } from './TrackedCase.tsx';

async function take(proof: ProofInput, documentId: string, fileName: string): Promise<void> {
  const response = await send('/public/documents', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ number: proof.number, code: proof.code, documentId }),
  });
  if (!response.ok) throw faultOf(response, await readJson(response));
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function PapersToTake({ shown, proof, onAgain }: TrackedProps) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const [fault, setFault] = useState<unknown>(null);
  const [taking, setTaking] = useState<string | null>(null);
  const receive = async (id: string, name: string) => {
    setFault(null);
    setTaking(id);
    try {
      await take(proof, id, name);
      onAgain();
    } catch (error) {
      setFault(error);
    } finally {
      setTaking(null);
    }
  };
  return (
    <Stack spacing={1}>
      <Typography variant="caption" color="text.secondary">
        {translate('citizen.takenNote')}
      </Typography>
      {shown.documents.map(({ id, title, number, deliveredAt }) => (
        <div key={id}>
          <Button
            variant="outlined"
            loading={taking === id}
            disabled={taking !== null}
            onClick={() => void receive(id, `${label(title)} ${number}.pdf`)}
            sx={{ minHeight: 44 }}
          >
            {translate('citizen.take', { title: label(title) })}
          </Button>
          {deliveredAt && (
            <Typography variant="caption" color="text.secondary" sx={{ ml: 1 }}>
              {translate('citizen.taken', { at: formats.instant(deliveredAt) })}
            </Typography>
          )}
        </div>
      ))}
      {fault !== null && <Alert severity="error">{translate(messageKeyOf(fault))}</Alert>}
    </Stack>
  );
}
