import { MenuItem, TextField } from '@mui/material';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface SelectFilterProps {
  readonly label: string;
  readonly value: string;
  /** Text of the empty choice; without it one of `choices` is always chosen. */
  readonly anyText?: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  readonly width?: number;
}

/** One filter as a drop-down; a set filter is outlined in the accent colour. */
export function SelectFilter({ label, value, anyText, choices, onChange, width = 148 }: SelectFilterProps) {
  const known = choices.some((choice) => choice.value === value) ? value : '';
  return (
    <TextField
      select
      label={label}
      value={known}
      onChange={(event) => onChange(event.target.value)}
      sx={{
        width: { xs: '100%', sm: width },
        bgcolor: 'background.paper',
        '& .MuiOutlinedInput-notchedOutline': known && anyText ? { borderColor: 'primary.main' } : {},
      }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {anyText ? <MenuItem value="">{anyText}</MenuItem> : null}
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.text}
        </MenuItem>
      ))}
    </TextField>
  );
}
