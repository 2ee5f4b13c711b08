/** Number and code, as they stand on the receipt. They stay in their fields until the case is there. */
import { useState } from 'react';
import { Button, Stack, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ProofInput } from '#graphql/generated/graphql.ts';

interface ProofFormProps {
  /** Found out before, and asked for again. */
  readonly given: ProofInput | null;
  readonly isBusy: boolean;
  readonly onGiven: (proof: ProofInput) => void;
}

export function ProofForm({ given, isBusy, onGiven }: ProofFormProps) {
  const translate = useTranslate();
  const [number, setNumber] = useState(given?.number ?? '');
  const [code, setCode] = useState(given?.code ?? '');
  const isComplete = number.trim() !== '' && code.trim() !== '';
  return (
    <Stack
      component="form"
      noValidate
      spacing={2}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete && !isBusy) onGiven({ number: number.trim(), code: code.trim() });
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
      <Button
        type="submit"
        variant="contained"
        size="large"
        loading={isBusy}
        disabled={!isComplete}
        sx={{ minHeight: 52 }}
      >
        {translate('citizen.find')}
      </Button>
    </Stack>
  );
}
