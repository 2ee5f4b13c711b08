/** Finished reports that have not arrived, above the sheet of the next one. */
import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../i18n/use-language.ts';
import type { OutboxReport, OutboxState } from './outbox.ts';

interface WaitingReportsProps {
  readonly outbox: OutboxState;
  readonly onTakeBack: (report: OutboxReport) => void;
  readonly onDiscard: (report: OutboxReport) => void;
  readonly onRetry: () => void;
}

export function WaitingReports({ outbox, onTakeBack, onDiscard, onRetry }: WaitingReportsProps) {
  const translate = useTranslate();
  const { reports, sendingId, unkept } = outbox;
  if (reports.length === 0) return null;
  return (
    <Card component="section" aria-label={translate('report.outbox')} sx={{ p: 2, mb: 2, borderColor: 'warning.main' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {translate('report.outbox')}
        </Typography>
        {reports.some(({ phase }) => phase === 'waiting') && (
          <Button onClick={onRetry} loading={sendingId !== null} sx={{ minHeight: 44 }}>
            {translate('report.tryNow')}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {translate(unkept.size > 0 ? 'report.unkeptText' : 'report.outboxText')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {reports.map((report) => (
          <WaitingRow
            key={report.input.requestId}
            report={report}
            isSending={sendingId === report.input.requestId}
            onTakeBack={onTakeBack}
            onDiscard={onDiscard}
          />
        ))}
      </Box>
    </Card>
  );
}

interface WaitingRowProps extends Pick<WaitingReportsProps, 'onTakeBack' | 'onDiscard'> {
  readonly report: OutboxReport;
  readonly isSending: boolean;
}

function WaitingRow({ report, isSending, onTakeBack, onDiscard }: WaitingRowProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const label = useLabel();
  const { draft, phase, refusal, fault } = report;
  const description = typeof draft.form['description'] === 'string' ? draft.form['description'] : '';
  const reason = refusal ? label(refusal) : fault ? translate(fault) : '';
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }} noWrap>
        {description || translate('report.noWords')}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="p">
        {formats.instant(new Date(report.writtenAt).toISOString())}
        {' · '}
        {translate('report.photoCount', { smart_count: draft.photos.length })}
        {' · '}
        {translate(isSending ? 'report.sending' : `report.phase.${phase}`)}
      </Typography>
      {phase === 'refused' && (
        <Typography variant="body2" color="error.main">
          {reason}
        </Typography>
      )}
      <Stack direction="row" spacing={1} sx={{ mt: 0.5 }}>
        <Button variant="outlined" disabled={isSending} onClick={() => onTakeBack(report)} sx={{ minHeight: 44 }}>
          {translate('report.edit')}
        </Button>
        {phase !== 'waiting' && (
          <Button color="error" disabled={isSending} onClick={() => onDiscard(report)} sx={{ minHeight: 44 }}>
            {translate('report.drop')}
          </Button>
        )}
      </Stack>
    </Box>
  );
}
