import { Box } from '@mui/material';
import type { Label } from '#domain/labels.ts';
import { useLabel } from '../i18n/use-language.ts';

interface StateChipProps {
  readonly label: Label;
  /** Phase of the state (domain/processes/define.ts); it chooses the dot's colour. */
  readonly phase: string;
  readonly suspended?: boolean;
}

const dots: Readonly<Record<string, string>> = {
  intake: 'info.main',
  dispatch: 'secondary.main',
  handling: 'warning.main',
  feedback: 'secondary.main',
  check: 'info.main',
  final: 'text.disabled',
};

/** State of a case. The word carries the meaning, the dot only helps the eye. */
export function StateChip({ label, phase, suspended = false }: StateChipProps) {
  const text = useLabel();
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        minHeight: 24,
        px: 1,
        border: 1,
        borderColor: 'divider',
        borderStyle: suspended ? 'dashed' : 'solid',
        borderRadius: 1,
        bgcolor: 'background.paper',
        color: 'text.primary',
        fontSize: '0.8125rem',
        whiteSpace: 'nowrap',
      }}
    >
      <Box
        aria-hidden
        component="span"
        sx={{ width: 7, height: 7, borderRadius: '50%', bgcolor: dots[phase] ?? 'text.disabled' }}
      />
      {text(label)}
    </Box>
  );
}
