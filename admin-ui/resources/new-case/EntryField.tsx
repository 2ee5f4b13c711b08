/** By which way the matter is registered, where there are several. */
import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import type { MatterEntry } from './matters.ts';

interface EntryFieldProps {
  readonly entries: readonly MatterEntry[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

export function EntryField({ entries, value, onChange }: EntryFieldProps) {
  const translate = useTranslate();
  const label = useLabel();
  if (entries.length < 2) return null;
  return (
    <FormControl sx={{ mt: 1.5 }}>
      <FormLabel id="new-case-entry">{translate('newCase.entry')}</FormLabel>
      <RadioGroup row aria-labelledby="new-case-entry" value={value ?? ''} onChange={(_, chosen) => onChange(chosen)}>
        {entries.map(({ name, label: text }) => (
          <FormControlLabel key={name} value={name} label={label(text)} control={<Radio />} sx={{ minHeight: 44 }} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
