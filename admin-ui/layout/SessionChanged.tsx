/**
 * Somebody else has signed in in another window of this browser: nothing more is sent from this one, and what it showed the one
 * before is covered. What was typed is kept under that person's name.
 */
import { useSyncExternalStore } from 'react';
import { Button, Dialog, Stack, Typography } from '@mui/material';
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
      <Stack spacing={2} sx={{ m: 'auto', p: 3, maxWidth: 560, alignItems: 'flex-start' }}>
        <Typography id="session-changed" variant="h2">
          {translate('shell.sessionChanged.title')}
        </Typography>
        <Typography id="session-changed-text" color="text.secondary">
          {translate('shell.sessionChanged.text', { name })}
        </Typography>
        {/* The whole page: nothing of what the one before has read stays in it. */}
        <Button variant="contained" onClick={() => location.assign('/')} sx={{ minHeight: 44 }}>
          {translate('shell.sessionChanged.reload')}
        </Button>
      </Stack>
    </Dialog>
  );
}
