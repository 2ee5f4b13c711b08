import { useState } from 'react';
import { TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSession } from '../../providers/session.ts';
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
  const userId = useSession()?.user.id ?? '';
  const [initial] = useState({ date: proposed, reason: '' });
  const state = useDraft(`${userId}/calendar/${calendar.id}/close/${proposed}`, initial);
  const { date, reason } = state.draft;
  const days = [{ date, kind: 'localClosure' as const, name: reason.trim() }];
  const isComplete = date !== '' && reason.trim() !== '';
  return (
    <ChangeDialog
      title={translate('calendars.closeDialog.title')}
      input={isComplete ? { calendarId: calendar.id, days, source: reason.trim() } : null}
      state={state}
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
        onChange={(event) => state.update((before) => ({ ...before, date: event.target.value }))}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: today } }}
      />
      <TextField
        required
        label={translate('calendars.closeDialog.reason')}
        helperText={translate('calendars.closeDialog.reasonExample')}
        value={reason}
        onChange={(event) => state.update((before) => ({ ...before, reason: event.target.value }))}
        slotProps={{ htmlInput: { maxLength: REASON_LENGTH } }}
      />
    </ChangeDialog>
  );
}
