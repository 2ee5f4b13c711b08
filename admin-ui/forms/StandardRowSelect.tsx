/** 立案结案标准: the rows of a category, each with the limit it sets. */
import { MenuItem, TextField, Typography, type TextFieldProps } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../i18n/use-language.ts';
import type { Standard } from './standards-context.ts';

type StandardRowSelectProps = Pick<
  TextFieldProps,
  'id' | 'label' | 'required' | 'disabled' | 'error' | 'helperText'
> & {
  readonly standards: readonly Standard[];
  readonly value: string;
  readonly onChange: (code: string) => void;
};

export function StandardRowSelect({ id, standards, value, onChange, ...field }: StandardRowSelectProps) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <TextField
      {...field}
      select
      fullWidth
      value={standards.some((row) => row.code === value) ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      sx={{
        '& .MuiSelect-select': { display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'baseline' },
      }}
      slotProps={{ select: { SelectDisplayProps: { id } }, inputLabel: { htmlFor: id } }}
    >
      {standards.map((row) => (
        <MenuItem
          key={row.code}
          value={row.code}
          sx={{ whiteSpace: 'normal', gap: 2, justifyContent: 'space-between' }}
        >
          <span>{label(row.label)}</span>
          <Typography component="span" variant="caption" color="text.secondary" sx={{ flex: 'none' }}>
            {translate(`forms.limit.${row.limitUnit}`, { smart_count: row.limitValue })}
          </Typography>
        </MenuItem>
      ))}
    </TextField>
  );
}
