import { Alert, Button, DialogActions, Stack } from '@mui/material';
import type { ReactNode } from 'react';

interface DialogFootProps {
  readonly cancel: string;
  readonly submit: string;
  /** The form inside the dialog that the second button sends. */
  readonly form: string;
  readonly isSending: boolean;
  readonly onCancel: () => void;
  readonly color?: 'primary' | 'error';
  /** Not before all is there. */
  readonly isHeld?: boolean;
  /** What was answered to the last attempt. */
  readonly said?: ReactNode;
}

/** The two buttons of a dialog that sends a form: wide enough for a thumb, held while it is sending. */
export function DialogFoot(props: DialogFootProps) {
  const { cancel, submit, form, isSending, onCancel, color = 'primary', isHeld = false, said } = props;
  return (
    <>
      <Stack spacing={1} sx={{ px: 3 }} aria-live="polite">
        {said}
      </Stack>
      <DialogActions sx={{ px: 3, pb: 2.5, pt: 2 }}>
        <Button onClick={onCancel} disabled={isSending} sx={{ minHeight: 44 }}>
          {cancel}
        </Button>
        <Button
          type="submit"
          form={form}
          variant="contained"
          color={color}
          loading={isSending}
          disabled={isHeld}
          sx={{ minHeight: 44, minWidth: 120 }}
        >
          {submit}
        </Button>
      </DialogActions>
    </>
  );
}

/** Why nothing happened, and that nothing typed is lost. */
export function NotDone({ text, kept }: { readonly text: string; readonly kept: string }) {
  return (
    <Alert severity="error">
      {text}
      <br />
      {kept}
    </Alert>
  );
}
