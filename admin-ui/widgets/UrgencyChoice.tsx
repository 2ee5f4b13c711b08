import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Urgency } from '#graphql/generated/graphql.ts';

interface UrgencyChoiceProps {
  readonly value: Urgency;
  readonly onChange: (urgency: Urgency) => void;
}

/** Normal or urgent, each wide enough for a thumb. */
export function UrgencyChoice({ value, onChange }: UrgencyChoiceProps) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      fullWidth
      value={value}
      aria-label={translate('report.urgency')}
      onChange={(_, chosen: Urgency | null) => chosen && onChange(chosen)}
    >
      {(['normal', 'urgent'] as const).map((urgency) => (
        <ToggleButton key={urgency} value={urgency} sx={{ minHeight: 48 }}>
          {translate(`shell.urgency.${urgency}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
