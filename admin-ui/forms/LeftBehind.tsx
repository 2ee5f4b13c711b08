/** What a move to a newer version left without a place: to be read, and copied where it belongs. */
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { FieldChange } from '#forms/move-draft.ts';
import { DraftDifference } from './DraftDifference.tsx';

export function LeftBehind({ changes }: { readonly changes: readonly FieldChange[] }) {
  const translate = useTranslate();
  if (changes.length === 0) return null;
  return (
    <Box component="section" aria-label={translate('forms.move.leftTitle')} sx={{ mb: 2.5 }}>
      <Typography variant="h3">{translate('forms.move.leftTitle')}</Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('forms.move.leftText')}
      </Typography>
      <DraftDifference changes={changes} />
    </Box>
  );
}
