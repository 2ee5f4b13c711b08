/** One of the parties of the case: whom a rating is about. */
import { use } from 'react';
import { MenuItem, TextField } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useLabel } from '../../i18n/use-language.ts';
import { PartiesContext } from '../parties-context.ts';
import { orUndefined, widgetText } from './widget-support.tsx';

export function PartyWidget(props: WidgetProps) {
  const { id, value, onChange } = props;
  const label = useLabel();
  const parties = use(PartiesContext);
  const text = widgetText(props);
  return (
    <TextField
      select
      fullWidth
      label={props.label}
      required={props.required ?? false}
      disabled={Boolean(props.disabled)}
      error={text.error}
      helperText={text.below}
      value={parties.some((party) => party.key === value) ? String(value) : ''}
      onChange={(event) => onChange(orUndefined(event.target.value))}
      slotProps={{ select: { SelectDisplayProps: { id } }, inputLabel: { htmlFor: id } }}
    >
      {parties.map((party) => (
        <MenuItem key={party.key} value={party.key}>
          {label(party.name)}
        </MenuItem>
      ))}
    </TextField>
  );
}
