/** What was typed before is back; who does not want it starts afresh. */
import { Alert, Button } from '@mui/material';
import { useTranslate } from 'ra-core';

export function RestoredNotice({ onDiscard }: { readonly onDiscard: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="info"
      action={
        <Button color="inherit" onClick={onDiscard} sx={{ minHeight: 44 }}>
          {translate('drafts.discard')}
        </Button>
      }
    >
      {translate('drafts.restored')}
    </Alert>
  );
}
