/** The button under the thumb, and whether what was typed is safe. */
import type { ReactNode } from 'react';
import CloudDoneOutlined from '@mui/icons-material/CloudDoneOutlined';
import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { DraftState } from './use-draft.ts';

interface SendBarProps {
  readonly saving: DraftState<unknown>['saving'];
  readonly children: ReactNode;
}

export function SendBar({ saving, children }: SendBarProps) {
  return (
    <Box
      sx={{
        position: 'sticky',
        zIndex: 5,
        // Above the phone's bottom navigation.
        bottom: { xs: 'calc(60px + env(safe-area-inset-bottom))', md: 0 },
        mx: { xs: -2, md: 0 },
        px: { xs: 2, md: 0 },
        py: 1.5,
        bgcolor: 'background.default',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {/* In no live region: it changes with every word typed. */}
      <SavedMark saving={saving} />
      {children}
    </Box>
  );
}

function SavedMark({ saving }: Pick<SendBarProps, 'saving'>) {
  const translate = useTranslate();
  if (saving === 'idle') return null;
  if (saving === 'unavailable')
    return (
      <Alert severity="warning" sx={{ mb: 1 }}>
        {translate('drafts.notKept')}
      </Alert>
    );
  return (
    <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 0.5, textAlign: 'center' }}>
      {saving === 'saved' && <CloudDoneOutlined sx={{ fontSize: 14, mr: 0.5, verticalAlign: '-2px' }} aria-hidden />}
      {translate(saving === 'saved' ? 'drafts.saved' : 'drafts.saving')}
    </Typography>
  );
}
