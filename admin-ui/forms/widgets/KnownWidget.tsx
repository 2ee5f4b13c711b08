/** An answer that is on record: to be read and not to be changed, still reached by the keyboard. */
import { TextField } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'ra-core';
import type { FieldSchema } from '#forms/form-schema.ts';
import { useScalarText } from '../use-scalar-text.ts';
import { widgetText } from './widget-support.tsx';

export function KnownWidget(props: WidgetProps) {
  const translate = useTranslate();
  const text = useScalarText();
  const { error, below } = widgetText(props);
  return (
    <TextField
      id={props.id}
      label={props.label}
      fullWidth
      error={error}
      helperText={error ? below : translate('forms.known')}
      // The whole field of the registry stands in the schema; rjsf knows the keywords of JSON Schema alone.
      value={text(props.schema as unknown as FieldSchema, props.value)}
      slotProps={{ htmlInput: { readOnly: true }, inputLabel: { shrink: true } }}
      sx={{ '& .MuiInputBase-root': { bgcolor: 'action.hover' } }}
    />
  );
}
