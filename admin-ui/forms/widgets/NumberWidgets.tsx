/** Numbers as people type them: what is no number yet stays in the input and is told by the check. */
import { InputAdornment, TextField } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'ra-core';
import { orUndefined, widgetText } from './widget-support.tsx';

function numberProps(props: WidgetProps) {
  const { id, label, value, required, disabled, readonly, placeholder, onChange } = props;
  const text = widgetText(props);
  return {
    id,
    label,
    required: required ?? false,
    disabled: Boolean(disabled || readonly),
    placeholder,
    fullWidth: true,
    autoComplete: 'off',
    error: text.error,
    helperText: text.below,
    value: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    onChange: (event: { target: { value: string } }) => onChange(orUndefined(event.target.value)),
  };
}

export function NumberWidget(props: WidgetProps) {
  const inputMode = props.schema.type === 'integer' ? 'numeric' : 'decimal';
  return <TextField {...numberProps(props)} slotProps={{ htmlInput: { inputMode } }} />;
}

export function MoneyWidget(props: WidgetProps) {
  const translate = useTranslate();
  return (
    <TextField
      {...numberProps(props)}
      slotProps={{
        htmlInput: { inputMode: 'decimal', style: { fontVariantNumeric: 'tabular-nums' } },
        input: { endAdornment: <InputAdornment position="end">{translate('forms.yuan')}</InputAdornment> },
      }}
    />
  );
}
