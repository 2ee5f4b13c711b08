/** The button under the thumb, and whether the draft is safe. */
import CloudDoneOutlined from '@mui/icons-material/CloudDoneOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { NewCaseState } from './use-new-case.ts';

export function RegisterBar({ newCase }: { readonly newCase: NewCaseState }) {
  const translate = useTranslate();
  const { saving } = newCase.state;
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
      {saving === 'unavailable' && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate('newCase.notKept')}
        </Alert>
      )}
      {(saving === 'saved' || saving === 'pending') && (
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 0.5, textAlign: 'center' }}>
          {saving === 'saved' && (
            <CloudDoneOutlined sx={{ fontSize: 14, mr: 0.5, verticalAlign: '-2px' }} aria-hidden />
          )}
          {translate(saving === 'saved' ? 'newCase.draftSaved' : 'newCase.draftSaving')}
        </Typography>
      )}
      <Button
        type="submit"
        fullWidth
        variant="contained"
        size="large"
        loading={newCase.isSending}
        sx={{ minHeight: 52, fontSize: '1rem' }}
      >
        {translate('newCase.submit')}
      </Button>
    </Box>
  );
}
