/** One delegation: who for whom, in which post, until when; with the way to take it back. */
import { useState } from 'react';
import EastOutlined from '@mui/icons-material/EastOutlined';
import {
  Box,
  Button,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { useDelegationCommands, type DelegationRow } from './use-delegations.ts';

const colours = { upcoming: 'info', inForce: 'success', over: 'default', revoked: 'default' } as const;

export function DelegationItem({ row }: { readonly row: DelegationRow }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const [asks, setAsks] = useState(false);
  const period = { from: formats.instant(row.validFrom), to: formats.instant(row.validTo) };
  const isArranged = row.createdBy.id !== row.from.id;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 1.75,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25 }}>
          <Typography sx={{ fontWeight: 650, fontSize: '0.9375rem' }}>{row.from.displayName}</Typography>
          <EastOutlined aria-hidden sx={{ fontSize: 17, color: 'text.secondary' }} />
          <Typography sx={{ fontWeight: 650, fontSize: '0.9375rem' }}>{row.to.displayName}</Typography>
          <Chip
            size="small"
            color={colours[row.status]}
            variant={row.status === 'inForce' ? 'filled' : 'outlined'}
            label={translate(`delegations.status.${row.status}`)}
          />
        </Box>
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {label(row.unit.name)} · {label(row.postLabel)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('delegations.period', period)}
        </Typography>
        {row.reason ? (
          <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
            {translate('delegations.reason', { reason: row.reason })}
          </Typography>
        ) : null}
        {isArranged ? (
          <Typography variant="caption" color="text.secondary">
            {translate('delegations.madeBy', { name: row.createdBy.displayName })}
          </Typography>
        ) : null}
      </Box>
      {row.mayRevoke ? (
        <Button variant="outlined" color="error" onClick={() => setAsks(true)} sx={{ minHeight: 44 }}>
          {translate('delegations.revoke')}
        </Button>
      ) : null}
      {asks ? <RevokeDialog row={row} onClose={() => setAsks(false)} /> : null}
    </Box>
  );
}

function RevokeDialog({ row, onClose }: { readonly row: DelegationRow; readonly onClose: () => void }) {
  const translate = useTranslate();
  const label = useLabel();
  const notify = useNotify();
  const { revoke } = useDelegationCommands();
  const [isBusy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      const outcome = await revoke(row.id);
      if (outcome.kind === 'Delegated') notify('delegations.revoked', { type: 'success' });
      else notify(label(outcome), { type: 'warning' });
      onClose();
    } catch (error) {
      notify(messageKeyOf(error), { type: 'error' });
      setBusy(false);
    }
  };
  const names = { from: row.from.displayName, to: row.to.displayName, post: label(row.postLabel) };
  return (
    <Dialog open onClose={() => !isBusy && onClose()} aria-labelledby="revoke-title" maxWidth="xs" fullWidth>
      <DialogTitle id="revoke-title" variant="h2" component="h2">
        {translate('delegations.revokeTitle')}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('delegations.revokeText', names)}</DialogContentText>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={onClose} disabled={isBusy} sx={{ minHeight: 44 }}>
          {translate('delegations.dialog.cancel')}
        </Button>
        <Button
          variant="contained"
          color="error"
          loading={isBusy}
          onClick={() => void confirm()}
          sx={{ minHeight: 44 }}
        >
          {translate('delegations.revoke')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
