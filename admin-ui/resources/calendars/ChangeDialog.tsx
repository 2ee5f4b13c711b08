/** The frame of every change: input, then its effect to look at, then publishing. Input survives a refusal. */
import { useState, type ReactNode } from 'react';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import type { PreviewCalendarInput } from '#graphql/generated/graphql.ts';
import { RestoredNotice } from '../../drafts/RestoredNotice.tsx';
import type { DraftState } from '../../drafts/use-draft.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { newRequestId } from '../../providers/request-id.ts';
import { PreviewPanel } from './PreviewPanel.tsx';
import { type Preview, useCalendarCommands } from './use-calendars.ts';

interface ChangeDialogProps {
  readonly title: string;
  /** Null while something is missing. */
  readonly input: Omit<PreviewCalendarInput, 'requestId'> | null;
  readonly state: Pick<DraftState<unknown>, 'isLoaded' | 'isRestored' | 'clear'>;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

export function ChangeDialog({ title, input, state, children, onClose }: ChangeDialogProps) {
  const translate = useTranslate();
  const { preview: ask, publish } = useCalendarCommands();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const isFull = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFault('');
    try {
      await work();
    } catch (error) {
      setFault(translate(messageKeyOf(error)));
    } finally {
      setBusy(false);
    }
  };
  const show = () =>
    run(async () => {
      if (input === null) setFault(translate('calendars.preview.incomplete'));
      else setPreview(await ask({ ...input, requestId: newRequestId() }));
    });
  const draftId = preview?.draftId ?? null;
  const confirm = () =>
    run(async () => {
      if (draftId === null) return;
      await publish(draftId);
      await state.clear();
      onClose();
    });
  return (
    <Dialog
      open
      fullWidth
      fullScreen={isFull}
      maxWidth="sm"
      onClose={() => !isBusy && onClose()}
      aria-labelledby="calendar-change"
    >
      <DialogTitle id="calendar-change" variant="h2" component="h2">
        {title}
      </DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 1 }}>
          {draftId === null && state.isRestored ? <RestoredNotice onDiscard={() => void state.clear()} /> : null}
          {draftId === null && state.isLoaded ? children : null}
          <div aria-live="polite">{preview ? <PreviewPanel preview={preview} /> : null}</div>
          {fault ? <Alert severity="error">{fault}</Alert> : null}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5, pt: 1 }}>
        <Button onClick={draftId === null ? onClose : () => setPreview(null)} disabled={isBusy} sx={{ minHeight: 44 }}>
          {translate(draftId === null ? 'calendars.preview.cancel' : 'calendars.preview.again')}
        </Button>
        <Button
          variant="contained"
          loading={isBusy}
          onClick={() => void (draftId === null ? show() : confirm())}
          sx={{ minHeight: 44, minWidth: 120 }}
        >
          {draftId === null
            ? translate('calendars.preview.run')
            : translate('calendars.preview.publish', { version: preview?.version })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
