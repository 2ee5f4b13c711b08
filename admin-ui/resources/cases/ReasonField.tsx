import { TextField } from '@mui/material';
import { useTranslate } from 'ra-core';

interface ReasonFieldProps {
  readonly value: string;
  readonly isRequired: boolean;
  readonly isMissing: boolean;
  readonly onChange: (value: string) => void;
}

/** Why: shown in the timeline to everybody who sees the case. */
export function ReasonField({ value, isRequired, isMissing, onChange }: ReasonFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      multiline
      fullWidth
      minRows={2}
      maxRows={8}
      required={isRequired}
      label={translate('casePage.reason')}
      value={value}
      error={isMissing}
      helperText={translate(isMissing ? 'casePage.missing.reason' : 'casePage.reasonHelp')}
      slotProps={{ htmlInput: { maxLength: 1000 } }}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
