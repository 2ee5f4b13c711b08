/** Choices: a drop-down for many, large cards for the two or three results of a site check. */
import {
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'ra-core';
import { orUndefined, widgetText } from './widget-support.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export function choicesOf({ schema, options, uiSchema }: WidgetProps): readonly Choice[] {
  const names: unknown = options['enumNames'] ?? uiSchema?.['ui:enumNames'];
  const labels: readonly unknown[] = Array.isArray(names) ? names : [];
  const { items } = schema;
  const listed = typeof items === 'object' && !Array.isArray(items) ? items.enum : schema.enum;
  const values = (listed ?? []).filter((value) => typeof value === 'string');
  return values.map((value, index) => {
    const label = labels[index];
    return { value, label: typeof label === 'string' ? label : value };
  });
}

export function SelectWidget(props: WidgetProps) {
  const translate = useTranslate();
  const text = widgetText(props);
  return (
    <TextField
      select
      fullWidth
      label={props.label}
      required={props.required ?? false}
      disabled={Boolean(props.disabled || props.readonly)}
      error={text.error}
      helperText={text.below}
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={(event) => props.onChange(orUndefined(event.target.value))}
      slotProps={{ select: { SelectDisplayProps: { id: props.id } }, inputLabel: { htmlFor: props.id } }}
    >
      {!props.required && <MenuItem value="">{translate('forms.noChoice')}</MenuItem>}
      {choicesOf(props).map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

export const choiceCard = {
  m: 0,
  px: 1.5,
  minHeight: 48,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  flex: { xs: '1 1 100%', sm: '1 1 10rem' },
  '&:has(input:checked)': { borderColor: 'primary.main', bgcolor: 'primary.light' },
} as const;

export function RadioCardsWidget(props: WidgetProps) {
  const text = widgetText(props);
  const labelId = `${props.id}-label`;
  return (
    <FormControl fullWidth required={props.required ?? false} error={text.error} disabled={Boolean(props.disabled)}>
      <FormLabel id={labelId} sx={{ mb: 1, fontSize: '0.875rem' }}>
        {props.label}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={labelId}
        aria-describedby={text.below ? text.descriptionId : undefined}
        value={typeof props.value === 'string' ? props.value : ''}
        onChange={(_, value) => props.onChange(value)}
        sx={{ gap: 1 }}
      >
        {choicesOf(props).map((choice, index) => (
          <FormControlLabel
            key={choice.value}
            value={choice.value}
            label={choice.label}
            sx={choiceCard}
            control={<Radio size="small" {...(index === 0 && { id: props.id })} />}
          />
        ))}
      </RadioGroup>
      {text.below && <FormHelperText id={text.descriptionId}>{text.below}</FormHelperText>}
    </FormControl>
  );
}
