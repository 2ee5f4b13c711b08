/** A dialog that asks for something: in the middle of a desk, a sheet from below on a phone. */
import { type ReactNode, useId } from 'react';
import { Dialog, DialogTitle, Typography, useMediaQuery, type Theme } from '@mui/material';

interface SheetDialogProps {
  readonly title: string;
  /** What it is about. */
  readonly subject?: string;
  /** While something is on its way the dialog stays. */
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function SheetDialog({ title, subject, isBusy, onClose, children }: SheetDialogProps) {
  const id = useId();
  const isSheet = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={() => !isBusy && onClose()}
      aria-labelledby={id}
      sx={isSheet ? { '& .MuiDialog-container': { alignItems: 'flex-end' } } : {}}
      slotProps={{ paper: { sx: isSheet ? { m: 0, width: '100%', borderRadius: '14px 14px 0 0' } : {} } }}
    >
      <DialogTitle id={id} variant="h2" component="h2">
        {title}
        {subject !== undefined && (
          <Typography variant="body2" color="text.secondary" component="p">
            {subject}
          </Typography>
        )}
      </DialogTitle>
      {children}
    </Dialog>
  );
}
