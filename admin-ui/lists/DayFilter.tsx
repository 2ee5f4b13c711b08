import { TextField } from '@mui/material';

interface DayFilterProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, by the browser's own picker: it knows the reader's calendar and the phone's wheel. */
export function DayFilter({ label, value, onChange }: DayFilterProps) {
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ width: { xs: '100%', sm: 150 }, bgcolor: 'background.paper' }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
