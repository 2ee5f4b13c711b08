import PriorityHigh from '@mui/icons-material/PriorityHigh';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Urgency } from '#graphql/generated/graphql.ts';

/** Marks urgent cases by word and colour; ordinary ones carry no mark. */
export function UrgencyMark({ urgency }: { readonly urgency: Urgency }) {
  const translate = useTranslate();
  if (urgency !== 'urgent') return null;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        verticalAlign: 'text-bottom',
        mr: 0.75,
        height: 20,
        pl: 0.25,
        pr: 0.75,
        borderRadius: 1,
        bgcolor: 'error.light',
        color: 'error.main',
        fontSize: '0.75rem',
        fontWeight: 650,
        whiteSpace: 'nowrap',
      }}
    >
      <PriorityHigh aria-hidden sx={{ fontSize: 14 }} />
      {translate('shell.urgency.urgent')}
    </Box>
  );
}
