/** Says that a newer version exists; carries the draft over where nothing differs, and asks where something does. */
import { useEffect, useMemo, useState } from 'react';
import { Alert, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { isDifferent } from '#forms/move-draft.ts';
import { MoveDraftDialog } from '../../forms/MoveDraftDialog.tsx';
import type { Matter } from './matters.ts';
import type { NewCaseDraft } from './new-case-draft.ts';
import { pendingMove, withMove } from './version-move.ts';

interface NewerVersionProps {
  readonly draft: NewCaseDraft;
  readonly matters: readonly Matter[];
  readonly onUpdate: (change: (draft: NewCaseDraft) => NewCaseDraft) => void;
}

export function NewerVersion({ draft, matters, onUpdate }: NewerVersionProps) {
  const translate = useTranslate();
  const move = useMemo(() => pendingMove(draft, matters), [draft, matters]);
  // Who has decided is not asked again at every visit.
  const [isOpen, setIsOpen] = useState(draft.staysOn !== draft.process);
  const isSilent = move !== null && !isDifferent(move.moved);
  useEffect(() => {
    if (isSilent && move) onUpdate((before) => withMove(before, move));
  }, [isSilent, move, onUpdate]);
  if (!move || isSilent) return null;
  const stays = draft.staysOn === draft.process;
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
          moved={move.moved}
          mayStay={move.mayStay}
          onClose={() => setIsOpen(false)}
          onStay={() => {
            setIsOpen(false);
            if (!stays) onUpdate((before) => ({ ...before, staysOn: before.process }));
          }}
          onMove={() => {
            setIsOpen(false);
            onUpdate((before) => withMove(before, move));
          }}
        />
      )}
    </>
  );
}
