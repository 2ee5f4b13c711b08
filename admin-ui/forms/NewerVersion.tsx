/** Says that a newer version exists; carries the draft over where nothing differs, and asks where something does. */
import { useEffect, useState } from 'react';
import { Alert, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { isDifferent, type MovedDraft } from '#forms/move-draft.ts';
import { MoveDraftDialog } from './MoveDraftDialog.tsx';

interface NewerVersionProps {
  /** Null where there is none. */
  readonly moved: MovedDraft | null;
  /** The version begun on still takes new cases. */
  readonly mayStay: boolean;
  /** The person has decided to finish on it, and is not asked again at every visit. */
  readonly stays: boolean;
  readonly onMove: () => void;
  readonly onStay: () => void;
}

export function NewerVersion({ moved, mayStay, stays, onMove, onStay }: NewerVersionProps) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(!stays);
  const isSilent = moved !== null && !isDifferent(moved);
  useEffect(() => {
    if (isSilent) onMove();
  }, [isSilent, onMove]);
  if (!moved || isSilent) return null;
  return (
    <>
      <Alert
        severity="info"
        action={
          <Button color="inherit" onClick={() => setIsOpen(true)} sx={{ minHeight: 44 }}>
            {translate('forms.move.later')}
          </Button>
        }
      >
        {translate('forms.move.banner')}
      </Alert>
      {isOpen && (
        <MoveDraftDialog
          moved={moved}
          mayStay={mayStay}
          onClose={() => setIsOpen(false)}
          onStay={() => {
            setIsOpen(false);
            if (!stays) onStay();
          }}
          onMove={() => {
            setIsOpen(false);
            onMove();
          }}
        />
      )}
    </>
  );
}
