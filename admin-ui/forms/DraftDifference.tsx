/** What a newer version of a form means for what has been typed: field by field, dropped values in full. */
import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { FieldChange } from '#forms/move-draft.ts';
import { useLabel } from '../i18n/use-language.ts';
import { SubmittedValue } from './SubmittedValue.tsx';

export function DraftDifference({ changes }: { readonly changes: readonly FieldChange[] }) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {changes.map((change) => (
        <Box
          component="li"
          key={`${change.difference}-${change.name}`}
          sx={{ py: 1, borderBottom: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {label(change.label)}
            </Typography>
            {change.difference !== 'same' && (
              <Chip size="small" label={translate(`forms.move.difference.${change.difference}`)} />
            )}
            {change.outcome !== 'none' && (
              <Chip
                size="small"
                variant="outlined"
                color={change.outcome === 'dropped' ? 'warning' : 'success'}
                label={translate(`forms.move.outcome.${change.outcome}`)}
              />
            )}
          </Box>
          {change.outcome !== 'none' && (
            <Box sx={{ fontSize: '0.875rem', whiteSpace: 'pre-wrap' }}>
              <SubmittedValue field={change.before} value={change.value} />
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
