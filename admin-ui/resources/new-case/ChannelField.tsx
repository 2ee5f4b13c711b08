/** How the matter came in, and by which way it is registered where there are several. */
import {
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { type Channel, channels } from '#domain/processes/define.ts';
import { useLabel } from '../../i18n/use-language.ts';
import type { MatterEntry } from './matters.ts';

interface ChannelFieldProps {
  readonly value: Channel;
  readonly onChange: (value: Channel) => void;
}

export function ChannelField({ value, onChange }: ChannelFieldProps) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      value={value}
      aria-label={translate('newCase.channel')}
      onChange={(_, chosen: Channel | null) => chosen && onChange(chosen)}
      sx={{ display: 'grid', gridTemplateColumns: { xs: 'repeat(3, 1fr)', sm: 'repeat(6, 1fr)' } }}
    >
      {channels.map((channel) => (
        <ToggleButton key={channel} value={channel} sx={{ minHeight: 48 }}>
          {translate(`newCase.channels.${channel}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

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
