/** Finds a matter among many as one types. */
import { TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';

interface MatterSearchProps {
  readonly value: string;
  readonly found: number;
  readonly onChange: (search: string) => void;
}

export function MatterSearch({ value, found, onChange }: MatterSearchProps) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        fullWidth
        label={translate('newCase.search')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        slotProps={{ htmlInput: { enterKeyHint: 'search', maxLength: 60 } }}
      />
      <Typography variant="caption" color="text.secondary" aria-live="polite">
        {translate('newCase.found', { smart_count: found })}
      </Typography>
    </>
  );
}
