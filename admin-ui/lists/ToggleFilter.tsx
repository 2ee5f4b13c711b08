import { ToggleButton } from '@mui/material';

interface ToggleFilterProps {
  readonly text: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A yes/no filter as a button that stays pressed. */
export function ToggleFilter({ text, isOn, onChange }: ToggleFilterProps) {
  return (
    <ToggleButton
      value="on"
      selected={isOn}
      onChange={() => onChange(!isOn)}
      size="small"
      color="primary"
      sx={{
        px: 1.75,
        bgcolor: 'background.paper',
        color: 'text.primary',
        fontSize: '0.875rem',
      }}
    >
      {text}
    </ToggleButton>
  );
}
