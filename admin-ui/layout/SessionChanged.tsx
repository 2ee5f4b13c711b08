/**
 * Somebody else has signed in in another window of this browser: nothing more is sent from this one, and what it showed the one
 * before is covered. What was typed is kept under that person's name.
 */
import { useSyncExternalStore } from 'react';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useTranslate } from 'ra-core';
import { sessionChange } from '../providers/believed-user.ts';
import { useSession } from '../providers/session.ts';

export function SessionChanged() {
  const translate = useTranslate();
  const hasChanged = useSyncExternalStore(sessionChange.subscribe, sessionChange.snapshot);
  const name = useSession()?.user.displayName ?? '';
  return (
    <Dialog
      open={hasChanged}
      fullScreen
      role="alertdialog"
      aria-labelledby="session-changed"
      aria-describedby="session-changed-text"
    >
      <DialogTitle id="session-changed" variant="h2" component="h2">
        {translate('shell.sessionChanged.title')}
      </DialogTitle>
      <DialogContent>
        <DialogContentText id="session-changed-text">
          {translate('shell.sessionChanged.text', { name })}
        </DialogContentText>
      </DialogContent>
      <DialogActions sx={{ justifyContent: 'flex-start', px: 3, pb: 3 }}>
        {/* The whole page: nothing of what the one before has read stays in it. */}
        <Button variant="contained" onClick={() => location.assign('/')}>
          {translate('shell.sessionChanged.reload')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
