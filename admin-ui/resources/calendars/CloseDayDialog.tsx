import { useState } from 'react';
import { TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ChangeDialog } from './ChangeDialog.tsx';
import type { Calendar } from './use-calendars.ts';

interface CloseDayDialogProps {
  readonly calendar: Calendar;
  readonly date: string;
  readonly today: string;
  readonly onClose: () => void;
}

const REASON_LENGTH = 100;

/** A day on which nobody can work: typhoon, flood. */
export function CloseDayDialog({ calendar, date: proposed, today, onClose }: CloseDayDialogProps) {
  const translate = useTranslate();
  const [date, setDate] = useState(proposed);
  const [reason, setReason] = useState('');
  const days = [{ date, kind: 'localClosure' as const, name: reason.trim() }];
  const isComplete = date !== '' && reason.trim() !== '';
  return (
    <ChangeDialog
      title={translate('calendars.closeDialog.title')}
      input={isComplete ? { calendarId: calendar.id, days, source: reason.trim() } : null}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary">
        {translate('calendars.closeDialog.text')}
      </Typography>
      <TextField
        type="date"
        required
        label={translate('calendars.closeDialog.date')}
        value={date}
        onChange={(event) => setDate(event.target.value)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: today } }}
      />
      <TextField
        required
        label={translate('calendars.closeDialog.reason')}
        helperText={translate('calendars.closeDialog.reasonExample')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        slotProps={{ htmlInput: { maxLength: REASON_LENGTH } }}
      />
    </ChangeDialog>
  );
}
