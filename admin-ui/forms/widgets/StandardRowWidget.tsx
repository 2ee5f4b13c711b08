/** 立案结案标准: one row of the category's table, with its limit, chosen by whoever files or closes. */
import { use, useEffect } from 'react';
import { MenuItem, TextField, Typography } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { StandardsContext } from '../standards-context.ts';
import { orUndefined, widgetText } from './widget-support.tsx';

export function StandardRowWidget(props: WidgetProps) {
  const { id, value, onChange } = props;
  const translate = useTranslate();
  const label = useLabel();
  const standards = use(StandardsContext);
  const text = widgetText(props);
  const only = standards.length === 1 ? standards[0]?.code : undefined;
  useEffect(() => {
    if (only !== undefined && value === undefined) onChange(only);
  }, [only, value, onChange]);
  return (
    <TextField
      select
      fullWidth
      label={props.label}
      required={props.required ?? false}
      disabled={Boolean(props.disabled) || standards.length === 0}
      error={text.error}
      helperText={text.below ?? (standards.length === 0 ? translate('forms.noStandards') : undefined)}
      value={standards.some((row) => row.code === value) ? String(value) : ''}
      onChange={(event) => onChange(orUndefined(event.target.value))}
      slotProps={{ select: { SelectDisplayProps: { id } }, inputLabel: { htmlFor: id } }}
    >
      {standards.map((row) => (
        <MenuItem
          key={row.code}
          value={row.code}
          sx={{ whiteSpace: 'normal', gap: 2, justifyContent: 'space-between' }}
        >
          <span>{label(row.label)}</span>
          {row.limitValue !== null && row.limitUnit !== null && (
            <Typography component="span" variant="caption" color="text.secondary" sx={{ flex: 'none' }}>
              {translate(`forms.limit.${row.limitUnit}`, { smart_count: row.limitValue })}
            </Typography>
          )}
        </MenuItem>
      ))}
    </TextField>
  );
}
