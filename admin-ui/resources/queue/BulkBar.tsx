import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { QueueRowFragment } from '#graphql/generated/graphql.ts';
import { useSession } from '../../providers/session.ts';
import type { QueueRowsProps } from './QueueTable.tsx';

/** What can be done with the chosen rows at once; each button takes only the rows it is allowed for. */
export function BulkBar({ rows, claims, selection }: QueueRowsProps) {
  const translate = useTranslate();
  const me = useSession()?.user.id;
  const chosen = rows.filter((row) => selection.ids.has(row.id));
  if (chosen.length === 0) return null;
  const free = chosen.filter((row) => row.claimedBy === null);
  const mine = chosen.filter((row) => row.claimedBy?.id === me);
  const isBusy = claims.busy.size > 0;
  function button(action: 'claim' | 'release', eligible: readonly QueueRowFragment[]) {
    if (eligible.length === 0) return null;
    return (
      <Button
        size="small"
        variant={action === 'claim' ? 'contained' : 'outlined'}
        loading={isBusy}
        onClick={() => claims.run({ action, rows: eligible })}
      >
        {translate(`queue.${action}Selected`)} ({eligible.length})
      </Button>
    );
  }
  return (
    <Box
      component="section"
      aria-label={translate('ra.action.bulk_actions', { smart_count: chosen.length })}
      sx={{ display: 'flex', alignItems: 'center', gap: 1.5, px: 2, py: 1, bgcolor: 'action.selected' }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600, flex: 1 }}>
        {translate('queue.selected', { smart_count: chosen.length })}
      </Typography>
      <Button size="small" onClick={() => selection.setAll([])}>
        {translate('queue.clearSelection')}
      </Button>
      {button('release', mine)}
      {button('claim', free)}
    </Box>
  );
}
