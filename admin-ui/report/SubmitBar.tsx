/** The button under the thumb, and the truth about where the report is: on this phone, waiting, or on its way. */
import CloudDoneOutlined from '@mui/icons-material/CloudDoneOutlined';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReportState } from './use-report.ts';

interface SubmitBarProps {
  readonly state: ReportState;
  readonly isOnline: boolean;
  readonly onSubmit: () => void;
}

export function SubmitBar({ state, isOnline, onSubmit }: SubmitBarProps) {
  const translate = useTranslate();
  const isWaiting = state.draft.phase === 'waiting';
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
      <Box aria-live="polite">
        {isWaiting && !state.isSending && (
          <Alert severity="warning" icon={<CloudOffOutlined />} sx={{ mb: 1 }}>
            {translate(isOnline ? 'report.waitingServer' : 'report.waitingNetwork')}
          </Alert>
        )}
        {state.isSending && state.draft.photos.length > 0 && (
          <LinearProgress
            variant="determinate"
            value={state.share * 100}
            aria-label={translate('report.sendingPhotos')}
            sx={{ mb: 1 }}
          />
        )}
      </Box>
      {/* Not in the live region: it changes with every word typed. */}
      {!isWaiting && <SavedMark saving={state.saving} />}
      <Box sx={{ display: 'flex', gap: 1 }}>
        {isWaiting && (
          <Button variant="outlined" disabled={state.isSending} onClick={state.edit} sx={{ minHeight: 52 }}>
            {translate('report.edit')}
          </Button>
        )}
        <Button
          fullWidth
          variant="contained"
          size="large"
          loading={state.isSending}
          onClick={onSubmit}
          sx={{ minHeight: 52, fontSize: '1rem' }}
        >
          {translate(isWaiting ? 'report.tryNow' : state.draft.isSettled ? 'report.submitSettled' : 'report.submit')}
        </Button>
      </Box>
    </Box>
  );
}

function SavedMark({ saving }: Pick<ReportState, 'saving'>) {
  const translate = useTranslate();
  if (saving === 'idle') return null;
  if (saving === 'unavailable')
    return (
      <Alert severity="warning" sx={{ mb: 1 }}>
        {translate('report.notKept')}
      </Alert>
    );
  return (
    <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 0.5, textAlign: 'center' }}>
      {saving === 'saved' && <CloudDoneOutlined sx={{ fontSize: 14, mr: 0.5, verticalAlign: '-2px' }} aria-hidden />}
      {translate(saving === 'saved' ? 'report.draftSaved' : 'report.draftSaving')}
    </Typography>
  );
}
