/** One-line, many-line, telephone, day and instant inputs. */
import { Box, TextField } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { orUndefined, widgetText } from './widget-support.tsx';

function fieldProps(props: WidgetProps) {
  const { id, label, value, required, disabled, readonly, placeholder, onChange } = props;
  const text = widgetText(props);
  return {
    id,
    label,
    required: required ?? false,
    disabled: Boolean(disabled || readonly),
    placeholder,
    fullWidth: true,
    error: text.error,
    helperText: text.below,
    value: typeof value === 'string' ? value : '',
    onChange: (event: { target: { value: string } }) => onChange(orUndefined(event.target.value)),
  };
}

export function TextWidget(props: WidgetProps) {
  return <TextField {...fieldProps(props)} slotProps={{ htmlInput: { maxLength: props.schema.maxLength } }} />;
}

export function PhoneWidget(props: WidgetProps) {
  return (
    <TextField
      {...fieldProps(props)}
      type="tel"
      autoComplete="off"
      slotProps={{ htmlInput: { maxLength: props.schema.maxLength, inputMode: 'tel' } }}
    />
  );
}

/** Counts characters as the schema does: code points, not UTF-16 units. */
export function TextareaWidget(props: WidgetProps) {
  const common = fieldProps(props);
  const limit = props.schema.maxLength ?? 0;
  const rows = typeof props.options['rows'] === 'number' ? props.options['rows'] : 3;
  const used = Array.from(common.value).length;
  return (
    <TextField
      {...common}
      multiline
      minRows={rows}
      maxRows={12}
      slotProps={{ formHelperText: { component: 'div' } }}
      helperText={
        <Box sx={{ display: 'flex', gap: 2 }}>
          <Box sx={{ flex: 1 }}>{common.helperText}</Box>
          {limit > 0 && (
            <Box
              component="span"
              sx={{ fontVariantNumeric: 'tabular-nums', color: used > limit ? 'error.main' : undefined }}
            >
              {used} / {limit}
            </Box>
          )}
        </Box>
      }
    />
  );
}

/** A day, without a time of day or a time zone. */
export function DateWidget(props: WidgetProps) {
  return <TextField {...fieldProps(props)} type="date" slotProps={{ inputLabel: { shrink: true } }} />;
}

/** The stored value is an ISO instant; the input speaks the browser's local time. */
export function DateTimeWidget(props: WidgetProps) {
  const common = fieldProps(props);
  const date = common.value === '' ? null : new Date(common.value);
  const local = date ? new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16) : '';
  return (
    <TextField
      {...common}
      type="datetime-local"
      value={local}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={(event) => props.onChange(event.target.value ? new Date(event.target.value).toISOString() : undefined)}
    />
  );
}
