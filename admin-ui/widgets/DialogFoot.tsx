import { Button, DialogActions } from '@mui/material';

interface DialogFootProps {
  readonly cancel: string;
  readonly submit: string;
  /** The form inside the dialog that the second button sends. */
  readonly form: string;
  readonly isSending: boolean;
  readonly onCancel: () => void;
}

/** The two buttons of a dialog that sends a form: wide enough for a thumb, held while it is sending. */
export function DialogFoot({ cancel, submit, form, isSending, onCancel }: DialogFootProps) {
  return (
    <DialogActions sx={{ px: 3, pb: 2.5, pt: 2 }}>
      <Button onClick={onCancel} disabled={isSending} sx={{ minHeight: 44 }}>
        {cancel}
      </Button>
      <Button type="submit" form={form} variant="contained" loading={isSending} sx={{ minHeight: 44, minWidth: 120 }}>
        {submit}
      </Button>
    </DialogActions>
  );
}
