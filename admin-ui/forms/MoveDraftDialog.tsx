/** A newer version of the form has been published: the person sees what differs, and chooses. Nothing is decided for him. */
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { MovedDraft } from '#forms/move-draft.ts';
import { DraftDifference } from './DraftDifference.tsx';

interface MoveDraftDialogProps {
  readonly moved: MovedDraft;
  /** False when cases on the older version can no longer be opened: there is nothing left to choose. */
  readonly mayStay: boolean;
  readonly onMove: () => void;
  readonly onStay: () => void;
  readonly onClose: () => void;
}

export function MoveDraftDialog({ moved, mayStay, onMove, onStay, onClose }: MoveDraftDialogProps) {
  const translate = useTranslate();
  const shown = moved.changes.filter(({ difference, outcome }) => difference !== 'same' || outcome !== 'none');
  const dropped = shown.filter(({ outcome }) => outcome === 'dropped').length;
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="move-draft-title">
      <DialogTitle id="move-draft-title" variant="h2" component="h2">
        {translate('forms.move.title')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate('forms.move.text')}{' '}
          {dropped > 0 && <strong>{translate('forms.move.dropped', { smart_count: dropped })}</strong>}
        </Typography>
        <DraftDifference changes={shown} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5, pt: 2, flexWrap: 'wrap', gap: 1 }}>
        {mayStay && (
          <Button onClick={onStay} sx={{ minHeight: 44 }}>
            {translate('forms.move.stay')}
          </Button>
        )}
        <Button variant="contained" onClick={onMove} sx={{ minHeight: 44 }}>
          {translate('forms.move.move')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
