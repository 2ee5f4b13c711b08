/** The truth about where a finished report is: on this phone, waiting, or on its way. The next one can be begun. */
import { useEffect, useRef } from 'react';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import CloudUploadOutlined from '@mui/icons-material/CloudUploadOutlined';
import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useOnline } from '../layout/use-online.ts';
import type { OutboxReport, OutboxState } from './outbox.ts';

interface WaitingScreenProps {
  readonly report: OutboxReport;
  readonly outbox: OutboxState;
  readonly onRetry: () => void;
  readonly onAnother: () => void;
  readonly onEdit: () => void;
}

export function WaitingScreen({ report, outbox, onRetry, onAnother, onEdit }: WaitingScreenProps) {
  const translate = useTranslate();
  const isOnline = useOnline();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isSending = outbox.sendingId === report.input.requestId;
  const isKept = !outbox.unkept.has(report.input.requestId);
  const waits = isOnline ? 'report.waitingServer' : 'report.waitingNetwork';
  const Icon = isSending ? CloudUploadOutlined : CloudOffOutlined;
  return (
    <Stack
      spacing={2}
      sx={{ alignItems: 'center', textAlign: 'center', py: { xs: 6, md: 10 }, maxWidth: 480, mx: 'auto' }}
    >
      <Icon color={isSending ? 'primary' : 'warning'} sx={{ fontSize: 64 }} aria-hidden />
      <Typography ref={heading} tabIndex={-1} variant="h1" sx={{ outline: 'none' }}>
        {translate(isSending ? 'report.sending' : isKept ? 'report.keptHere' : 'report.unkept')}
      </Typography>
      <Box aria-live="polite" sx={{ width: '100%' }}>
        {isSending && report.draft.photos.length > 0 && (
          <LinearProgress
            variant="determinate"
            value={outbox.share * 100}
            aria-label={translate('report.sendingPhotos')}
          />
        )}
        {!isSending && (
          <Typography color="text.secondary">{translate(isKept ? waits : 'report.unkeptText')}</Typography>
        )}
      </Box>
      <Button fullWidth variant="contained" size="large" onClick={onAnother} sx={{ minHeight: 52 }}>
        {translate('report.another')}
      </Button>
      <Stack direction="row" spacing={1} sx={{ width: '100%' }}>
        <Button fullWidth variant="outlined" disabled={isSending} onClick={onEdit} sx={{ minHeight: 52 }}>
          {translate('report.edit')}
        </Button>
        <Button fullWidth variant="outlined" loading={isSending} onClick={onRetry} sx={{ minHeight: 52 }}>
          {translate('report.tryNow')}
        </Button>
      </Stack>
    </Stack>
  );
}
