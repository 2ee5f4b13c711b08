/** Choices: a drop-down for many, large cards for the two or three results of a site check. */
import { MenuItem, TextField } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'ra-core';
import { RadioCards } from './RadioCards.tsx';
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

export function RadioCardsWidget(props: WidgetProps) {
  return (
    <RadioCards
      widget={props}
      choices={choicesOf(props)}
      value={typeof props.value === 'string' ? props.value : ''}
      onChoose={(value) => props.onChange(value)}
    />
  );
}
